import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Effect } from "#core/story/story.ts";

interface EffectRowsProps<T extends string> {
  readonly names: Readonly<Record<T, string>>;
  readonly answers: Readonly<Record<Effect, string>>;
  readonly value: Readonly<Partial<Record<T, Effect>>>;
  readonly onChange: (value: Readonly<Partial<Record<T, Effect>>>) => void;
}

/** One row a thing: what it does to the pain. */
export function EffectRows<T extends string>({ names, answers, value, onChange }: EffectRowsProps<T>) {
  return (
    <div className="effect-rows">
      {Object.entries<string>(names).map(([id, name]) => (
        <RadioGroup
          key={id}
          className="effect-row"
          orientation="horizontal"
          value={value[id as T] ?? null}
          onChange={(effect) => onChange({ ...value, [id]: effect })}
        >
          <Label>{name}</Label>
          <div className="segments">
            {Object.entries<string>(answers).map(([effect, label]) => (
              <Radio key={effect} value={effect} className="segment">
                {label}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
    </div>
  );
}
