import { useState } from "react";
import { Button } from "react-aria-components";
import type { PlanWishes } from "#core/plan/plan-wishes.ts";
import type { Story } from "#core/story/story.ts";
import { Checks } from "../fields/checks.tsx";
import { Choice } from "../fields/choice.tsx";
import { words } from "./plan-words.ts";

const numbers = (most: number) =>
  Object.fromEntries(Array.from({ length: most + 1 }, (_, count) => [`${count}`, `${count}`]));
const weekdays = Object.fromEntries(words.weekdays.map((day, index) => [`${index}`, day]));
const minuteChoices = { "10": "10", "20": "20", "30": "30", "45": "45" };

/** What a plan begins with: what the story tells, and a usual week otherwise. */
function firstWishes({ running }: Story): PlanWishes {
  const runs = Math.round(running?.runsAWeek ?? 3);
  return {
    goal: running?.goalKm === undefined ? "usual-running" : "run-further",
    days: [0, 1, 3, 5, 6],
    runsAWeek: Math.min(5, Math.max(1, runs)),
    strengthAWeek: 2,
    minutes: 30,
    equipment: ["mat", "chair"],
    limits: [],
    likes: [],
    keeps: [],
    dislikes: [],
    adjustments: [],
  };
}

interface WishesFormProps {
  readonly wishes: PlanWishes | undefined;
  readonly story: Story;
  readonly onKeep: (wishes: PlanWishes) => Promise<void>;
  readonly onCancel?: () => void;
}

/** What the runner asks of the plan: everything has a value to begin with, so that one button is enough. */
export function WishesForm({ wishes, story, onKeep, onCancel }: WishesFormProps) {
  const [asked, setAsked] = useState<PlanWishes>(() => wishes ?? firstWishes(story));
  const [problem, setProblem] = useState("");
  const change = (next: Partial<PlanWishes>) => setAsked((before) => ({ ...before, ...next }));
  const keep = async () => {
    try {
      await onKeep(asked);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      className="plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p className="lead">{words.wishesLead}</p>
      <WeekWishes asked={asked} change={change} />
      <BodyWishes asked={asked} change={change} />
      <p role="alert" className="field-error">
        {problem}
      </p>
      <div className="button-row">
        <Button type="submit" className="button button-primary">
          {words.make}
        </Button>
        {onCancel !== undefined && (
          <Button className="button" onPress={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

interface PartProps {
  readonly asked: PlanWishes;
  readonly change: (next: Partial<PlanWishes>) => void;
}

function WeekWishes({ asked, change }: PartProps) {
  return (
    <>
      <Choice label={words.goal} answers={words.goals} value={asked.goal} onChange={(goal) => change({ goal })} />
      <Checks
        label={words.days}
        answers={weekdays}
        value={asked.days.map(String)}
        onChange={(days) => change({ days: days.map(Number).toSorted((a, b) => a - b) })}
      />
      <Choice
        label={words.runs}
        answers={numbers(5)}
        value={String(asked.runsAWeek)}
        onChange={(count) => change({ runsAWeek: Number(count) })}
      />
      <Choice
        label={words.strength}
        answers={numbers(3)}
        value={String(asked.strengthAWeek)}
        onChange={(count) => change({ strengthAWeek: Number(count) })}
      />
      <Choice
        label={words.minutes}
        answers={minuteChoices}
        value={String(asked.minutes) as keyof typeof minuteChoices}
        onChange={(minutes) => change({ minutes: Number(minutes) })}
      />
    </>
  );
}

function BodyWishes({ asked, change }: PartProps) {
  return (
    <>
      <Checks
        label={words.equipment}
        answers={words.equipments}
        value={asked.equipment}
        onChange={(equipment) => change({ equipment })}
      />
      <Checks
        label={words.limits}
        answers={words.limitNames}
        value={asked.limits}
        onChange={(limits) => change({ limits })}
      />
      <Checks
        label={words.likes}
        answers={words.likeNames}
        value={asked.likes}
        onChange={(likes) => change({ likes })}
      />
      {asked.runsAWeek > 0 && (
        <Choice
          label={words.longestDay}
          answers={weekdays}
          value={asked.longestRunDay === undefined ? undefined : String(asked.longestRunDay)}
          onChange={(day) => change({ longestRunDay: Number(day) })}
        />
      )}
    </>
  );
}
