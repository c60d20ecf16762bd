import { useCallback } from "react";
import { FileDrop } from "../shell/file-drop.tsx";
import { droppedFiles } from "./dropped-files.ts";
import { words } from "./import-words.ts";

/** Lets files and folders be dropped anywhere on the page. */
export function RunDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const onDrop = useCallback((dropped: DataTransfer) => void droppedFiles(dropped).then(onFiles), [onFiles]);
  return <FileDrop words={words.dropHere} onDrop={onDrop} />;
}
