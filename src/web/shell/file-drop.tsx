import { useEffect, useState } from "react";

interface FileDropProps {
  /** What to do, in the words of the page, while something is held over the window. */
  readonly words: string;
  readonly onDrop: (dropped: DataTransfer) => void;
}

/** Lets files be dropped anywhere in the window, and says so while some are held over it. */
export function FileDrop({ words, onDrop }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      onDrop(event.dataTransfer);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onDrop]);
  if (!isOver) return null;
  return (
    <div className="drop-cover" aria-hidden="true">
      <p>{words}</p>
    </div>
  );
}
