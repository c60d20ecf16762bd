import { useCallback } from "react";
import { useNavigate } from "react-router";
import { filmSession } from "../analysis/film-session.ts";
import { FileDrop } from "../shell/file-drop.tsx";
import { words } from "./start-words.ts";

/** Lets a film be dropped anywhere on any page. */
export function FilmDrop() {
  const navigate = useNavigate();
  const onDrop = useCallback(
    (dropped: DataTransfer) => {
      const file = dropped.files[0];
      if (file === undefined) return;
      filmSession.choose({ name: file.name, blob: file, origin: "file" });
      navigate("/film");
    },
    [navigate],
  );
  return <FileDrop words={words.dropHere} onDrop={onDrop} />;
}
