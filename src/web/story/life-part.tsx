import type { StoryLife } from "#core/story/story.ts";
import { Checks } from "../fields/checks.tsx";
import { YesNo } from "../fields/choice.tsx";
import { NumberInput } from "../fields/number-input.tsx";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { words } from "./story-words.ts";
import type { PartProps } from "./use-story.ts";

/** Recent changes, shoes, sleep, work. */
export function LifePart({ value, change }: PartProps<StoryLife>) {
  return (
    <>
      <Checks
        label={words.changes}
        answers={words.changeNames}
        value={value.changes}
        onChange={(changes) => change({ changes })}
      />
      <PainButtons
        label={words.shoeComfort}
        help={words.comfortHelp}
        value={value.shoeComfort}
        onChange={(shoeComfort) => change({ shoeComfort })}
      />
      <PainButtons
        label={words.sleepQuality}
        help={words.sleepHelp}
        value={value.sleepQuality}
        onChange={(sleepQuality) => change({ sleepQuality })}
      />
      <div className="field-row">
        <NumberInput
          label={words.sleepHours}
          unit={words.hours}
          most={24}
          step={0.5}
          value={value.sleepHours}
          onChange={(sleepHours) => change({ sleepHours })}
        />
        <NumberInput
          label={words.sitting}
          unit={words.hours}
          most={24}
          step={0.5}
          value={value.sittingHours}
          onChange={(sittingHours) => change({ sittingHours })}
        />
        <NumberInput
          label={words.walkingDays}
          most={7}
          value={value.walkingDays}
          onChange={(walkingDays) => change({ walkingDays })}
        />
      </div>
      <YesNo label={words.lifts} value={value.liftsAtWork} onChange={(liftsAtWork) => change({ liftsAtWork })} />
    </>
  );
}
