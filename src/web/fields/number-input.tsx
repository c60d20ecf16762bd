import { Input, Label, NumberField, Text } from "react-aria-components";
import { useCommaAsPoint } from "./comma-as-point.ts";

interface NumberInputProps {
  readonly label: string;
  /** Left out while empty. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly most: number;
  readonly least?: number;
  readonly step?: number;
  readonly unit?: string;
  readonly help?: string;
}

/** Beyond it a comma may stand between thousands. */
const thousand = 1000;

/** A number that may be left empty, with its unit behind it. */
export function NumberInput({ label, value, onChange, most, least = 0, step = 1, unit, help }: NumberInputProps) {
  const commaAsPoint = useCommaAsPoint(most <= thousand);
  return (
    <NumberField
      ref={commaAsPoint}
      className="field number-input"
      minValue={least}
      maxValue={most}
      step={step}
      formatOptions={{ maximumFractionDigits: 2 }}
      value={value ?? Number.NaN}
      onChange={(typed) => onChange(Number.isNaN(typed) ? undefined : typed)}
    >
      <Label>{unit === undefined ? label : `${label} (${unit})`}</Label>
      <Input inputMode="decimal" />
      {help !== undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
    </NumberField>
  );
}
