import { expect } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import type { EntryBody, EntryKind } from "#contract/record/entry-schema.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { screenQuestions } from "#core/screen/rule-set.ts";

interface KeptEntry<K extends EntryKind> {
  readonly kind: K;
  readonly day: string;
  readonly body: EntryBody<K>;
}

/** Puts an entry of the record into a running app, as another device of the runner would. */
export async function keepEntryIn<K extends EntryKind>(url: string, entry: KeptEntry<K>): Promise<void> {
  const response = await fetch(`${url}/api/runners/own/entries/${crypto.randomUUID()}`, {
    method: "PUT",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ ...entry, revision: 1, madeAt: new Date().toISOString() }),
  });
  expect(response.status, await response.clone().text()).toBe(200);
}

/** The body of a safety screen in which an adult answered every question with no. */
export function clearScreen(): EntryBody<"screen"> {
  const facts = {
    ageYears: 40,
    answers: Object.fromEntries(screenQuestions(screenRuleSet).map(({ id }) => [id, "no" as const])),
  };
  const request = { schema: "plumbline.screen-request/1", ruleSet: screenRuleSet.version, ...facts } as const;
  return { request, result: evaluateScreen(screenRuleSet, facts) } as EntryBody<"screen">;
}
