import { useLayoutEffect, useRef } from "react";
import type { Handover } from "#core/handover/handover.ts";
import type { HandoverBlock } from "#report/handover/handover-block.ts";
import { handoverElements, handoverPartElements } from "#report/handover/handover-html.ts";
import "../styles/handover.css";

interface HandoverViewProps {
  readonly handover: Handover;
  readonly label: string;
  /** These parts alone, for a reader who was given no others; left out for the whole page as it is on paper. */
  readonly only?: readonly HandoverBlock["id"][];
}

/** The page as it is on paper, or parts of it, drawn into this one. */
export function HandoverView({ handover, label, only }: HandoverViewProps) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const drawn =
      only === undefined ? handoverElements(handover, document) : [handoverPartElements(handover, document, only)];
    place.current?.replaceChildren(...drawn);
  }, [handover, only]);
  return <article className="handover-sheet" aria-label={label} ref={place} />;
}
