import { useState } from "react";
import { Button } from "react-aria-components";
import type { SelfTestRecord } from "#content/self-test-schema.ts";
import type { SideResult, TestSide } from "#core/body-test/body-test.ts";
import { Choice } from "../fields/choice.tsx";
import { NumberInput } from "../fields/number-input.tsx";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { keepEntry } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";
import { Counter } from "./counter.tsx";
import { HoldTimer } from "./hold-timer.tsx";
import { PhotoAngle } from "./photo-angle.tsx";
import { words } from "./test-words.ts";

type Sides = Readonly<Partial<Record<TestSide, SideResult>>>;

/** Doing a test, side by side, and keeping what came of it. */
export function TestForm({ test }: { readonly test: SelfTestRecord }) {
  const [sides, setSides] = useState<Sides>({});
  const [note, setNote] = useState("");
  const [told, setTold] = useState("");
  const asked: readonly TestSide[] = test.sides === "both" ? ["both"] : ["left", "right"];
  const change = (side: TestSide, part: SideResult) =>
    setSides((all) => ({ ...all, [side]: { ...all[side], ...part } }));
  const save = async () => {
    const body = { test: test.id, ...sides, ...(note === "" ? {} : { note }) };
    try {
      await keepEntry({ kind: "body-test", day: localToday(), body });
      setSides({});
      setNote("");
      setTold(words.saved);
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  };
  const isEmpty = Object.keys(sides).length === 0;
  return (
    <form
      className="test-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void save();
      }}
    >
      <div className="test-sides">
        {asked.map((side) => (
          <fieldset key={side} className="card test-side" data-side={side}>
            <legend className={side === "both" ? undefined : `side-${side}`}>{words.sides[side]}</legend>
            <SideFields test={test} value={sides[side] ?? {}} change={(part) => change(side, part)} />
          </fieldset>
        ))}
      </div>
      <TextInput label={words.note} value={note} maxLength={1000} rows={2} onChange={setNote} />
      <p role="status">{told}</p>
      <p>
        <Button type="submit" className="button button-primary" isDisabled={isEmpty}>
          {words.save}
        </Button>
      </p>
    </form>
  );
}

interface SideProps {
  readonly test: SelfTestRecord;
  readonly value: SideResult;
  readonly change: (part: SideResult) => void;
}

function SideFields({ test, value, change }: SideProps) {
  const { kind, unit, longest = 10_000 } = test;
  return (
    <>
      {unit === "s" && (
        <HoldTimer
          longest={longest}
          onTime={(seconds, isLongest) => change({ value: seconds, ...(isLongest ? { ended: "longest" } : {}) })}
        />
      )}
      {unit === "reps" && (
        <Counter count={value.value ?? 0} most={longest} onChange={(count) => change({ value: count })} />
      )}
      {test.photo !== undefined && (
        <PhotoAngle
          points={test.photo.points}
          onAngle={(degrees) => change({ value: Math.round(10 * degrees) / 10 })}
        />
      )}
      {unit !== undefined && <ValueInput test={test} value={value} change={change} />}
      {kind === "quality" && (
        <Choice
          label={words.quality}
          answers={words.qualities}
          value={value.value === undefined ? undefined : (String(value.value) as keyof typeof words.qualities)}
          onChange={(answer) => change({ value: Number(answer) })}
        />
      )}
      {kind === "provocation" && (
        <Choice
          label={words.provoked}
          answers={words.provocations}
          value={value.provoked}
          onChange={(provoked) => change({ provoked })}
        />
      )}
      <PainButtons label={words.pain} value={value.pain} onChange={(pain) => change({ pain })} />
      {(kind === "hold" || kind === "repetitions") && (
        <Choice
          label={words.ended}
          answers={words.endings}
          value={value.ended}
          onChange={(ended) => change({ ended })}
        />
      )}
    </>
  );
}

function ValueInput({ test: { unit, longest = 10_000 }, value, change }: SideProps) {
  if (unit === undefined) return null;
  return (
    <NumberInput
      label={words.valueLabel[unit]}
      value={value.value}
      least={unit === "deg" ? -90 : 0}
      most={unit === "deg" ? 120 : unit === "cm" ? 40 : longest}
      step={0.1}
      onChange={(typed) => (typed === undefined ? undefined : change({ value: typed }))}
    />
  );
}
