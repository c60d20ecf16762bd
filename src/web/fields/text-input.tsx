import { Input, Label, TextArea, TextField } from "react-aria-components";

interface TextInputProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  /** One line when left out. */
  readonly rows?: number;
}

/** Words of one's own. */
export function TextInput({ label, value = "", onChange, maxLength, rows }: TextInputProps) {
  return (
    <TextField className="field" value={value} maxLength={maxLength} onChange={onChange}>
      <Label>{label}</Label>
      {rows === undefined ? <Input /> : <TextArea rows={rows} />}
    </TextField>
  );
}
