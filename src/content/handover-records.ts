import type { HandoverRecords } from "#core/handover/make-handover.ts";
import { screenQuestions } from "#core/screen/rule-set.ts";
import { instrumentsById } from "./instruments.ts";
import { screenRuleSet } from "./red-flags.ts";
import { selfTestsById } from "./self-tests.ts";

const questions = new Map(screenQuestions(screenRuleSet).map(({ id, text }) => [id, text]));

/** What the records say of everything on the page for a clinician. A question of an older rule set is told by its id. */
export const handoverRecords: HandoverRecords = {
  instruments: instrumentsById,
  tests: new Map(
    [...selfTestsById.values()].map(({ id, title, unit, better, realChange }) => [
      id,
      {
        ...{ id, title, better },
        ...(unit === undefined ? {} : { unit }),
        ...("value" in realChange ? { realChange: realChange.value } : {}),
      },
    ]),
  ),
  question: (id) => questions.get(id) ?? id,
};
