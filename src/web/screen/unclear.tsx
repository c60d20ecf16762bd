import { Link } from "react-router";
import { contradictions } from "#core/record/contradictions.ts";
import type { ScreenFacts } from "#core/screen/flag-condition.ts";
import { unclearWords } from "#report/handover/handover-row-words.ts";
import { useEntries } from "../record/record.ts";
import { words } from "./screen-words.ts";

/** Answers of the safety questions and the story that cannot both be right, and where to change them; nothing when all fit. */
export function Unclear({ answers }: { readonly answers: ScreenFacts["answers"] }) {
  const story = useEntries("story").entries[0]?.body ?? {};
  const found = contradictions({ answers, story }, unclearWords);
  if (found.length === 0) return null;
  return (
    <section className="screen-part" aria-labelledby="unclear">
      <h2 id="unclear">{words.result.unclear}</h2>
      <ul>
        {found.map(({ id, words: what }) => (
          <li key={id}>{what}</li>
        ))}
      </ul>
      <div className="button-row no-print">
        <Link className="button" to="/screen">
          {words.result.again}
        </Link>
        <Link className="button" to="/story/pain">
          {words.result.toStory}
        </Link>
      </div>
    </section>
  );
}
