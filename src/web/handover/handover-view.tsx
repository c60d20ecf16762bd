import { useLayoutEffect, useRef } from "react";
import type { Handover } from "#core/handover/handover.ts";
import { handoverElements } from "#report/handover/handover-html.ts";
import "../styles/handover.css";

interface HandoverViewProps {
  readonly handover: Handover;
  readonly label: string;
}

/** The page as it is on paper, drawn into this one. */
export function HandoverView({ handover, label }: HandoverViewProps) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...handoverElements(handover, document));
  }, [handover]);
  return <article className="handover-sheet" aria-label={label} ref={place} />;
}
