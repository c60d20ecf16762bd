import { Input, Label, Text, TextField } from "react-aria-components";

interface TimeInputProps {
  readonly label: string;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly onChange: (minute: number) => void;
  readonly help?: string;
}

/** A time of day. */
export function TimeInput({ label, minute, onChange, help }: TimeInputProps) {
  const padded = (value: number) => String(value).padStart(2, "0");
  const take = (text: string) => {
    const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
    if (hours !== undefined && minutes !== undefined) onChange(60 * Number(hours) + Number(minutes));
  };
  return (
    <TextField
      className="field time-input"
      value={`${padded(Math.floor(minute / 60))}:${padded(minute % 60)}`}
      onChange={take}
    >
      <Label>{label}</Label>
      <Input type="time" />
      {help !== undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
    </TextField>
  );
}
