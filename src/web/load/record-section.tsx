import { type FormEvent, useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { Link } from "react-router";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { Icon } from "../shell/icons.tsx";
import { EraseRuns } from "./erase-runs.tsx";
import { loadApi } from "./load-api.ts";
import { dayWords, km, wholeWords } from "./load-words.ts";
import { runPath } from "./run-path.ts";

interface RecordSectionProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
  readonly reload: () => Promise<void>;
}

/** Breaks and returns, days without data, runs that are not counted, and erasing. */
export function RecordSection({ report, runner, reload }: RecordSectionProps) {
  const { from, runs, noDataDays, knownDays } = report.coverage;
  return (
    <section className="section" aria-labelledby="record">
      <h2 id="record">What is on record</h2>
      <p className="soft">
        {from === undefined
          ? "Nothing yet."
          : `${wholeWords(runs)} runs since ${dayWords(from)}, over ${wholeWords(knownDays)} days on record${noDataDays === 0 ? "" : ` and ${wholeWords(noDataDays)} without data`}.`}
      </p>
      <div className="record-columns">
        <Breaks report={report} runner={runner} />
        <NoData report={report} runner={runner} reload={reload} />
      </div>
      <Uncounted report={report} runner={runner} />
      <EraseRuns report={report} runner={runner} reload={reload} />
    </section>
  );
}

/** Breaks listed: the newest. */
const mostBreaks = 6;

function Breaks({ report, runner }: Omit<RecordSectionProps, "reload">) {
  const breaks = report.breaks.toReversed();
  return (
    <div>
      <h3>Breaks, and the way back</h3>
      {breaks.length === 0 ? (
        <p className="soft">No stretch of two weeks without a run is on record.</p>
      ) : (
        <ul className="plain-list">
          {breaks.slice(0, mostBreaks).map(({ from, to, days, isOngoing, returnRun }) => (
            <li key={from}>
              <strong>{days} days</strong>{" "}
              {isOngoing ? `since ${dayWords(from)}` : `from ${dayWords(from)} to ${dayWords(to)}`}
              {returnRun !== undefined && (
                <>
                  ; back with{" "}
                  <Link to={runPath(runner, returnRun.runId)}>
                    {returnRun.distanceKm === undefined ? "a run" : `${km(returnRun.distanceKm)} km`}
                  </Link>{" "}
                  on {dayWords(returnRun.day)}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {breaks.length > mostBreaks && <p className="small soft">And {breaks.length - mostBreaks} earlier ones.</p>}
    </div>
  );
}

function NoData({ report, runner, reload }: RecordSectionProps) {
  const [said, setSaid] = useState("");
  const change = (range: { from: string; to: string }, isMarked: boolean) => {
    loadApi.setNoData(runner, range, isMarked).then(
      () => {
        setSaid(isMarked ? "Marked. Ratios that need these days are left out now." : "The mark was taken off.");
        return reload();
      },
      (error: Error) => setSaid(error.message),
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change({ from: String(form.get("from")), to: String(form.get("to")) }, true);
  };
  return (
    <div>
      <h3>Days without data</h3>
      <p className="small soft">
        Lost the watch, or ran without it? Mark the days. They then count as unknown, not as rest.
      </p>
      <ul className="plain-list">
        {report.coverage.noData.map((range) => (
          <li key={range.from} className="with-button">
            {range.from === range.to ? dayWords(range.from) : `${dayWords(range.from)} to ${dayWords(range.to)}`}
            <Button
              className="button button-quiet"
              aria-label={`Take the mark off ${dayWords(range.from)}`}
              onPress={() => change(range, false)}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      <form className="inline-form" onSubmit={submit}>
        <label className="field">
          First day
          <input type="date" name="from" required max={report.today} />
        </label>
        <label className="field">
          Last day
          <input type="date" name="to" required max={report.today} />
        </label>
        <button type="submit" className="button">
          Mark
        </button>
      </form>
      <p role="status" className="small soft">
        {said}
      </p>
    </div>
  );
}

const whyWords = {
  quarantine: "Set aside",
  duplicate: "The same run twice",
  "after-today": "Dated after today",
} as const;

function Uncounted({ report, runner }: Omit<RecordSectionProps, "reload">) {
  const { uncounted } = report.coverage;
  if (uncounted.length === 0) return null;
  return (
    <Disclosure>
      <Button slot="trigger" className="disclosure-button">
        <Icon name="next" />
        {uncounted.length === 1 ? "1 run is kept but not counted" : `${uncounted.length} runs are kept but not counted`}
      </Button>
      <DisclosurePanel>
        <ul className="plain-list">
          {uncounted.map(({ id, day, why, message }) => (
            <li key={id}>
              <Link to={runPath(runner, id)}>{dayWords(day)}</Link> <strong>{whyWords[why]}.</strong> {message}
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
