import { Button } from "react-aria-components";
import { instrumentsById } from "#content/instruments.ts";
import { changeOf } from "#core/diary/instrument.ts";
import { type ActivityScore, comparableWeeks, impactNames, type WeekCheck, weekScores } from "#core/diary/week.ts";
import { Choice } from "../fields/choice.tsx";
import { NumberInput } from "../fields/number-input.tsx";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { dayWords } from "../load/load-words.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { useWeekForm, useWeeks, type WeekForm } from "./use-week.ts";
import { words } from "./week-words.ts";
import "../styles/story.css";

/** Answers to the change all in all, from -3 to 3. */
const globalIds = Object.keys(words.globals) as (keyof typeof words.globals)[];

/** The weekly check-in. */
export function WeekPage() {
  const { state, message, fix, entries, weeks } = useWeeks();
  if (state === "waiting") return <PageHeading title={words.title} />;
  if (state === "closed") return <Closed title={words.title} message={message} fix={fix} />;
  return <Week entries={entries} weeks={weeks} />;
}

function Week({ entries, weeks }: Pick<ReturnType<typeof useWeeks>, "entries" | "weeks">) {
  const form = useWeekForm(entries, weeks);
  return (
    <div className="story">
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      {form.isSaved ? <Saved form={form} /> : <Fields form={form} />}
    </div>
  );
}

function Fields({ form }: { readonly form: WeekForm }) {
  const { shown, change } = form;
  return (
    <form
      className="story-fields"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <h2>{words.activities}</h2>
      <p className="small soft">{words.activitiesHelp}</p>
      <PainButtons
        label={words.usualDistance}
        value={shown.usualDistance}
        onChange={(usualDistance) => change({ usualDistance })}
      />
      <OwnActivities shown={shown} change={change} />
      <h2>{words.impact}</h2>
      {impactNames.map((name) => (
        <Choice
          key={name}
          label={words.impacts[name]}
          answers={name === "pain" ? words.impactPainAnswers : words.impactAnswers}
          value={asAnswer<"0" | "1" | "2" | "3">(shown.impact?.[name])}
          onChange={(answer) => change({ impact: { ...shown.impact, [name]: Number(answer) } })}
        />
      ))}
      <Choice
        label={words.global}
        answers={words.globals}
        value={shown.globalChange === undefined ? undefined : globalIds[shown.globalChange + 3]}
        onChange={(answer) => change({ globalChange: globalIds.indexOf(answer) - 3 })}
      />
      <Totals shown={shown} change={change} />
      <p role="alert" className="field-error">
        {form.problem}
      </p>
      <Button type="submit" className="button button-primary week-save">
        {words.save}
      </Button>
    </form>
  );
}

function asAnswer<T extends string>(value: number | undefined): T | undefined {
  return value === undefined ? undefined : (String(value) as T);
}

type PartOfForm = Pick<WeekForm, "shown" | "change">;

function OwnActivities({ shown, change }: PartOfForm) {
  const own = [0, 1].map((index): ActivityScore => shown.activities?.[index] ?? { name: "" });
  const set = (index: number, activity: ActivityScore) =>
    change({ activities: own.map((one, other) => (other === index ? activity : one)) });
  return (
    <>
      <p>
        {words.pick} <span className="small soft">{words.pickHelp}</span>
      </p>
      {own.map((activity, index) => (
        <div key={words.pickName(index + 1)} className="story-fields">
          <TextInput
            label={words.pickName(index + 1)}
            value={activity.name}
            maxLength={80}
            onChange={(name) => set(index, { ...activity, name })}
          />
          {activity.name.trim() !== "" && (
            <PainButtons
              label={words.scoreOf(activity.name)}
              value={activity.score}
              onChange={(score) => set(index, { ...activity, score })}
            />
          )}
        </div>
      ))}
    </>
  );
}

function Totals({ shown, change }: PartOfForm) {
  const set = (name: "rolandMorris" | "oswestry", value: number | undefined) =>
    value === undefined ? undefined : change({ [name]: value });
  return (
    <details className="region-list">
      <summary>{words.totals}</summary>
      <p className="small soft">{words.totalsHelp}</p>
      <div className="field-row">
        <NumberInput
          label={words.rolandMorris}
          most={24}
          value={shown.rolandMorris}
          onChange={(total) => set("rolandMorris", total)}
        />
        <NumberInput
          label={words.oswestry}
          most={100}
          value={shown.oswestry}
          onChange={(total) => set("oswestry", total)}
        />
      </div>
    </details>
  );
}

function Saved({ form }: { readonly form: WeekForm }) {
  const first = form.weeks[0];
  const last = form.weeks.at(-1);
  const lines = first === undefined || last === undefined || first === last ? [] : changeLines(first.week, last.week);
  return (
    <>
      <p role="status" className="lead">
        {words.saved}
      </p>
      {first !== undefined && lines.length > 0 && (
        <>
          <h2>{words.against(dayWords(first.day))}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {lines.length === 0 && <p>{words.first}</p>}
      <div className="button-row">
        <Button className="button" onPress={form.edit}>
          {words.edit}
        </Button>
      </div>
    </>
  );
}

/** What changed from one week to another, in words first. All in all is itself a change: it is said as it is. */
function changeLines(from: WeekCheck, to: WeekCheck): readonly string[] {
  const [before, now] = comparableWeeks(from, to).map(weekScores);
  return [...instrumentsById.values()].flatMap((instrument) => {
    const [a, b] = [before?.[instrument.id], now?.[instrument.id]];
    if (a === undefined || b === undefined || instrument.domain === "change") return [];
    const { title, realChange } = instrument;
    const change = words.changes[changeOf(instrument, a, b)];
    return [words.change({ title, change, from: number(a), to: number(b), real: number(realChange) })];
  });
}

function number(value: number): string {
  return String(Math.round(10 * value) / 10);
}
