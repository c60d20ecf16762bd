import type { ReactNode } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useNavigate } from "react-router";
import { filmSession } from "../analysis/film-session.ts";

interface ChooseFilmButtonProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Opens the file chooser. Any file may be chosen: a file that is no film gets a clear answer, not a greyed-out name. */
export function ChooseFilmButton({ className, children }: ChooseFilmButtonProps) {
  const navigate = useNavigate();
  const onSelect = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    filmSession.choose({ name: file.name, blob: file, origin: "file" });
    navigate("/film");
  };
  return (
    <FileTrigger onSelect={onSelect}>
      <Button className={className}>{children}</Button>
    </FileTrigger>
  );
}
