import type { StoryPattern } from "#core/story/story.ts";
import { Choice, YesNo } from "../fields/choice.tsx";
import { NumberInput } from "../fields/number-input.tsx";
import { EffectRows } from "./effect-rows.tsx";
import { words } from "./story-words.ts";
import type { PartProps } from "./use-story.ts";

/** When it hurts: in the morning, by what one does, in the course of a run. */
export function PatternPart({ value, change }: PartProps<StoryPattern>) {
  return (
    <>
      <Choice
        label={words.runCourse}
        answers={words.runCourses}
        value={value.runCourse}
        onChange={(runCourse) => change({ runCourse })}
      />
      <div className="field-row">
        <NumberInput
          label={words.runFromMinute}
          most={1440}
          value={value.runFromMinute}
          onChange={(runFromMinute) => change({ runFromMinute })}
        />
        <NumberInput
          label={words.runFromKm}
          most={500}
          step={0.1}
          value={value.runFromKm}
          onChange={(runFromKm) => change({ runFromKm })}
        />
      </div>
      <YesNo
        label={words.earlierWhenTired}
        value={value.earlierWhenTired}
        onChange={(earlierWhenTired) => change({ earlierWhenTired })}
      />
      <Choice
        label={words.nextMorning}
        answers={words.nextMornings}
        value={value.nextMorning}
        onChange={(nextMorning) => change({ nextMorning })}
      />
      <NumberInput
        label={words.morning}
        unit={words.minutes}
        most={1440}
        value={value.morningStiffnessMinutes}
        onChange={(morningStiffnessMinutes) => change({ morningStiffnessMinutes })}
      />
      <h2>{words.influences}</h2>
      <EffectRows
        names={words.influenceNames}
        answers={words.effects}
        value={value.influences ?? {}}
        onChange={(influences) => change({ influences })}
      />
    </>
  );
}
