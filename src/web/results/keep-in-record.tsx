import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { mostKeptContacts } from "#contract/record/form-report-entry-schema.ts";
import { idOfDay, keepEntry, useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { Icon } from "../shell/icons.tsx";
import { isReportOf } from "../stored/report-owner.ts";
import type { StoredReport } from "../stored/report-store.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./keep-words.ts";

/** Puts a report's numbers into the record, where they count with everything else, and takes them out again. */
export function KeepInRecord({ stored }: { readonly stored: StoredReport }) {
  const { state, entries } = useEntries("form-report");
  const [id, setId] = useState<string>();
  const [problem, setProblem] = useState("");
  const { report } = stored.analysis;
  useEffect(() => {
    void idOfDay("form-report", stored.id).then(setId);
  }, [stored.id]);
  const isKept = entries.some((entry) => entry.id === id);
  const runner = shownRunner();
  const isTooLong = report.contacts.length > mostKeptContacts;
  const keep = async (isWanted: boolean) => {
    if (id === undefined) return;
    const body = isWanted ? { name: stored.name.slice(0, 200), report } : null;
    try {
      await keepEntry({ id, kind: "form-report", day: stored.savedAt.slice(0, 10), body });
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  if (report.verdict !== "ok" || state !== "ready") return null;
  if (!isKept && !isReportOf(stored, runner)) return <NotYours />;
  return (
    <section className="save" aria-labelledby="keep">
      <h2 id="keep">{words.title[runner]}</h2>
      <p>{isKept ? words.kept[runner] : isTooLong ? words.tooLong(mostKeptContacts) : words.lead[runner]}</p>
      <div className="button-row">
        {!isTooLong && (
          <Button className={isKept ? "button" : "button button-primary"} onPress={() => void keep(!isKept)}>
            <Icon name={isKept ? "bin" : "save"} />
            {isKept ? words.takeOut : words.keep[runner]}
          </Button>
        )}
        {isKept && (
          <Link className="button" to="/contributors">
            {words.toContributors}
          </Link>
        )}
      </div>
      <p role="status" className="help">
        {problem}
      </p>
    </section>
  );
}

/** Why the sample film's numbers are not offered for the runner's own record. */
function NotYours() {
  return (
    <section className="save" aria-labelledby="keep">
      <h2 id="keep">{words.title.own}</h2>
      <p>
        <MarkedText text={words.notYours} marks={{ link: (text) => <Link to="/form">{text}</Link> }} />
      </p>
    </section>
  );
}
