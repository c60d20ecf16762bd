import type { PlanDocument } from "#contract/plan-document-schema.ts";
import { localDay } from "#core/load/calendar.ts";
import { makePlan } from "#core/plan/make-plan.ts";
import { openStore, type RunnerStore } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { storeLocation } from "#store/store-location.ts";
import { withExport } from "../contributors/contributors-here.ts";
import { ExportError } from "../ownership/read-export.ts";
import { zoneOffsetS } from "../zone-offset.ts";
import { storedPlanInput } from "./stored-plan-input.ts";

export interface PlanHereOptions {
  /** Local date to plan as of; when left out the day of the export, or the machine's today. */
  readonly today?: string;
  /** Settings that choose the database: DATABASE_URL, PLUMBLINE_DATA_DIR and others. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A plan, or what keeps from one and what to do. */
export type PlanOutcome =
  | { readonly kind: "plan"; readonly document: PlanDocument; readonly warning?: string }
  | { readonly kind: "trouble"; readonly message: string; readonly fix: string };

/** The plan of the runner of an exported record, or of this machine's database when none is named. Nothing is kept. */
export async function planHere(path: string | undefined, options: PlanHereOptions): Promise<PlanOutcome> {
  const plan = async (store: RunnerStore, atMs: number): Promise<PlanOutcome> => {
    const today = options.today ?? localDay(atMs, zoneOffsetS(atMs));
    const input = await storedPlanInput(store, today);
    if (input === undefined) return noWishes;
    return {
      kind: "plan",
      document: { schema: "plumbline.plan/1", today, wishes: input.wishes, plan: makePlan(input) },
    };
  };
  try {
    if (path !== undefined) return await withExport(path, plan);
    const { location, warning } = storeLocation(options.environment);
    const store = await openStore(location);
    try {
      const outcome = await plan(store.local, Date.now());
      return outcome.kind === "plan" && warning !== undefined ? { ...outcome, warning } : outcome;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError || error instanceof ExportError) {
      return { kind: "trouble", message: error.message, fix: error.fix };
    }
    throw error;
  }
}

const noWishes: PlanOutcome = {
  kind: "trouble",
  message: "This record says nothing of what the plan should be for.",
  fix: "Open the app with npm start, then Your plan: it takes under a minute.",
};
