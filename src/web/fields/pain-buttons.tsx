import type { CSSProperties } from "react";
import { Label, Radio, RadioGroup, Text } from "react-aria-components";

/** Marks of the numeric rating scale. */
const points = Array.from({ length: 11 }, (_, index) => index);

interface PainButtonsProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  /** Said under the label. */
  readonly help?: string;
  /** Marks a value that was carried over and not tapped. */
  readonly isCarried?: boolean;
  /** Effort is grey, so that it is not taken for pain. */
  readonly of?: "pain" | "effort";
}

/** Eleven buttons from 0 to 10, in one hue from pale to deep. */
export function PainButtons({ label, value, onChange, help, isCarried = false, of = "pain" }: PainButtonsProps) {
  return (
    <RadioGroup
      className="choice pain-scale"
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
      orientation="horizontal"
      data-carried={isCarried || undefined}
      data-of={of}
    >
      <Label className="label">{label}</Label>
      {help !== undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <div className="pain-buttons">
        {points.map((point) => (
          <Radio
            key={point}
            value={String(point)}
            className="pain-button"
            style={{ "--pain": `${point * 9}%` } as CSSProperties}
          >
            {point}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
