import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { dayNumber, weekdayOf } from "#core/load/calendar.ts";
import { moveChoices } from "#core/plan/move-choices.ts";
import type { MadePlan } from "#core/plan/plan.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { PlanAdjustment } from "#core/plan/plan-wishes.ts";
import type { LeaveReason, PlannedSession } from "#core/plan/session-plan.ts";
import { Choice } from "../fields/choice.tsx";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { words } from "./plan-words.ts";
import { keepAdjustment, keepSession } from "./use-plan.ts";

interface SessionChangesProps {
  readonly session: PlannedSession;
  readonly plan: MadePlan;
  readonly input: PlanInput;
  /** Shows the ways without a fold. */
  readonly isOpen?: boolean;
}

type Way = "move" | "shorten" | "walk" | "non-impact" | "skip" | "did";

/** Ways to change a session or to tell that it is done, each with its reason. */
export function SessionChanges({ isOpen = false, ...props }: SessionChangesProps) {
  if (isOpen) return <Ways {...props} />;
  return (
    <details className="plan-changes">
      <summary>
        {words.changeIt}
        <span className="visually-hidden">: {props.session.title}</span>
      </summary>
      <Ways {...props} />
    </details>
  );
}

function Ways(props: SessionChangesProps) {
  const { session, input } = props;
  const [way, setWay] = useState<Way>();
  const isToday = session.day === input.today;
  const canMove = session.kind === "strength" || session.id.includes("-run-");
  const ways: readonly (readonly [Way, string, boolean])[] = [
    ["did", words.did, isToday && session.items.length === 0],
    ["move", words.move, canMove],
    ["shorten", words.shorten, true],
    ["walk", words.swapWalk, session.kind === "run"],
    ["non-impact", words.swapBike, session.kind === "run"],
    ["skip", words.skip, true],
  ];
  return (
    <fieldset className="plan-ways-open">
      <legend className="visually-hidden">{words.waysOf(session.title)}</legend>
      <div className="button-row">
        {ways
          .filter(([, , isOffered]) => isOffered)
          .map(([name, label]) => (
            <Button
              key={name}
              className="button button-quiet"
              aria-expanded={way === name}
              onPress={() => setWay(name)}
            >
              {label}
            </Button>
          ))}
      </div>
      {way === "move" && <MoveDays {...props} />}
      {way === "did" && <DoneForm session={session} />}
      {way !== undefined && way !== "move" && way !== "did" && <ReasonChoice way={way} {...props} />}
    </fieldset>
  );
}

function MoveDays({ session, plan, input }: SessionChangesProps) {
  const [choices] = useState(() => moveChoices(input, plan, session));
  const open = choices.filter(({ isAllowed }) => isAllowed);
  const answers = Object.fromEntries(open.map(({ day }) => [day, words.weekdays[weekdayOf(dayNumber(day))] ?? day]));
  const move = (to: string) =>
    void keepAdjustment(input.wishes, { kind: "move", session: session.id, to, reason: "other" });
  return (
    <>
      <p className="small soft">{words.moveHelp}</p>
      <Choice label={words.move} answers={answers} value={session.day} onChange={move} />
    </>
  );
}

function ReasonChoice({ way, session, input }: SessionChangesProps & { readonly way: Exclude<Way, "move" | "did"> }) {
  const take = (reason: LeaveReason) => {
    if (way === "skip") {
      void keepSession({ session: session.id, kind: session.kind, items: [], skipped: reason });
      return;
    }
    const adjustment: PlanAdjustment =
      way === "shorten"
        ? { kind: "shorten", session: session.id, reason }
        : { kind: "swap-session", session: session.id, swappedFor: way, reason };
    void keepAdjustment(input.wishes, adjustment);
  };
  return <Choice label={words.reason} answers={words.reasons} value={undefined} onChange={take} />;
}

function DoneForm({ session }: { readonly session: PlannedSession }) {
  const [during, setDuring] = useState<number>();
  const [after, setAfter] = useState<number>();
  const keep = () =>
    void keepSession({
      session: session.id,
      kind: session.kind,
      items: [],
      minutes: session.minutes,
      ...(during === undefined ? {} : { painDuring: during }),
      ...(after === undefined ? {} : { painAfter: after }),
    });
  return (
    <div className="plan-done">
      <PainButtons label={words.painDuring} value={during} onChange={setDuring} />
      <PainButtons label={words.painAfter} value={after} onChange={setAfter} />
      <p>
        <Button className="button" onPress={keep}>
          {words.keep}
        </Button>
      </p>
      {session.kind === "run" && (
        <p className="small soft">
          {words.noWatch} <Link to="/runs/add">{words.addRun}</Link>
        </p>
      )}
    </div>
  );
}
