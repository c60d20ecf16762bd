import type { StoryRunning } from "#core/story/story.ts";
import { Choice } from "../fields/choice.tsx";
import { DayInput } from "../fields/day-input.tsx";
import { NumberInput } from "../fields/number-input.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { words } from "./story-words.ts";
import type { PartProps } from "./use-story.ts";

/** How the runner runs now, and what for. */
export function RunningPart({ value, change }: PartProps<StoryRunning>) {
  return (
    <>
      <ThreeNumbers value={value} change={change} />
      <div className="field-row">
        <NumberInput
          label={words.years}
          most={100}
          step={0.5}
          value={value.years}
          onChange={(years) => change({ years })}
        />
        <NumberInput
          label={words.warmUp}
          unit={words.minutes}
          most={240}
          value={value.warmUpMinutes}
          onChange={(warmUpMinutes) => change({ warmUpMinutes })}
        />
        <NumberInput
          label={words.strength}
          most={50}
          value={value.strengthAWeek}
          onChange={(strengthAWeek) => change({ strengthAWeek })}
        />
      </div>
      <Choice
        label={words.referenceGroup}
        answers={words.referenceGroups}
        value={value.referenceGroup}
        onChange={(referenceGroup) => change({ referenceGroup })}
      />
      <TextInput
        label={words.goal}
        value={value.goal}
        maxLength={500}
        rows={2}
        onChange={(goal) => change({ goal: goal === "" ? undefined : goal })}
      />
      <div className="field-row">
        <NumberInput
          label={words.goalKm}
          unit={words.km}
          most={1000}
          step={0.1}
          value={value.goalKm}
          onChange={(goalKm) => change({ goalKm })}
        />
        <DayInput label={words.goalDay} value={value.goalDay} onChange={(goalDay) => change({ goalDay })} />
      </div>
    </>
  );
}

/** The three numbers that stand for a history without files. */
function ThreeNumbers({ value, change }: PartProps<StoryRunning>) {
  return (
    <fieldset className="three-numbers">
      <legend>{words.threeNumbers}</legend>
      <div className="field-row">
        <NumberInput
          label={words.runsAWeek}
          most={50}
          step={0.5}
          value={value.runsAWeek}
          onChange={(runsAWeek) => change({ runsAWeek })}
        />
        <NumberInput
          label={words.kmAWeek}
          most={1000}
          step={0.1}
          value={value.kmAWeek}
          onChange={(kmAWeek) => change({ kmAWeek })}
        />
        <NumberInput
          label={words.longestKm}
          unit={words.km}
          most={1000}
          step={0.1}
          value={value.longestKm}
          onChange={(longestKm) => change({ longestKm })}
        />
      </div>
    </fieldset>
  );
}
