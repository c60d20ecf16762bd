import { useCallback } from "react";
import { FileDrop } from "../shell/file-drop.tsx";
import { droppedFiles } from "./dropped-files.ts";

/** Lets files and folders be dropped anywhere on the page. */
export function RunDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const onDrop = useCallback((dropped: DataTransfer) => void droppedFiles(dropped).then(onFiles), [onFiles]);
  return <FileDrop words="Drop runs or an export here" onDrop={onDrop} />;
}
