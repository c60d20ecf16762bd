import { useEffect, useRef } from "react";
import type { DrawingContext } from "#report/paint.ts";
import { pagePaint } from "#report/paint.ts";

interface DrawingProps {
  /** Draws into the page's document, in the page's colours. Keep it stable between renders. */
  readonly draw: (context: DrawingContext) => SVGElement;
  readonly className?: string;
}

/** Holds a drawing of the report room, so that app and saved reports show the same picture. */
export function Drawing({ draw, className = "drawing" }: DrawingProps) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(draw({ document, paint: pagePaint }));
  }, [draw]);
  return <span ref={place} className={className} />;
}
