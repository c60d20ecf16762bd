import { Label, Radio, RadioGroup } from "react-aria-components";

interface ChoiceRowProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  /** Left out while nothing is chosen. */
  readonly value?: T;
  readonly onChange: (value: T) => void;
  /** Shows the label to everybody; otherwise only screen readers hear it. */
  readonly hasVisibleLabel?: boolean;
}

/** One choice of a few, as a row of segments. */
export function ChoiceRow<T extends string>({
  label,
  options,
  value,
  onChange,
  hasVisibleLabel = false,
}: ChoiceRowProps<T>) {
  const choose = (id: string) => {
    const option = options.find((one) => one.id === id);
    if (option !== undefined) onChange(option.id);
  };
  return (
    <RadioGroup className="choice choice-row" value={value ?? null} onChange={choose} orientation="horizontal">
      <Label className={hasVisibleLabel ? "label" : "visually-hidden"}>{label}</Label>
      <div className="segments">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="segment">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
