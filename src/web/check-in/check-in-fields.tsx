import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  Label,
  NumberField,
  TextArea,
  TextField,
} from "react-aria-components";
import { type CheckIn, type ComparedWithYesterday, feelingNames } from "#core/diary/check-in.ts";
import { ChoiceRow } from "../load/choice-row.tsx";
import { Icon } from "../shell/icons.tsx";
import { words } from "./check-in-words.ts";
import { PainButtons } from "./pain-buttons.tsx";
import type { CheckInForm } from "./use-check-in.ts";

const compared = Object.entries(words.comparedAnswers).map(([id, label]) => ({
  id: id as ComparedWithYesterday,
  label,
}));

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
      <VisibleChoice
        label={words.compared}
        options={compared}
        value={shown.comparedWithYesterday}
        onChange={(comparedWithYesterday) => change({ comparedWithYesterday })}
      />
      <YesNo label={words.ran} value={shown.ran} onChange={(ran) => change({ ran })} />
      {shown.ran === true && <RunFields form={form} />}
      <YesNo
        label={words.newSymptoms}
        value={shown.hasNewSymptoms}
        onChange={(hasNewSymptoms) => change({ hasNewSymptoms })}
      />
      <MoreFields form={form} />
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
    </div>
  );
}

function MoreFields({ form: { shown, change } }: { readonly form: CheckInForm }) {
  return (
    <Disclosure>
      <Heading level={2} className="fold-heading">
        <Button slot="trigger" className="disclosure-button">
          <Icon name="next" />
          {words.more}
        </Button>
      </Heading>
      <DisclosurePanel className="check-in-more">
        <p className="small soft">{words.moreHelp}</p>
        {feelingNames.map((name) => (
          <PainButtons
            key={name}
            label={words.feelings[name]}
            value={shown.feelings?.[name]}
            onChange={(value) => change({ feelings: { ...shown.feelings, [name]: value } })}
          />
        ))}
        <NumberField
          className="field check-in-sleep"
          minValue={0}
          maxValue={24}
          step={0.5}
          value={shown.sleepHours ?? Number.NaN}
          onChange={(hours) => (Number.isNaN(hours) ? undefined : change({ sleepHours: hours }))}
        >
          <Label>{words.sleep}</Label>
          <Input inputMode="decimal" />
        </NumberField>
        <TextField className="field" value={shown.note ?? ""} maxLength={2000} onChange={(note) => change({ note })}>
          <Label>{words.note}</Label>
          <TextArea rows={3} />
        </TextField>
      </DisclosurePanel>
    </Disclosure>
  );
}

interface YesNoProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
}

function YesNo({ label, value, onChange }: YesNoProps) {
  const options = [
    { id: "yes", label: words.yes },
    { id: "no", label: words.no },
  ] as const;
  const chosen = value === undefined ? undefined : value ? "yes" : "no";
  return <VisibleChoice label={label} options={options} value={chosen} onChange={(id) => onChange(id === "yes")} />;
}

interface VisibleChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

function VisibleChoice<T extends string>({ label, options, value, onChange }: VisibleChoiceProps<T>) {
  return (
    <ChoiceRow label={label} hasVisibleLabel options={options} onChange={onChange} {...optional("value", value)} />
  );
}

/** A property that is left out when there is nothing to say. */
function optional<N extends string, V>(name: N, value: V | undefined): { readonly [name in N]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in N]?: V };
}
