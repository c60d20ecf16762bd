import { useEffect, useState } from "react";
import type { Clinics } from "#contract/grant-schema.ts";
import type { AccessLogReport } from "#contract/ownership-schema.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { logRows } from "./log-rows.ts";
import { ownershipApi } from "./ownership-api.ts";
import { words } from "./settings-words.ts";

/** Who did what with the record, the newest first. */
export function LogSection({ log }: { readonly log: AccessLogReport | undefined }) {
  const [clinics, setClinics] = useState<Clinics>([]);
  useEffect(() => {
    ownershipApi.clinics().then(setClinics, () => setClinics([]));
  }, []);
  return (
    <section className="section" aria-labelledby="log">
      <h2 id="log">{words.log}</h2>
      <p>{words.logWords}</p>
      {log !== undefined && log.lines.length === 0 && <p className="soft">{words.logEmpty}</p>}
      {log !== undefined && log.lines.length > 0 && (
        <>
          <NumberTable
            isOfWords
            caption={words.logTable}
            columns={words.logColumns}
            rows={logRows(log.lines, clinics)}
          />
          <p className={log.brokenAt === undefined ? "soft" : "note note-stop"}>
            {log.brokenAt === undefined ? words.logWhole : words.logBroken(log.brokenAt)}
          </p>
        </>
      )}
    </section>
  );
}
