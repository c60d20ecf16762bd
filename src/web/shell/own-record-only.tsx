import type { ReactNode } from "react";
import { shownRunner } from "../record/shown-runner.ts";
import { PageHeading } from "./page-heading.tsx";
import { words } from "./sample-words.ts";

/** A page that takes away or erases: never shown while another record than the runner's own is looked at. */
export function OwnRecordOnly({ children }: { readonly children: ReactNode }) {
  if (shownRunner() === "own") return children;
  return (
    <>
      <PageHeading title={words.settings} />
      <p className="lead">{words.ownOnly}</p>
    </>
  );
}
