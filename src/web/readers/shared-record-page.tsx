import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { Link, useParams } from "react-router";
import type { SharingRunners } from "#contract/grant-schema.ts";
import { recordParts } from "#core/access/record-part.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { HandoverView } from "../handover/handover-view.tsx";
import { dayWords } from "../load/load-words.ts";
import { ServerError } from "../shell/ask-server.ts";
import { localToday } from "../shell/local-today.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { Waiting } from "../shell/waiting.tsx";
import { dayRows } from "./day-rows.ts";
import { words } from "./readers-words.ts";
import { blocksOf, readShared, type SharedRecord, sheetOf } from "./shared-record.ts";
import { useSharingRunners } from "./use-sharing-runners.ts";
import "../styles/readers.css";

/** What one runner lets a clinic read, and nothing else of them. It cannot be changed here. */
export function SharedRecordPage() {
  const { clinic = "", runner = "" } = useParams();
  const clinics = useSharingRunners();
  if (clinics === "waiting") return <Waiting title={words.title}>{words.waiting}</Waiting>;
  const at = clinics === "closed" ? undefined : clinics.find(({ clinicId }) => clinicId === clinic);
  const sharing = at?.runners.find(({ runnerId }) => runnerId === runner);
  if (at === undefined || sharing === undefined) return <Gone />;
  return <Shared clinic={at.name} sharing={sharing} />;
}

interface SharedProps {
  readonly clinic: string;
  readonly sharing: SharingRunners["runners"][number];
}

function Shared({ clinic, sharing }: SharedProps) {
  const { runnerName, parts, expiresAt } = sharing;
  const state = useShared(sharing);
  if (state === "gone") return <Gone />;
  if (state === "waiting") return <Waiting title={words.title}>{words.waiting}</Waiting>;
  const missing = recordParts.filter((part) => !parts.includes(part));
  const partWords = (some: readonly (typeof recordParts)[number][]) => some.map((part) => words.parts[part]).join(", ");
  return (
    <div className="readers">
      <Back />
      <PageHeading title={runnerName} />
      <p className="lead">{words.shared(clinic, dayWords(expiresAt.slice(0, 10)))}</p>
      <dl className="given-parts">
        <dt>{words.given}</dt>
        <dd>{partWords(parts)}</dd>
        {missing.length > 0 && (
          <>
            <dt>{words.notGiven}</dt>
            <dd className="soft">{partWords(missing)}</dd>
          </>
        )}
      </dl>
      {parts.includes("plan") && !parts.includes("pain") && <p className="note">{words.noVerdicts}</p>}
      <Reading record={state} parts={parts} />
    </div>
  );
}

interface ReadingProps {
  readonly record: SharedRecord;
  readonly parts: SharedProps["sharing"]["parts"];
}

/** Rows of days shown until all are asked for. */
const firstRows = 20;

function Reading({ record, parts }: ReadingProps) {
  const [showsAll, setShowsAll] = useState(false);
  const sheet = sheetOf(record);
  const rows = dayRows(record, sheet.from);
  return (
    <>
      <section className="section" aria-labelledby="sheet">
        <h2 id="sheet">{words.sheet}</h2>
        <HandoverView handover={sheet} label={words.sheetOf} only={blocksOf(parts)} />
      </section>
      <section className="section" aria-labelledby="days">
        <h2 id="days">{words.days}</h2>
        {rows.length === 0 ? (
          <p className="soft">{words.daysNone}</p>
        ) : (
          <NumberTable
            isOfWords
            caption={words.daysTable}
            columns={words.columns}
            rows={showsAll ? rows : rows.slice(0, firstRows)}
          />
        )}
        {!showsAll && rows.length > firstRows && (
          <Button className="button all-days" onPress={() => setShowsAll(true)}>
            {words.allDays(rows.length)}
          </Button>
        )}
      </section>
    </>
  );
}

function Gone() {
  return (
    <div className="readers">
      <Back />
      <PageHeading title={words.gone} />
      <p className="lead">{words.goneLead}</p>
    </div>
  );
}

function Back() {
  return (
    <p>
      <Link className="back-link" to="/runners">
        {words.back}
      </Link>
    </p>
  );
}

/** What is shared, read once; `gone` when the server gives nothing (any more). */
function useShared({ runnerId, parts }: SharedProps["sharing"]): SharedRecord | "waiting" | "gone" {
  const [state, setState] = useState<SharedRecord | "waiting" | "gone">("waiting");
  useEffect(() => {
    let isCurrent = true;
    const keep = (next: SharedRecord | "gone") => isCurrent && setState(next);
    readShared(runnerId, { parts, today: localToday() }).then(keep, (error: unknown) => {
      keep("gone");
      if (!(error instanceof ServerError)) throw error;
    });
    return () => {
      isCurrent = false;
    };
  }, [runnerId, parts]);
  return state;
}
