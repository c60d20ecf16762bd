import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { type BodyRegionId, bodyRegions } from "#core/story/body-regions.ts";
import type { StoryPain } from "#core/story/story.ts";
import { Checks } from "../fields/checks.tsx";
import { Choice, YesNo } from "../fields/choice.tsx";
import { DayInput } from "../fields/day-input.tsx";
import { NumberInput } from "../fields/number-input.tsx";
import { localToday } from "../shell/local-today.ts";
import { BodyMap } from "./body-map.tsx";
import { regionWords, words } from "./story-words.ts";
import type { PartProps } from "./use-story.ts";

/** Where it hurts, since when, and what was before. */
export function PainPart({ value, change }: PartProps<StoryPain>) {
  const { regions = [], worstRegion } = value;
  const mark = (marked: readonly BodyRegionId[]) =>
    change({
      regions: marked,
      worstRegion: worstRegion !== undefined && marked.includes(worstRegion) ? worstRegion : undefined,
    });
  const toggle = (id: BodyRegionId) =>
    mark(regions.includes(id) ? regions.filter((one) => one !== id) : [...regions, id]);
  return (
    <>
      <div className="body-choice">
        <div>
          <BodyMap marked={regions} worst={worstRegion} onToggle={toggle} />
          <p role="status" className="soft">
            {regions.length === 0 ? words.nothingMarked : words.marked(regions.map(nameOf).join("; "))}
          </p>
        </div>
        <RegionList marked={regions} onChange={mark} />
      </div>
      {regions.length > 1 && (
        <Choice
          label={words.most}
          answers={Object.fromEntries(regions.map((id) => [id, nameOf(id)])) as Record<BodyRegionId, string>}
          value={worstRegion}
          onChange={(id) => change({ worstRegion: id })}
        />
      )}
      <DayInput label={words.since} value={value.since} most={localToday()} onChange={(since) => change({ since })} />
      <Choice label={words.onset} answers={words.onsets} value={value.onset} onChange={(onset) => change({ onset })} />
      <YesNo
        label={words.canPointAtIt}
        value={value.canPointAtIt}
        onChange={(canPointAtIt) => change({ canPointAtIt })}
      />
      <NumberInput
        label={words.earlierEpisodes}
        most={1000}
        value={value.earlierEpisodes}
        onChange={(earlierEpisodes) => change({ earlierEpisodes })}
      />
      <Checks
        label={words.conditions}
        answers={words.conditionNames}
        value={value.conditions}
        onChange={(conditions) => change({ conditions })}
      />
    </>
  );
}

interface RegionListProps {
  readonly marked: readonly BodyRegionId[];
  readonly onChange: (marked: readonly BodyRegionId[]) => void;
}

/** Every place of the map as a word. */
function RegionList({ marked, onChange }: RegionListProps) {
  return (
    <details className="region-list">
      <summary>{words.list}</summary>
      <CheckboxGroup
        className="choice"
        value={[...marked]}
        onChange={(ids) => onChange(bodyRegions.flatMap(({ id }) => (ids.includes(id) ? [id] : [])))}
      >
        <Label className="visually-hidden">{words.parts.pain.title}</Label>
        <div className="segments">
          {bodyRegions.map((region) => (
            <Checkbox key={region.id} value={region.id} className="segment">
              {regionWords(region)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
    </details>
  );
}

function nameOf(id: BodyRegionId): string {
  const region = bodyRegions.find((one) => one.id === id);
  return region === undefined ? id : regionWords(region);
}
