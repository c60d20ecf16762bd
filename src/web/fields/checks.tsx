import { Checkbox, CheckboxGroup, Label, Text } from "react-aria-components";

interface ChecksProps<T extends string> {
  readonly label: string;
  /** Words of everything that can be chosen, by its id, in their order. */
  readonly answers: Readonly<Record<T, string>>;
  readonly value: readonly T[] | undefined;
  readonly onChange: (value: readonly T[]) => void;
  readonly help?: string;
}

/** Any number of answers out of several. */
export function Checks<T extends string>({ label, answers, value = [], onChange, help }: ChecksProps<T>) {
  return (
    <CheckboxGroup className="choice" value={[...value]} onChange={(chosen) => onChange(chosen as T[])}>
      <Label className="label">{label}</Label>
      {help !== undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <div className="segments">
        {Object.entries<string>(answers).map(([id, words]) => (
          <Checkbox key={id} value={id} className="segment">
            {words}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
