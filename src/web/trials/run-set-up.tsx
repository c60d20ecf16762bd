import { useState } from "react";
import { Button } from "react-aria-components";
import { cadenceTarget } from "#core/trial/cadence-target.ts";
import { criterionPoints, type RunChange, type RunTrial } from "#core/trial/trial.ts";
import { NumberInput } from "../fields/number-input.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { runWords, words } from "./trial-words.ts";

interface RunSetUpProps {
  readonly change: RunChange;
  readonly ownCadence: number | undefined;
  readonly isLimitKnown: boolean;
  readonly begin: (trial: RunTrial) => void;
}

/** What is changed and by what it is judged, before the first step. */
export function RunSetUp({ change, ownCadence, isLimitKnown, begin }: RunSetUpProps) {
  const [own, setOwn] = useState(ownCadence);
  const [detail, setDetail] = useState("");
  const isCadence = change === "cadence";
  const trial: RunTrial = {
    ...{ kind: "run", change, criterionPoints, blocks: [] },
    ...(isCadence && own !== undefined ? { cadence: { own, target: cadenceTarget(own) } } : {}),
    ...(detail.trim() === "" ? {} : { words: detail.trim() }),
  };
  return (
    <section className="card trial-set-up" aria-labelledby="set-up">
      <h2 id="set-up">{runWords.setUp}</h2>
      <p>{words.how[change]}</p>
      {isCadence && (
        <NumberInput
          label={runWords.ownCadence}
          unit={runWords.cadenceUnit}
          least={100}
          most={260}
          value={own}
          onChange={setOwn}
          help={own === undefined ? runWords.cadenceMissing : runWords.cadenceHelp(String(cadenceTarget(own)))}
        />
      )}
      {isCadence && ownCadence !== undefined && <p className="small soft">{runWords.cadenceFrom}</p>}
      {change === "shoes" && (
        <TextInput label={runWords.shoesWords} value={detail} maxLength={300} onChange={setDetail} />
      )}
      <p>{words.rule}</p>
      {!isLimitKnown && <p className="note note-watch">{words.limitUnknown}</p>}
      <Button
        className="button button-primary"
        isDisabled={isCadence && own === undefined}
        onPress={() => begin(trial)}
      >
        {runWords.begin}
      </Button>
    </section>
  );
}
