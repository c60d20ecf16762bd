import { useEffect, useState } from "react";
import { FilmFrames } from "./film-frames.ts";

/** Longest side of the pictures shown, px: sharp on a phone and beside the numbers on a desk, small enough to keep two seconds of them. */
const shownSidePx = 1080;

interface OpenFilm {
  readonly frames: FilmFrames | undefined;
  /** True when there is a film, but this browser cannot decode it. */
  readonly isUnreadable: boolean;
}

/** Opens a film for exact frames, and closes it with the component. */
export function useFilmFrames(film: Blob | undefined, maxSidePx: number = shownSidePx): OpenFilm {
  const [open, setOpen] = useState<OpenFilm>({ frames: undefined, isUnreadable: false });
  useEffect(() => {
    if (!film) return setOpen({ frames: undefined, isUnreadable: false });
    let isCurrent = true;
    let frames: FilmFrames | undefined;
    FilmFrames.open(film, { maxSidePx }).then(
      (opened) => {
        if (!isCurrent) return opened.close();
        frames = opened;
        setOpen({ frames: opened, isUnreadable: false });
      },
      () => isCurrent && setOpen({ frames: undefined, isUnreadable: true }),
    );
    return () => {
      isCurrent = false;
      frames?.close();
    };
  }, [film, maxSidePx]);
  return open;
}
