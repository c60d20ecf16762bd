interface DayInputProps {
  readonly label: string;
  /** `YYYY-MM-DD` to begin with; left out while empty. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly most?: string;
}

/** A calendar day, by the browser's own field. It keeps what is half typed, so only its beginning is given to it. */
export function DayInput({ label, value, onChange, most }: DayInputProps) {
  return (
    <label className="field number-input">
      {label}
      <input
        type="date"
        defaultValue={value}
        max={most}
        onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
      />
    </label>
  );
}
