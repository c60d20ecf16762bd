import { type FormEvent, useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { Link } from "react-router";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { uncountedText } from "#report/load/file-remark-words.ts";
import { Icon } from "../shell/icons.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { EraseRuns } from "./erase-runs.tsx";
import { loadApi } from "./load-api.ts";
import { dayWords, km, wholeWords } from "./load-words.ts";
import { runPath } from "./run-path.ts";
import { words } from "./runs-words.ts";

interface RecordSectionProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
  readonly reload: () => Promise<void>;
}

/** Breaks and returns, days without data, runs that are not counted, and erasing. */
export function RecordSection({ report, runner, reload }: RecordSectionProps) {
  return (
    <section className="section" aria-labelledby="record">
      <h2 id="record">{words.record.title}</h2>
      <p className="soft">{coverageWords(report.coverage)}</p>
      <div className="record-columns">
        <Breaks report={report} runner={runner} />
        <NoData report={report} runner={runner} reload={reload} />
      </div>
      <Uncounted report={report} runner={runner} />
      <EraseRuns report={report} runner={runner} reload={reload} />
    </section>
  );
}

function coverageWords({ from, runs, noDataDays, knownDays }: LoadReport["coverage"]): string {
  if (from === undefined) return words.record.nothing;
  const [count, since] = [wholeWords(runs), dayWords(from)];
  if (noDataDays === 0) return words.record.since(count, since, wholeWords(knownDays));
  return words.record.sinceWithGaps(count, since, { known: wholeWords(knownDays), missing: wholeWords(noDataDays) });
}

/** Breaks listed: the newest. */
const mostBreaks = 6;

function Breaks({ report, runner }: Omit<RecordSectionProps, "reload">) {
  const breaks = report.breaks.toReversed();
  return (
    <div>
      <h3>{words.record.breaks}</h3>
      {breaks.length === 0 ? (
        <p className="soft">{words.record.noBreaks}</p>
      ) : (
        <ul className="plain-list">
          {breaks.slice(0, mostBreaks).map((stretch) => (
            <li key={stretch.from}>
              <MarkedText
                text={breakWords(stretch)}
                marks={{
                  b: (text) => <strong>{text}</strong>,
                  link: (text) => <Link to={runPath(runner, stretch.returnRun?.runId ?? "")}>{text}</Link>,
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {breaks.length > mostBreaks && <p className="small soft">{words.record.earlier(breaks.length - mostBreaks)}</p>}
    </div>
  );
}

function breakWords({ from, to, days, isOngoing, returnRun }: LoadReport["breaks"][number]): string {
  const stretch = isOngoing
    ? words.record.breakSince(days, dayWords(from))
    : words.record.breakFrom(days, dayWords(from), dayWords(to));
  if (returnRun === undefined) return stretch;
  const { distanceKm, day } = returnRun;
  return distanceKm === undefined
    ? words.record.back(stretch, dayWords(day))
    : words.record.backWith(stretch, km(distanceKm), dayWords(day));
}

function NoData({ report, runner, reload }: RecordSectionProps) {
  const [said, setSaid] = useState("");
  const change = (range: { from: string; to: string }, isMarked: boolean) => {
    loadApi.setNoData(runner, range, isMarked).then(
      () => {
        setSaid(isMarked ? words.record.marked : words.record.unmarked);
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
      <h3>{words.record.noData}</h3>
      <p className="small soft">{words.record.noDataLead}</p>
      <ul className="plain-list">
        {report.coverage.noData.map((range) => (
          <li key={range.from} className="with-button">
            {range.from === range.to
              ? dayWords(range.from)
              : words.record.range(dayWords(range.from), dayWords(range.to))}
            <Button
              className="button button-quiet"
              aria-label={words.record.takeOffDay(dayWords(range.from))}
              onPress={() => change(range, false)}
            >
              {words.record.takeOff}
            </Button>
          </li>
        ))}
      </ul>
      <form className="inline-form" onSubmit={submit}>
        <label className="field">
          {words.record.firstDay}
          <input type="date" name="from" required max={report.today} />
        </label>
        <label className="field">
          {words.record.lastDay}
          <input type="date" name="to" required max={report.today} />
        </label>
        <button type="submit" className="button">
          {words.record.mark}
        </button>
      </form>
      <p role="status" className="small soft">
        {said}
      </p>
    </div>
  );
}

function Uncounted({ report, runner }: Omit<RecordSectionProps, "reload">) {
  const { uncounted } = report.coverage;
  if (uncounted.length === 0) return null;
  return (
    <Disclosure>
      <Button slot="trigger" className="disclosure-button">
        <Icon name="next" />
        {words.record.uncounted(uncounted.length)}
      </Button>
      <DisclosurePanel>
        <ul className="plain-list">
          {uncounted.map(({ id, day, why, message }) => (
            <li key={id}>
              <MarkedText
                text={words.record.uncountedRow(dayWords(day), words.record.why[why], uncountedText(message))}
                marks={{
                  b: (text) => <strong>{text}</strong>,
                  link: (text) => <Link to={runPath(runner, id)}>{text}</Link>,
                }}
              />
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
