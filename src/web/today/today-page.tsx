import { Link } from "react-router";
import type { CheckInOfDay } from "#core/diary/check-in.ts";
import { firstSteps, type NextStep } from "#core/diary/next-steps.ts";
import type { RunningPlan } from "#core/plan/plan.ts";
import { PainDays } from "../check-in/pain-days.tsx";
import { trendWords } from "../check-in/trend-words.ts";
import { limitKm } from "../load/load-words.ts";
import { type PlanState, usePlan } from "../plan/use-plan.ts";
import { Closed } from "../screen/closed.tsx";
import { RunningNote } from "../screen/running-note.tsx";
import type { Running } from "../screen/use-running.ts";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { HeroFigure } from "../start/hero-figure.tsx";
import { Explore } from "./explore.tsx";
import { PlanCard } from "./plan-card.tsx";
import { words } from "./today-words.ts";
import { type RunLimit, useToday } from "./use-today.ts";
import "../styles/today.css";

/** The first page: one thing to do today, how the back is, and how far the next run may go. */
export function TodayPage() {
  const today = useToday();
  if (today.kind === "waiting") return <PageHeading title={words.title} />;
  if (today.kind === "closed") return <Closed title={words.title} message={today.message} fix={today.fix} />;
  const { steps, running, diary } = today;
  const isNew = firstSteps.some((step) => steps.includes(step)) && diary.length === 0;
  return isNew ? (
    <Newcomer steps={steps} running={running} />
  ) : (
    <Day steps={steps} running={running} diary={diary} today={today.today} limit={today.limit} />
  );
}

interface StepsProps {
  readonly steps: readonly NextStep[];
  readonly running: Running;
}

function Newcomer({ steps, running }: StepsProps) {
  return (
    <>
      <div className="start">
        <div className="start-words">
          <PageHeading title={words.title}>{words.welcome}</PageHeading>
          <p className="lead">{words.welcomeLead}</p>
        </div>
        <HeroFigure />
      </div>
      {running.kind === "locked" && <RunningNote running={running} />}
      <section className="section" aria-labelledby="first-minutes">
        <h2 id="first-minutes">{words.firstMinutes}</h2>
        <ol className="first-steps">
          {[...firstSteps, "check-in" as const].map((step) => (
            <FirstStep key={step} step={step} isDone={!steps.includes(step)} isNext={steps[0] === step} />
          ))}
        </ol>
      </section>
      <Explore />
    </>
  );
}

interface FirstStepProps {
  readonly step: NextStep;
  readonly isDone: boolean;
  readonly isNext: boolean;
}

function FirstStep({ step, isDone, isNext }: FirstStepProps) {
  const { title, words: what, action, to } = words.steps[step];
  return (
    <li className="card first-step" data-done={isDone || undefined}>
      <h3>
        {isDone && <Icon name="check" />}
        {title}
        <span className="visually-hidden">, {isDone ? words.doneWord : words.todoWord}</span>
      </h3>
      <p className="soft">{what}</p>
      {!isDone && (
        <div className="button-row">
          <Link className={isNext ? "button button-primary" : "button"} to={to}>
            {action}
          </Link>
          {step === "running" && (
            <Link className="button" to="/runs">
              {words.orRuns}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}

interface DayProps extends StepsProps {
  readonly diary: readonly CheckInOfDay[];
  readonly today: string;
  readonly limit: RunLimit;
}

function Day({ steps, running, diary, today, limit }: DayProps) {
  const plan = usePlan();
  return (
    <>
      <PageHeading title={words.title} />
      <div className="today">
        <OneThing steps={steps} />
        <section className="card today-card" aria-labelledby="today-run">
          <h2 id="today-run">{words.run}</h2>
          <NextRun running={running} limit={limit} plan={runningOf(plan)} />
        </section>
        <PlanCard state={plan} />
        <section className="card today-card today-back" aria-labelledby="today-back">
          <h2 id="today-back">{words.back}</h2>
          <p>{trendWords(diary, today)}</p>
          <PainDays diary={diary} today={today} />
        </section>
      </div>
      <Explore />
    </>
  );
}

function OneThing({ steps }: { readonly steps: readonly NextStep[] }) {
  const [first, ...rest] = steps;
  if (first === undefined) {
    return (
      <section className="card today-card today-one" aria-labelledby="today-one">
        <h2 id="today-one">{words.oneThing}</h2>
        <p>{words.nothing}</p>
      </section>
    );
  }
  const { title, words: what, action, to } = words.steps[first];
  return (
    <section className="card today-card today-one" aria-labelledby="today-one">
      <h2 id="today-one">{words.oneThing}</h2>
      <p className="lead">{title}</p>
      <p className="soft">{what}</p>
      <p>
        <Link className="button button-primary" to={to}>
          {action}
        </Link>
      </p>
      {rest.length > 0 && (
        <ul className="today-rest" aria-label={words.alsoToday}>
          {rest.map((step) => (
            <li key={step}>
              <Link to={words.steps[step].to}>{words.steps[step].title}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** How running stands in the plan, when it is not as usual: then how far the limit would let a run go is no advice. */
function runningOf(state: PlanState): RunningPlan | undefined {
  if (state.kind !== "ready" || state.plan.kind !== "made") return undefined;
  const { running } = state.plan;
  return ["return", "stop", "none"].includes(running.mode) ? running : undefined;
}

interface NextRunProps {
  readonly running: Running;
  readonly limit: RunLimit;
  readonly plan: RunningPlan | undefined;
}

function NextRun({ running, limit, plan }: NextRunProps) {
  if (running.kind !== "locked" && plan !== undefined) {
    return (
      <>
        <p>{plan.why}</p>
        <p>
          <Link to="/plan">{words.toPlan}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      {running.kind === "locked" && <p className="lead">{words.locked}</p>}
      {running.kind !== "locked" && limit.from !== "nothing" && (
        <>
          <p className="lead">{words.limit(limitKm(limit.km))}</p>
          <p className="soft">{limit.from === "record" ? words.limitFrom : words.limitTold}</p>
        </>
      )}
      {running.kind !== "locked" && limit.from === "nothing" && <p>{words.noLimit}</p>}
      <RunningNote running={running} />
      <p>
        <Link to="/runs">{words.toRuns}</Link>
      </p>
    </>
  );
}
