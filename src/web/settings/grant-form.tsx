import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import type { Clinics, GrantRequest } from "#contract/grant-schema.ts";
import { type RecordPart, recordParts } from "#core/access/record-part.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { Checks } from "../fields/checks.tsx";
import { Choice } from "../fields/choice.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { dayWords } from "../load/load-words.ts";
import { localToday } from "../shell/local-today.ts";
import { sharingWords } from "./sharing-words.ts";

const words = sharingWords.give;

type Length = keyof typeof words.lengths;

interface GrantFormProps {
  readonly clinics: Clinics;
  /** What the runner is called by their account; empty where there is none. */
  readonly name: string;
  readonly problem: string;
  readonly onGive: (grant: GrantRequest) => Promise<void>;
  readonly onCancel: () => void;
}

/** To whom, what and until when; with the border of what will be seen and what will not, before anything is shared. */
export function GrantForm({ clinics, name, problem, onGive, onCancel }: GrantFormProps) {
  const [clinicId, setClinicId] = useState(clinics.length === 1 ? clinics[0]?.clinicId : undefined);
  const [runnerName, setRunnerName] = useState(name);
  const [chosen, setChosen] = useState<readonly RecordPart[]>([]);
  const [length, setLength] = useState<Length>("30");
  const [isBusy, setBusy] = useState(false);
  const clinic = clinics.find((one) => one.clinicId === clinicId);
  const parts = recordParts.filter((part) => chosen.includes(part));
  const isWhole = clinic !== undefined && runnerName.trim() !== "" && parts.some((part) => part !== "notes");
  const until = dayWords(dayText(dayNumber(localToday()) + Number(length)));
  const give = async (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole) return;
    const told = parts.map((part) => `${words.names[part]}: ${words.holds[part]}`).join(" ");
    setBusy(true);
    await onGive({
      ...{ clinicId: clinic.clinicId, runnerName: runnerName.trim(), parts: [...parts], days: Number(length) },
      words: words.statement(clinic.name, told, until),
    });
    setBusy(false);
  };
  return (
    <form className="grant-form card" aria-label={words.title} onSubmit={(event) => void give(event)}>
      <Choice
        label={words.clinic}
        answers={Object.fromEntries(clinics.map((one) => [one.clinicId, one.name]))}
        value={clinicId}
        onChange={setClinicId}
      />
      <TextInput label={words.name} value={runnerName} onChange={setRunnerName} maxLength={80} />
      <Checks label={words.parts} answers={words.names} value={chosen} onChange={setChosen} />
      <Choice label={words.howLong} answers={words.lengths} value={length} onChange={setLength} />
      {clinic !== undefined && <Border clinic={clinic.name} parts={parts} until={until} />}
      <p role="alert" className="field-error">
        {problem}
      </p>
      <div className="button-row">
        <Button type="submit" className="button button-primary" isDisabled={!isWhole || isBusy}>
          {clinic === undefined ? words.open : words.agree(clinic.name)}
        </Button>
        <Button className="button" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface BorderProps {
  readonly clinic: string;
  readonly parts: readonly RecordPart[];
  readonly until: string;
}

/** What is on which side of the border, as it stands. */
function Border({ clinic, parts, until }: BorderProps) {
  const kept = recordParts.filter((part) => !parts.includes(part));
  const isNotesAlone = parts.length === 1 && parts[0] === "notes";
  return (
    <div className="border-of-sharing" role="status">
      <section aria-label={words.seen(clinic)}>
        <h3>{words.seen(clinic)}</h3>
        {parts.length === 0 ? <p className="soft">{words.nothingYet}</p> : <PartList parts={parts} />}
        {isNotesAlone && <p className="soft">{words.notesAlone}</p>}
        {parts.length > 0 && <p className="soft">{words.until(until)}</p>}
      </section>
      <section aria-label={words.unseen}>
        <h3>{words.unseen}</h3>
        <PartList parts={kept} />
        <p className="soft">{words.never}</p>
      </section>
    </div>
  );
}

function PartList({ parts }: { readonly parts: readonly RecordPart[] }) {
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>
          <strong>{words.names[part]}</strong> <span className="soft">{words.holds[part]}</span>
        </li>
      ))}
    </ul>
  );
}
