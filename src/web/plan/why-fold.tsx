import { evidenceOf } from "#content/content.ts";
import type { PlannedBecause } from "#core/plan/session-plan.ts";
import { KnownLink } from "../known/known-link.tsx";
import { EvidenceList } from "../results/evidence-list.tsx";
import { words } from "./plan-words.ts";

interface WhyFoldProps {
  readonly because: PlannedBecause;
  /** What it is the reason for, where several stand side by side. */
  readonly of?: string;
  /** Id of the exercise that it is the reason for. */
  readonly exercise?: string;
}

/** Why something is in the plan, with the research behind it, or that it is our choice. */
export function WhyFold({ because, of, exercise }: WhyFoldProps) {
  const about = [...(exercise === undefined ? [] : [exercise]), ...because.rules];
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
      {about.length > 0 && (
        <p className="small">
          <KnownLink about={about.join(",")} />
        </p>
      )}
    </details>
  );
}
