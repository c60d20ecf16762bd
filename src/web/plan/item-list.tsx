import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { exercisesById } from "#content/exercises.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { PlannedItem, PlannedSession } from "#core/plan/session-plan.ts";
import { withKeep } from "#core/plan/wish-changes.ts";
import { DislikeDialog } from "./dislike-dialog.tsx";
import { doseWords } from "./dose-words.ts";
import { titleOf } from "./exercise-title.ts";
import { SwapDialog } from "./swap-dialog.tsx";
import { words } from "./swap-words.ts";
import { keepWishes } from "./use-plan.ts";
import { WhyFold } from "./why-fold.tsx";

interface ItemListProps {
  readonly session: PlannedSession;
  readonly input: PlanInput;
}

/** The exercises of a session, each with why, and the ways to swap it, to leave it out for good, and to keep a stretch. */
export function ItemList({ session, input }: ItemListProps) {
  const [said, setSaid] = useState("");
  return (
    <>
      <ul className="plan-items">
        {session.items.map((item) => (
          <Item
            key={item.insteadOf?.exercise ?? item.exercise}
            item={item}
            session={session}
            input={input}
            onDone={setSaid}
          />
        ))}
      </ul>
      <p role="status" className="plan-said">
        {said}
      </p>
    </>
  );
}

interface ItemProps extends ItemListProps {
  readonly item: PlannedItem;
  readonly onDone: (said: string) => void;
}

function Item({ item, session, input, onDone }: ItemProps) {
  const title = titleOf(item.exercise);
  const level = exercisesById.get(item.exercise)?.ladder[item.step - 1]?.name;
  const isOnTrial =
    session.kind === "mobility" && item.rules.includes("exercise-rules") && !input.wishes.keeps.includes(item.exercise);
  const keep = () =>
    void keepWishes(withKeep(input.wishes, item.exercise, true)).then(
      () => onDone(words.saidKept(title)),
      (error: Error) => onDone(words.failed(error.message)),
    );
  return (
    <li className="plan-item">
      <p className="plan-item-name">
        <Link to={`/exercises/${item.exercise}`}>{title}</Link> <span>{doseWords(item)}</span>{" "}
        <span className="soft small">{level}</span>
      </p>
      <div className="plan-item-ways">
        <SwapDialog item={item} session={session} input={input} onDone={onDone} />
        <DislikeDialog exercise={item.exercise} input={input} onDone={onDone} />
        {isOnTrial && (
          <Button className="button button-quiet" onPress={keep}>
            {words.keepStretch}
            <span className="visually-hidden">{words.of(title)}</span>
          </Button>
        )}
      </div>
      <WhyFold because={item} of={title} exercise={item.exercise} />
    </li>
  );
}
