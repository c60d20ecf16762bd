import { evidenceOf } from "#content/content.ts";
import type { PlannedBecause } from "#core/plan/session-plan.ts";
import { EvidenceList } from "../results/evidence-list.tsx";
import { words } from "./page-words.ts";

/** Why something is in the plan, with the research behind it, or that it is our choice. */
export function WhyFold({ because, label = words.why }: { readonly because: PlannedBecause; readonly label?: string }) {
  return (
    <details className="plan-why">
      <summary>{label}</summary>
      <p>{because.why}</p>
      {because.evidence.length === 0 ? (
        <p className="soft small">{words.choice}</p>
      ) : (
        <EvidenceList evidence={evidenceOf(because.evidence)} />
      )}
    </details>
  );
}
