import { evidenceOf } from "#content/content.ts";
import type { PlannedBecause } from "#core/plan/session-plan.ts";
import { EvidenceList } from "../results/evidence-list.tsx";
import { words } from "./plan-words.ts";

interface WhyFoldProps {
  readonly because: PlannedBecause;
  /** What it is the reason for, where several stand side by side. */
  readonly of?: string;
}

/** Why something is in the plan, with the research behind it, or that it is our choice. */
export function WhyFold({ because, of }: WhyFoldProps) {
  return (
    <details className="plan-why">
      <summary>
        {of === undefined ? words.why : words.whyShort}
        {of !== undefined && <span className="visually-hidden">: {of}</span>}
      </summary>
      <p>{because.why}</p>
      {because.evidence.length === 0 ? (
        <p className="soft small">{words.choice}</p>
      ) : (
        <EvidenceList evidence={evidenceOf(because.evidence)} />
      )}
    </details>
  );
}
