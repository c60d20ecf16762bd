import { Button, Label, Radio, RadioGroup, Text } from "react-aria-components";
import type { ScreenAnswer } from "#core/screen/flag-record.ts";
import type { AskedRow } from "#core/screen/screen-steps.ts";
import { words } from "./screen-words.ts";

const answers = Object.keys(words.answers) as readonly ScreenAnswer[];

interface QuestionRowProps {
  readonly row: AskedRow;
  readonly answered: Readonly<Record<string, ScreenAnswer>>;
  readonly onAnswer: (answers: Readonly<Record<string, ScreenAnswer>>) => void;
}

/** The questions of one row, each with its three answers, and one button for whom none of it concerns. */
export function QuestionRow({ row: { record, questions }, answered, onAnswer }: QuestionRowProps) {
  const open = questions.filter(({ id }) => answered[id] === undefined);
  return (
    <section className="card screen-row" aria-labelledby={`${record.id}-title`}>
      <h2 id={`${record.id}-title`}>{record.title}</h2>
      {questions.map(({ id, text, help }) => (
        <RadioGroup
          key={id}
          className="choice screen-question"
          value={answered[id] ?? null}
          onChange={(value) => onAnswer({ [id]: value as ScreenAnswer })}
          orientation="horizontal"
        >
          <Label className="label">{text}</Label>
          {help !== undefined && (
            <Text slot="description" className="help">
              {help}
            </Text>
          )}
          <div className="segments">
            {answers.map((answer) => (
              <Radio key={answer} value={answer} className="segment">
                {words.answers[answer]}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      {questions.length > 1 && open.length > 0 && (
        <Button
          className="button button-quiet"
          aria-label={`${words.noneOfThese}: ${record.title}`}
          onPress={() => onAnswer(Object.fromEntries(open.map(({ id }) => [id, "no" as const])))}
        >
          {words.noneOfThese}
        </Button>
      )}
    </section>
  );
}
