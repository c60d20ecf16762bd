import { ChoiceRow } from "../load/choice-row.tsx";
import { words } from "./choice-words.ts";
import { optional } from "./optional.ts";

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Words of every answer, by its id, in their order. */
  readonly answers: Readonly<Record<T, string>>;
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One answer of a few under a label that everybody sees. */
export function Choice<T extends string>({ label, answers, value, onChange }: ChoiceProps<T>) {
  const options = Object.entries<string>(answers).map(([id, words]) => ({ id: id as T, label: words }));
  return (
    <ChoiceRow label={label} hasVisibleLabel options={options} onChange={onChange} {...optional("value", value)} />
  );
}

interface YesNoProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no, with neither chosen until it is answered. */
export function YesNo({ label, value, onChange }: YesNoProps) {
  const chosen = value === undefined ? undefined : value ? "yes" : "no";
  return <Choice label={label} answers={words.answers} value={chosen} onChange={(id) => onChange(id === "yes")} />;
}
