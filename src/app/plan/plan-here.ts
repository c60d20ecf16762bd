import type { PlanDocument } from "#contract/plan-document-schema.ts";
import { makePlan } from "#core/plan/make-plan.ts";
import { type RecordHereOptions, recordHere } from "../record/record-here.ts";
import { storedPlanInput } from "./stored-plan-input.ts";

/** A plan, or what keeps from one and what to do. */
export type PlanOutcome =
  | { readonly kind: "plan"; readonly document: PlanDocument; readonly warning?: string }
  | { readonly kind: "trouble"; readonly message: string; readonly fix: string };

/** The plan of the runner of an exported record, or of this machine's database when none is named. Nothing is kept. */
export async function planHere(path: string | undefined, options: RecordHereOptions): Promise<PlanOutcome> {
  const outcome = await recordHere(path, options, async (store, today): Promise<PlanDocument | undefined> => {
    const input = await storedPlanInput(store, today);
    if (input === undefined) return undefined;
    return { schema: "plumbline.plan/1", today, wishes: input.wishes, plan: makePlan(input) };
  });
  if (outcome.kind === "trouble") return outcome;
  const { told: document, warning } = outcome;
  if (document === undefined) return noWishes;
  return { kind: "plan", document, ...(warning === undefined ? {} : { warning }) };
}

const noWishes: PlanOutcome = {
  kind: "trouble",
  message: "This record says nothing of what the plan should be for.",
  fix: "Open the app with npm start, then Your plan: it takes under a minute.",
};
