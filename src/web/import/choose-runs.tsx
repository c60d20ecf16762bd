import { useCallback, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { Icon } from "../shell/icons.tsx";
import { words } from "./import-words.ts";
import { previewSession } from "./preview-session.ts";
import { isOneActivity, readOnDevice } from "./read-on-device.ts";
import { RunDrop } from "./run-drop.tsx";

interface ChooseRunsProps {
  /** Takes files that are to be kept at once: exports, folders, several files. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly isPrimary: boolean;
  readonly isDisabled?: boolean;
}

/** Buttons for files and folders, and the drop target. A single activity is read here first and shown before it is kept. */
export function ChooseRuns({ onFiles, isPrimary, isDisabled = false }: ChooseRunsProps) {
  const navigate = useNavigate();
  const [said, setSaid] = useState("");
  const choose = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (isDisabled || file === undefined) return;
      if (!isOneActivity(files)) return onFiles(files);
      setSaid(words.reading);
      readOnDevice(file).then(
        (read) => {
          previewSession.show({ file, read });
          navigate("/runs/preview");
        },
        () => {
          setSaid("");
          onFiles(files);
        },
      );
    },
    [isDisabled, navigate, onFiles],
  );
  const select = (files: FileList | null) => choose(Array.from(files ?? []));
  return (
    <>
      <div className="button-row">
        <FileTrigger allowsMultiple onSelect={select}>
          <Button className={isPrimary ? "button button-primary" : "button"} isDisabled={isDisabled}>
            <Icon name="add" />
            {words.addRuns}
          </Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={select}>
          <Button className="button" isDisabled={isDisabled}>
            <Icon name="folder" />
            {words.addFolder}
          </Button>
        </FileTrigger>
        <Link className="button" to="/runs/add">
          <Icon name="runs" />
          {words.addByHand}
        </Link>
      </div>
      <p role="status" className="small soft choose-said">
        {said}
      </p>
      <RunDrop onFiles={choose} />
    </>
  );
}
