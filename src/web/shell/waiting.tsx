import type { ReactNode } from "react";
import { PageHeading } from "./page-heading.tsx";

interface WaitingProps {
  readonly title: string;
  /** What is waited for. */
  readonly children: ReactNode;
}

/** A page whose matter is on its way: its heading, and what is waited for, also told aloud. */
export function Waiting({ title, children }: WaitingProps) {
  return (
    <>
      <PageHeading title={title} />
      <p className="lead" role="status">
        {children}
      </p>
    </>
  );
}
