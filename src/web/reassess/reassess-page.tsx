import { Link } from "react-router";
import { measuresById } from "#content/content.ts";
import { instrumentsById } from "#content/instruments.ts";
import { selfTestsById } from "#content/self-tests.ts";
import type { HandoverTrial } from "#core/handover/handover.ts";
import { trialRows } from "#core/handover/trial-rows.ts";
import { type BeforeAfter, beforeAfter, type DueCheck, dueChecks, type TestScale } from "#core/plan/reassess.ts";
import { changeName } from "#report/handover/change-name-words.ts";
import { rowWords } from "#report/handover/handover-row-words.ts";
import { optional } from "../fields/optional.ts";
import { dayWords } from "../load/load-words.ts";
import { usePlan } from "../plan/use-plan.ts";
import { useEntries } from "../record/record.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { words } from "./reassess-words.ts";
import "../styles/plan.css";

const tests: readonly TestScale[] = [...selfTestsById.values()].map(({ id, unit, better, realChange }) => ({
  id,
  better,
  ...optional("unit", unit),
  ...("value" in realChange ? { realChange: realChange.value } : {}),
}));
const scales = { instruments: [...instrumentsById.values()], tests };

/** When to look again, and what changed since the plan began. */
export function ReassessPage() {
  const state = usePlan();
  const forms = useEntries("form-report");
  const trials = useEntries("trial");
  if (state.kind === "waiting" || forms.state === "waiting" || trials.state === "waiting")
    return <PageHeading title={words.title} />;
  if (state.kind === "closed") return <Closed title={words.title} message={state.message} fix={state.fix} />;
  if (state.kind === "no-wishes") {
    return (
      <>
        <PageHeading title={words.title} />
        <p className="lead">{words.noChanges}</p>
        <p>
          <Link className="button" to="/plan">
            {words.toPlan}
          </Link>
        </p>
      </>
    );
  }
  const { input, plan } = state;
  const made = plan.kind === "made" ? plan : undefined;
  const formReports = forms.entries
    .toReversed()
    .flatMap(({ day, body }) => (body === null ? [] : [{ day, report: body.report }]));
  const told = trials.entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, trial: body }]));
  const tried = trialRows(told, { checkIns: input.checkIns, today: input.today, nameOf: changeName, words: rowWords });
  const facts = { ...input, formReports, startedOn: made?.startedOn ?? input.today, phase: made?.phase ?? "build" };
  return (
    <div className="plan">
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      {facts.phase === "maintain" && (
        <div className="note note-calm">
          <p>
            <strong>{words.maintain}</strong>
          </p>
          <p>{words.maintainWords}</p>
        </div>
      )}
      <Due checks={dueChecks(facts)} />
      <Changes changes={beforeAfter(facts, scales)} />
      <Tried rows={tried} />
    </div>
  );
}

function Due({ checks }: { readonly checks: readonly DueCheck[] }) {
  return (
    <section className="section" aria-labelledby="due">
      <h2 id="due">{words.due}</h2>
      <ul className="plan-items">
        {checks.map(({ kind, isDue, dueOn, lastOn, isOptional }) => {
          const { title, to } = words.kinds[kind];
          const when = isOptional ? words.optional : isDue ? words.isDue : words.dueOn(dayWords(dueOn));
          return (
            <li key={kind}>
              <Link to={to}>{title}</Link> <strong>{when}</strong>{" "}
              <span className="soft small">{lastOn === undefined ? words.never : words.last(dayWords(lastOn))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Changes({ changes }: { readonly changes: readonly BeforeAfter[] }) {
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      {changes.length === 0 && <p>{words.noChanges}</p>}
      {(["pain", "activity", "test", "form"] as const).map((about) => {
        const own = changes.filter((change) => change.about === about);
        if (own.length === 0) return null;
        return (
          <section key={about} aria-label={words.about[about]}>
            <h3>{words.about[about]}</h3>
            <ul>
              {own.map((change) => (
                <li key={`${change.id}-${change.side}`}>
                  {nameOf(change)}: <strong>{words.changeWords[change.change]}</strong>{" "}
                  <span className="soft">({figuresOf(change)})</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** What was tried, and what it did: change-and-see runs of one change together, each trial over weeks on its own. */
function Tried({ rows }: { readonly rows: readonly HandoverTrial[] }) {
  return (
    <section className="section" aria-labelledby="tried">
      <h2 id="tried">{words.tried}</h2>
      {rows.length === 0 && <p>{words.nothingTried}</p>}
      <ul>
        {rows.map(({ day, what, verdict, effect }) => (
          <li key={`${day} ${what}`}>
            {what}: <strong>{words.verdicts[verdict]}</strong>{" "}
            {effect !== undefined && (
              <span className="soft">
                {words.effect(signed(effect.value), signed(effect.interval[0]), signed(effect.interval[1]))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/trials">{words.toTrials}</Link>
      </p>
    </section>
  );
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return Number(text) === 0 ? "0.0" : `${value > 0 ? "+" : "−"}${text}`;
}

function nameOf({ id, about, side = "both" }: BeforeAfter): string {
  const titles = {
    pain: words.pain,
    activity: instrumentsById.get(id)?.title,
    test: selfTestsById.get(id)?.title,
    form: measuresById.get(id)?.label,
  };
  return [titles[about] ?? id, words.sides[side]].filter((part) => part !== "").join(", ");
}

function figuresOf({ before, now, unit, smallestRealChange }: BeforeAfter): string {
  const real = smallestRealChange === undefined ? "" : words.real(number(smallestRealChange));
  return words.figures({ before: number(before), now: number(now), unit, real });
}

function number(value: number): string {
  return String(Math.abs(value) < 10 ? Math.round(100 * value) / 100 : Math.round(10 * value) / 10);
}
