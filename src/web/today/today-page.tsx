import { Link } from "react-router";
import type { CheckInOfDay } from "#core/diary/check-in.ts";
import { firstSteps, type NextStep } from "#core/diary/next-steps.ts";
import { PainDays } from "../check-in/pain-days.tsx";
import { trendWords } from "../check-in/trend-words.ts";
import { limitKm } from "../load/load-words.ts";
import { type HowRunning, howRunning } from "../plan/how-running.ts";
import { PlanRunning } from "../plan/plan-running.tsx";
import { type PlanState, usePlan } from "../plan/use-plan.ts";
import { CallNow } from "../screen/call-now.tsx";
import { Closed } from "../screen/closed.tsx";
import { RunningNote } from "../screen/running-note.tsx";
import type { Running } from "../screen/use-running.ts";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { FilmWays } from "../start/film-ways.tsx";
import { HeroFigure } from "../start/hero-figure.tsx";
import { Explore } from "./explore.tsx";
import { OneCard } from "./one-card.tsx";
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
    <>
      <CallNow />
      <Newcomer steps={steps} running={running} />
    </>
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
          <p className="soft">{words.filmFirst}</p>
          <FilmWays isPrimary={false} />
        </div>
        <HeroFigure />
      </div>
      {(running.kind === "locked" || running.kind === "walk-first") && <RunningNote running={running} />}
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
      <CallNow />
      <PageHeading title={words.title} />
      <div className="today">
        <OneCard steps={steps} plan={plan} />
        <section className="card today-card" aria-labelledby="today-run">
          <h2 id="today-run">{words.run}</h2>
          <NextRun how={howRunning(running, plan)} limit={limitOf(plan) ?? limit} />
        </section>
        <section className="card today-card" aria-labelledby="today-back">
          <h2 id="today-back">{words.back}</h2>
          <p>{trendWords(diary, today)}</p>
          <PainDays diary={diary} today={today} />
        </section>
      </div>
      <Explore />
    </>
  );
}

/** The limit of the plan, which knows of runs that were logged by hand too; undefined where it has none. */
function limitOf(state: PlanState): RunLimit | undefined {
  if (state.kind !== "ready" || state.plan.kind !== "made") return undefined;
  const { mostKm, limitFrom } = state.plan.running;
  return mostKm === undefined || limitFrom === undefined ? undefined : { from: limitFrom, km: mostKm };
}

interface NextRunProps {
  readonly how: HowRunning;
  readonly limit: RunLimit;
}

function NextRun({ how: { running, isWaiting = false, instead, plan }, limit }: NextRunProps) {
  if (isWaiting) return <p className="soft">{words.looking}</p>;
  return (
    <>
      {instead !== undefined && <p className="lead">{instead}</p>}
      {instead === undefined && limit.from !== "nothing" && (
        <>
          <p className="lead">{words.limit(limitKm(limit.km))}</p>
          <p className="soft">{limit.from === "record" ? words.limitFrom : words.limitTold}</p>
        </>
      )}
      {instead === undefined && limit.from === "nothing" && <p>{words.noLimit}</p>}
      <RunningNote running={running} />
      {plan !== undefined && <PlanRunning plan={plan} />}
      <p>
        <Link to="/runs">{words.toRuns}</Link> · <Link to="/runs/add">{words.addRun}</Link>
      </p>
    </>
  );
}
