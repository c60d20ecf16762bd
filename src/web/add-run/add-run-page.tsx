import { Link, useLocation, useNavigate, useSearchParams } from "react-router";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { dayWords, km as kmWords, minuteWords } from "../load/load-words.ts";
import { loadPath } from "../load/run-path.ts";
import { useLoad } from "../load/use-load.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { Closed } from "../screen/closed.tsx";
import { localToday } from "../shell/local-today.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { words } from "./add-run-words.ts";
import { RunFields } from "./run-fields.tsx";
import { RunSaved } from "./run-saved.tsx";
import { type RunForm, useAddRun } from "./use-add-run.ts";
import "../styles/check-in.css";
import "../styles/screen.css";
import "../styles/story.css";

/** Tells of a run by hand, or changes what was told. Every way to this page begins anew with what its address names. */
export function AddRunPage() {
  const [search] = useSearchParams();
  const { key } = useLocation();
  return <AddRun key={key} run={search.get("run") ?? undefined} day={dayIn(search.get("day"))} />;
}

function AddRun({ run, day }: { readonly run: string | undefined; readonly day: string }) {
  const form = useAddRun({ run, day });
  const { state: load } = useLoad(shownRunner());
  const navigate = useNavigate();
  const title = run === undefined ? words.title : words.changeTitle(dayWords(form.told.day ?? day));
  if (form.state === "waiting") return <PageHeading title={title} />;
  if (form.state === "closed") return <Closed title={title} message={form.message} fix={form.fix} />;
  if (form.state === "gone") {
    return (
      <>
        <PageHeading title={words.title}>{words.gone}</PageHeading>
        <p className="lead">{words.goneLead}</p>
        <p>
          <Link to={loadPath(shownRunner())}>{words.toRuns}</Link>
        </p>
      </>
    );
  }
  return (
    <div className="check-in">
      <PageHeading title={title} />
      {form.step === "form" ? (
        <>
          {run === undefined && <p className="lead">{words.lead}</p>}
          <RunFields form={form} shoes={load.kind === "story" ? shoesInUse(load.report) : []} />
          {run === undefined && <ToldRuns entries={form.entries} />}
        </>
      ) : (
        <RunSaved form={form} onAnother={() => void navigate("/runs/add")} />
      )}
    </div>
  );
}

function shoesInUse({ shoes, today }: LoadReport): readonly string[] {
  return shoes.flatMap(({ name, retiredOn }) => (retiredOn !== undefined && retiredOn <= today ? [] : [name]));
}

/** Runs told of that are listed: the newest. */
const mostListed = 10;

function ToldRuns({ entries }: Pick<RunForm, "entries">) {
  if (entries.length === 0) return null;
  return (
    <section className="section" aria-labelledby="told-runs">
      <h2 id="told-runs">{words.told}</h2>
      <ul className="plain-list">
        {entries.slice(0, mostListed).map(({ id, day, body }) => (
          <li key={id} className="with-button">
            {words.toldRow(dayWords(day), lengthWords(body))}
            <Link
              className="button button-quiet"
              to={`/runs/add?run=${id}`}
              aria-label={words.changeAlt(dayWords(day))}
            >
              {words.change}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lengthWords(body: RunForm["entries"][number]["body"]): string {
  const minutes = minuteWords(body?.minutes ?? 0);
  return body?.km === undefined ? words.lengthUnknown(minutes) : words.length(kmWords(body.km), minutes);
}

/** The day of the address, otherwise today. */
function dayIn(asked: string | null): string {
  const today = localToday();
  if (asked === null || !/^\d{4}-\d{2}-\d{2}$/.test(asked) || Number.isNaN(Date.parse(asked))) return today;
  return asked > today ? today : asked;
}
