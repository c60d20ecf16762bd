import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { PlayEvent } from "#core/exercise/advance-play.ts";
import { itemOn } from "#core/exercise/session-play.ts";
import type { LeaveReason } from "#core/plan/session-plan.ts";
import { trainingFacts } from "#core/plan/training-facts.ts";
import { Choice } from "../fields/choice.tsx";
import { usePlan } from "../plan/use-plan.ts";
import { freeItem, standIns } from "./free-session.ts";
import { words } from "./session-words.ts";
import type { Player } from "./use-play.ts";

interface LeaveFormProps {
  readonly player: Player;
  readonly onClose: () => void;
}

/** Swap, shorten or skip, each with why. */
export function LeaveForm({ player: { play, send }, onClose }: LeaveFormProps) {
  const [reason, setReason] = useState<LeaveReason>();
  const item = itemOn(play);
  const plan = usePlan();
  // Nothing that a plan would not give this runner is offered in the middle of a session either.
  const facts = useMemo(() => (plan.kind === "ready" ? trainingFacts(plan.input) : undefined), [plan]);
  if (item === undefined) return null;
  const others = standIns(item.planned.exercise).filter(({ id }) => facts?.obstacle(id) === undefined);
  const act = (event: PlayEvent) => {
    send(event);
    onClose();
  };
  const isOn = play.phase !== "ready";
  return (
    <div className="session-form">
      <p className="soft">{words.leaveHelp}</p>
      <Choice label={words.reason} answers={words.reasons} value={reason} onChange={setReason} />
      {reason !== undefined && (
        <div className="session-choices">
          {others.map((other) => (
            <Button
              key={other.id}
              className="button"
              onPress={() =>
                act({ kind: "swap", reason, item: freeItem(other, Math.min(item.planned.step, other.ladder.length)) })
              }
            >
              {words.swap(other.title)}
            </Button>
          ))}
          {isOn && (
            <Button className="button" onPress={() => act({ kind: "shorten", reason })}>
              {words.shorten}
            </Button>
          )}
          {isOn && (
            <Button className="button" onPress={() => act({ kind: "leave-set" })}>
              {words.leaveSet}
            </Button>
          )}
          <Button className="button" onPress={() => act({ kind: "skip", reason })}>
            {words.skip}
          </Button>
        </div>
      )}
      <Button className="button button-quiet" onPress={onClose}>
        {words.buttons.close}
      </Button>
    </div>
  );
}
