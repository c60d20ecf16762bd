import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import type { MadePlan, PlanOfDay, UnfitPlan } from "#core/plan/plan.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { PlanLock } from "#core/plan/plan-lock.ts";
import { DayInput } from "../fields/day-input.tsx";
import { dayWords, limitKm } from "../load/load-words.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { PlanNotes } from "./plan-notes.tsx";
import { words } from "./plan-words.ts";
import { keepAdjustment, keepWishes, type PlanState, usePlan } from "./use-plan.ts";
import { WeekStrip } from "./week-strip.tsx";
import { WhyFold } from "./why-fold.tsx";
import { WishesForm } from "./wishes-form.tsx";
import "../styles/plan.css";

/** The plan: what is wished, the weeks, why, and how it changed. */
export function PlanPage() {
  const state = usePlan();
  const [isAsking, setAsking] = useState(false);
  if (state.kind === "waiting") return <PageHeading title={words.title} />;
  if (state.kind === "closed") return <Closed title={words.title} message={state.message} fix={state.fix} />;
  if (state.kind === "no-wishes" && state.lock !== undefined) {
    return (
      <div className="plan">
        <PageHeading title={words.title} />
        <Locked plan={state.lock} />
      </div>
    );
  }
  const isLocked = state.kind === "ready" && state.plan.kind === "locked";
  if (state.kind === "no-wishes" || (isAsking && !isLocked)) {
    const wishes = state.kind === "ready" ? state.input.wishes : undefined;
    const keep = async (asked: NonNullable<typeof wishes>) => {
      await keepWishes(asked);
      setAsking(false);
    };
    return (
      <div className="plan">
        <PageHeading title={words.title}>{words.wishesTitle}</PageHeading>
        <WishesForm
          wishes={wishes}
          story={state.story}
          onKeep={keep}
          {...(wishes === undefined ? {} : { onCancel: () => setAsking(false) })}
        />
      </div>
    );
  }
  return <Planned state={state} onAsk={() => setAsking(true)} />;
}

interface PlannedProps {
  readonly state: Extract<PlanState, { readonly kind: "ready" }>;
  readonly onAsk: () => void;
}

function Planned({ state: { plan, input, versions }, onAsk }: PlannedProps) {
  return (
    <div className="plan">
      <PageHeading title={words.title} />
      {plan.kind === "locked" && <Locked plan={plan} />}
      {plan.kind === "does-not-fit" && <Unfit plan={plan} />}
      {plan.kind === "made" && <Made plan={plan} input={input} />}
      {plan.kind !== "locked" && (
        <div className="button-row">
          <Button className="button" onPress={onAsk}>
            {words.change}
          </Button>
        </div>
      )}
      {plan.kind === "made" && <AwayForm input={input} />}
      <Versions versions={versions} />
    </div>
  );
}

function Made({ plan, input }: { readonly plan: MadePlan; readonly input: PlanInput }) {
  const { running, notes, weeks } = plan;
  return (
    <>
      {weeks.map((week, index) => (
        <WeekStrip
          key={week.monday}
          week={week}
          plan={plan}
          input={input}
          title={index === 0 ? words.thisWeek : words.nextWeek}
        />
      ))}
      <section className="section" aria-labelledby="plan-running">
        <h2 id="plan-running">{words.running}</h2>
        {running.mostKm !== undefined && !["return", "stop", "none"].includes(running.mode) && (
          <p className="lead">{words.upTo(limitKm(running.mostKm))}</p>
        )}
        <p>{running.why}</p>
        <WhyFold because={running} />
        <h3>{words.colours}</h3>
        <ul className="plan-colours">
          {words.colourWords.map(([colour, text]) => (
            <li key={colour} className={`note note-${colour}`}>
              {text}
            </li>
          ))}
        </ul>
        <p className="small soft">{words.exerciseColours}</p>
      </section>
      <PlanNotes notes={notes} input={input} />
    </>
  );
}

function Locked({ plan }: { readonly plan: PlanLock }) {
  return (
    <>
      <div className={plan.because === "not-asked" ? "note" : "note note-stop"}>
        <p>
          <strong>{words.lockedTitle}</strong>
        </p>
        <p>{plan.words}</p>
        <p>
          <Link className="button button-primary" to={plan.because === "level" ? "/screen/result" : "/screen"}>
            {words.toScreen}
          </Link>
        </p>
      </div>
      {plan.stillFine.length > 0 && (
        <section className="section" aria-labelledby="still-fine">
          <h2 id="still-fine">{words.stillFine}</h2>
          <ul>
            {plan.stillFine.map(({ why }) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Unfit({ plan }: { readonly plan: UnfitPlan }) {
  return (
    <div className="note note-watch">
      <p>
        <strong>{words.unfitTitle}</strong>
      </p>
      <p>{plan.words}</p>
      <p>{words.ways}</p>
      <ul className="plan-ways">
        {plan.options.map(({ words: way, wishes }) => (
          <li key={way}>
            <Button className="button" onPress={() => void keepWishes(wishes)}>
              {way}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AwayForm({ input }: { readonly input: PlanInput }) {
  const [from, setFrom] = useState<string | undefined>(input.today);
  const [to, setTo] = useState<string>();
  const isWhole = from !== undefined && to !== undefined && from <= to;
  const keep = () => {
    if (from === undefined || to === undefined) return;
    void keepAdjustment(input.wishes, { kind: "away", from, to, reason: "away" });
  };
  return (
    <details className="plan-changes">
      <summary>{words.awayTitle}</summary>
      <div className="field-row">
        <DayInput label={words.awayFrom} value={from} onChange={setFrom} />
        <DayInput label={words.awayTo} value={to} onChange={setTo} />
      </div>
      <p>
        <Button className="button" isDisabled={!isWhole} onPress={keep}>
          {words.awayKeep}
        </Button>
      </p>
    </details>
  );
}

function Versions({ versions }: { readonly versions: readonly PlanOfDay[] }) {
  if (versions.length === 0) return null;
  return (
    <details className="plan-changes">
      <summary>{words.versions}</summary>
      <ol className="plan-versions" reversed>
        {versions.slice(0, 20).map(({ day, plan }) => (
          <li key={plan.version}>
            <p>{words.version(plan.version, dayWords(day))}</p>
            <ul>
              {plan.changes.length === 0 && <li>{words.firstVersion}</li>}
              {plan.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
