import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { contributorsById } from "#content/content.ts";
import { inquiriesById } from "#content/inquiries.ts";
import type { InquiryRecord } from "#content/inquiry-schema.ts";
import type { NextMeasurement } from "#core/contributors/contributor-result.ts";
import type { Story } from "#core/story/story.ts";
import { contributorWords } from "#report/contributors/contributor-page-words.ts";
import { idOfDay, keepEntry } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";
import { answerStory } from "./answer-story.ts";
import { words } from "./contributors-words.ts";

interface NextCardProps {
  readonly next: readonly NextMeasurement[];
  readonly story: Story;
}

/** Most contributors that are named. */
const mostMoves = 3;

/** The next best measurement: answered here where one tap does it, or a way to where it is done; another one on demand. */
export function NextCard({ next, story }: NextCardProps) {
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const open = next.filter(({ inquiry }) => !skipped.has(inquiry));
  const shown = open[0] ?? next[0];
  const record = shown === undefined ? undefined : inquiriesById.get(shown.inquiry);
  const answer = async (place: NonNullable<InquiryRecord["story"]>, value: string) => {
    try {
      const body = answerStory(story, place, value);
      await keepEntry({ id: await idOfDay("story", "own"), kind: "story", day: localToday(), body });
      setSaid(words.kept);
    } catch (error) {
      setSaid(words.notKept(error instanceof Error ? error.message : String(error)));
    }
  };
  const moves = (shown?.moves ?? []).slice(0, mostMoves).flatMap((id) => contributorsById.get(id)?.title ?? []);
  return (
    <section className="card next-card" aria-labelledby="next-best">
      <h2 id="next-best" className="small soft">
        {contributorWords.next}
      </h2>
      {shown === undefined || record === undefined ? (
        <p>{contributorWords.nothingNext}</p>
      ) : (
        <>
          <p className="next-asks">{record.asks ?? record.title}</p>
          <Answers record={record} onAnswer={answer} />
          <p className="soft small">
            {contributorWords.nextLead(shown.minutes)} {moves.length > 0 && words.why(moves.join("; "))}
          </p>
          {open.length > 1 && (
            <Button
              className="button button-quiet"
              onPress={() => setSkipped((before) => new Set(before).add(shown.inquiry))}
            >
              {words.skip}
            </Button>
          )}
        </>
      )}
      <p role="status" className="help">
        {said}
      </p>
    </section>
  );
}

interface AnswersProps {
  readonly record: InquiryRecord;
  readonly onAnswer: (place: NonNullable<InquiryRecord["story"]>, value: string) => Promise<void>;
}

function Answers({ record: { story, to }, onAnswer }: AnswersProps) {
  if (story?.answers === undefined) {
    return (
      <p>
        <Link className="button button-primary" to={to}>
          {words.answer}
        </Link>
      </p>
    );
  }
  return (
    <fieldset className="button-row next-answers">
      {Object.entries(story.answers).map(([value, label]) => (
        <Button key={value} className="button" onPress={() => void onAnswer(story, value)}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
