import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { filmSession } from "../analysis/film-session.ts";

/** Lets a film be dropped anywhere on any page, and says so while one is held over the window. */
export function FilmDrop() {
  const navigate = useNavigate();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setIsOver(false);
      if (!file) return;
      event.preventDefault();
      filmSession.choose({ name: file.name, blob: file, origin: "file" });
      navigate("/film");
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [navigate]);
  if (!isOver) return null;
  return (
    <div className="drop-cover" aria-hidden="true">
      <p>Drop the film here</p>
    </div>
  );
}
