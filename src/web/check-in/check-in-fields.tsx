import { Button } from "react-aria-components";
import { type CheckIn, feelingNames } from "#core/diary/check-in.ts";
import { Choice, YesNo } from "../fields/choice.tsx";
import { MoreFields } from "../fields/more-fields.tsx";
import { NumberInput } from "../fields/number-input.tsx";
import { optional } from "../fields/optional.ts";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { words } from "./check-in-words.ts";
import type { CheckInForm } from "./use-check-in.ts";

/** The questions of a check-in, the usual ones first, the rest folded. */
export function CheckInFields({ form }: { readonly form: CheckInForm }) {
  const { shown, carried, change, ranDayBefore } = form;
  const help = (name: keyof CheckIn) => (carried.has(name) ? words.asYesterday : undefined);
  return (
    <form
      className="check-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <p className="small soft">{words.scale}</p>
      <PainButtons
        label={words.painNow}
        value={shown.painNow}
        isCarried={carried.has("painNow")}
        {...optional("help", help("painNow"))}
        onChange={(painNow) => change({ painNow })}
      />
      <PainButtons
        label={words.painWorst}
        value={shown.painWorst}
        isCarried={carried.has("painWorst")}
        {...optional("help", help("painWorst"))}
        onChange={(painWorst) => change({ painWorst })}
      />
      {ranDayBefore && (
        <PainButtons
          label={words.morningAfter}
          value={shown.painMorningAfter}
          onChange={(painMorningAfter) => change({ painMorningAfter })}
        />
      )}
      <Choice
        label={words.compared}
        answers={words.comparedAnswers}
        value={shown.comparedWithYesterday}
        onChange={(comparedWithYesterday) => change({ comparedWithYesterday })}
      />
      <YesNo
        label={words.newSymptoms}
        value={shown.hasNewSymptoms}
        onChange={(hasNewSymptoms) => change({ hasNewSymptoms })}
      />
      <YesNo label={words.ran} value={shown.ran} onChange={(ran) => change({ ran })} />
      {shown.ran === true && <RunFields form={form} />}
      <SeldomFields form={form} />
      <p role="alert" className="field-error">
        {form.problem}
      </p>
      <div className="check-in-save">
        <Button type="submit" className="button button-primary">
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function RunFields({ form: { shown, change } }: { readonly form: CheckInForm }) {
  const run = shown.run ?? {};
  return (
    <div className="card check-in-run">
      <PainButtons label={words.during} value={run.during} onChange={(during) => change({ run: { ...run, during } })} />
      <PainButtons label={words.after} value={run.after} onChange={(after) => change({ run: { ...run, after } })} />
      <YesNo label={words.limped} value={run.limped} onChange={(limped) => change({ run: { ...run, limped } })} />
      <YesNo
        label={words.warmedUp}
        value={run.warmedUp}
        onChange={(warmedUp) => change({ run: { ...run, warmedUp } })}
      />
    </div>
  );
}

function SeldomFields({ form: { shown, change } }: { readonly form: CheckInForm }) {
  return (
    <MoreFields title={words.more} className="check-in-more">
      <p className="small soft">{words.moreHelp}</p>
      {feelingNames.map((name) => (
        <PainButtons
          key={name}
          label={words.feelings[name]}
          value={shown.feelings?.[name]}
          onChange={(value) => change({ feelings: { ...shown.feelings, [name]: value } })}
        />
      ))}
      <NumberInput
        label={words.sleep}
        value={shown.sleepHours}
        most={24}
        step={0.5}
        onChange={(sleepHours) => (sleepHours === undefined ? undefined : change({ sleepHours }))}
      />
      <NumberInput
        label={words.sitting}
        value={shown.sittingHours}
        most={24}
        step={0.5}
        onChange={(sittingHours) => (sittingHours === undefined ? undefined : change({ sittingHours }))}
      />
      <YesNo label={words.strength} value={shown.strength} onChange={(strength) => change({ strength })} />
      <TextInput
        label={words.note}
        value={shown.note}
        maxLength={2000}
        rows={3}
        onChange={(note) => change({ note })}
      />
    </MoreFields>
  );
}
