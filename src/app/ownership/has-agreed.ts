import { checkEntryBody } from "#contract/record/entry-schema.ts";
import { type Consent, type ConsentPurpose, isAgreed } from "#core/diary/consent.ts";
import type { RunnerStore } from "#store/open-store.ts";

/** Whether a purpose holds by what the runner decided last. */
export async function hasAgreed({ entries }: RunnerStore, purpose: ConsentPurpose): Promise<boolean> {
  const decisions = (await entries.list({ kind: "consent" })).flatMap(({ body }) => {
    const checked = checkEntryBody("consent", body);
    return "problem" in checked || checked.body === null ? [] : [checked.body as unknown as Consent];
  });
  return isAgreed(purpose, decisions);
}
