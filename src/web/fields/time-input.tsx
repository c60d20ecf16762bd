interface TimeInputProps {
  readonly label: string;
  /** `HH:MM` to begin with; left out while empty. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A time of day, by the browser's own field. It keeps what is half typed, so only its beginning is given to it. */
export function TimeInput({ label, value, onChange }: TimeInputProps) {
  return (
    <label className="field number-input">
      {label}
      <input
        type="time"
        defaultValue={value}
        onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value.slice(0, 5))}
      />
    </label>
  );
}
