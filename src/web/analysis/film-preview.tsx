import { useEffect, useRef, useState } from "react";
import { FilmFrames } from "../film/film-frames.ts";
import { words } from "./analysis-words.ts";

/** Longest side of the still picture, px. */
const previewSidePx = 900;

/** A still from the middle of the film, and its length and rate. Says nothing when the film cannot be read: the analysis says why. */
export function FilmPreview({ blob }: { readonly blob: Blob }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [facts, setFacts] = useState("");
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    let opened: FilmFrames | undefined;
    setIsShown(false);
    setFacts("");
    const show = async () => {
      opened = await FilmFrames.open(blob, { maxSidePx: previewSidePx });
      const picture = await opened.frame(Math.floor(opened.timesS.length / 2));
      const context = canvas.current?.getContext("2d");
      if (!isCurrent || !picture || !context) return;
      context.canvas.width = opened.widthPx;
      context.canvas.height = opened.heightPx;
      context.drawImage(picture, 0, 0);
      setFacts(filmFacts(opened.timesS));
      setIsShown(true);
    };
    show()
      .catch(() => setFacts(""))
      .finally(() => {
        if (!isCurrent) opened?.close();
      });
    return () => {
      isCurrent = false;
      opened?.close();
    };
  }, [blob]);
  return (
    <figure className="preview" data-shown={isShown}>
      <canvas ref={canvas} className="film-stage" role="img" aria-label={words.stillAlt} hidden={!isShown} />
      <figcaption className="small soft">{facts}</figcaption>
    </figure>
  );
}

function filmFacts(timesS: Float64Array): string {
  const spanS = (timesS.at(-1) ?? 0) - (timesS[0] ?? 0);
  if (spanS <= 0) return words.facts(timesS.length);
  const rate = (timesS.length - 1) / spanS;
  return words.factsWithRate(spanS.toFixed(1), timesS.length, rate.toFixed(1));
}
