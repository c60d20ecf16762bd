import { Button } from "react-aria-components";
import { Choice } from "../fields/choice.tsx";
import { DayInput } from "../fields/day-input.tsx";
import { MoreFields } from "../fields/more-fields.tsx";
import { NumberInput } from "../fields/number-input.tsx";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { TimeInput } from "../fields/time-input.tsx";
import { km as kmWords, minuteWords, paceWords } from "../load/load-words.ts";
import { localToday } from "../shell/local-today.ts";
import { words } from "./add-run-words.ts";
import type { RunForm } from "./use-add-run.ts";

interface RunFieldsProps {
  readonly form: RunForm;
  /** Names of the shoes that are in use. */
  readonly shoes: readonly string[];
}

/** What can be told of a run: day, distance and time first, the rest folded. */
export function RunFields({ form, shoes }: RunFieldsProps) {
  const { told, change } = form;
  return (
    <form
      className="check-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <div className="field-row">
        <DayInput label={words.day} value={told.day} most={localToday()} onChange={(day) => change({ day })} />
        <TimeInput label={words.time} value={told.time} onChange={(time) => change({ time })} />
      </div>
      <div className="field-row">
        <NumberInput
          label={words.km}
          unit={words.kmUnit}
          value={told.km}
          most={1000}
          step={0.1}
          onChange={(km) => change({ km })}
        />
        <NumberInput
          label={words.minutes}
          unit={words.minutesUnit}
          value={told.minutes}
          most={10_080}
          onChange={(minutes) => change({ minutes })}
        />
      </div>
      <p className="small soft" role="status">
        {echo(told)}
      </p>
      <SeldomFields form={form} shoes={shoes} />
      <p role="alert" className="field-error">
        {form.problem}
      </p>
      <div className="check-in-save button-row">
        <Button type="submit" className="button button-primary">
          {words.save}
        </Button>
        {form.entries.some(({ id }) => id === form.id) && (
          <Button className="button" onPress={() => void form.remove()}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What the numbers come to, so that a slip of the finger is seen; or what happens without a distance. */
function echo({ km = 0, minutes = 0 }: RunForm["told"]): string {
  if (km <= 0 || minutes <= 0) return words.kmHelp;
  return words.echo(kmWords(km), minuteWords(minutes), paceWords((1000 * km) / (60 * minutes)));
}

/** Stands for the pair of shoes of whoever does not say. */
const notSaid = "";

function SeldomFields({ form: { told, change }, shoes }: RunFieldsProps) {
  const pairs = [...new Set([...shoes, ...(told.shoe === undefined ? [] : [told.shoe])])];
  return (
    <MoreFields title={words.more} className="check-in-more">
      <PainButtons label={words.effort} of="effort" value={told.effort} onChange={(effort) => change({ effort })} />
      <Choice
        label={words.ground}
        answers={words.grounds}
        value={told.ground}
        onChange={(ground) => change({ ground })}
      />
      {pairs.length > 0 && (
        <Choice
          label={words.shoe}
          answers={{ ...Object.fromEntries(pairs.map((name) => [name, name])), [notSaid]: words.noShoe }}
          value={told.shoe ?? notSaid}
          onChange={(shoe) => change({ shoe: shoe === notSaid ? undefined : shoe })}
        />
      )}
      <div className="field-row">
        <NumberInput
          label={words.climb}
          unit={words.metresUnit}
          value={told.climbM}
          most={20_000}
          onChange={(climbM) => change({ climbM })}
        />
        <NumberInput
          label={words.descent}
          unit={words.metresUnit}
          value={told.descentM}
          most={20_000}
          onChange={(descentM) => change({ descentM })}
        />
      </div>
      <TextInput label={words.note} value={told.note} maxLength={2000} rows={3} onChange={(note) => change({ note })} />
    </MoreFields>
  );
}
