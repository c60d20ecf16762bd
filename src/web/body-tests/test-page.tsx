import { Link, useParams } from "react-router";
import type { SelfTestRecord } from "#content/self-test-schema.ts";
import { selfTestsById } from "#content/self-tests.ts";
import type { BodyTestOfDay } from "#core/body-test/body-test.ts";
import { testFigures } from "#core/figure/test-figures.ts";
import { MovingFigure } from "../figures/moving-figure.tsx";
import { Closed } from "../screen/closed.tsx";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { lockOf } from "./test-facts.ts";
import { TestForm } from "./test-form.tsx";
import { TestReference } from "./test-reference.tsx";
import { TestTrend } from "./test-trend.tsx";
import { words } from "./test-words.ts";
import { useBodyTests } from "./use-body-tests.ts";
import "../styles/body-tests.css";

/** One body test: how it is done, doing it, what others reach, and the runner's own results. */
export function TestPage() {
  const { id = "" } = useParams();
  const { state, message, fix, results, locks } = useBodyTests();
  const test = selfTestsById.get(id);
  if (test === undefined) return <NotFoundPage />;
  if (state === "waiting") return <PageHeading title={test.title} />;
  if (state === "closed") return <Closed title={test.title} message={message} fix={fix} />;
  return <Test key={id} test={test} results={results} lock={lockOf(test, locks)} />;
}

interface TestProps {
  readonly test: SelfTestRecord;
  readonly results: readonly BodyTestOfDay[];
  /** Why it waits; empty when the safety questions were not answered. */
  readonly lock: string | undefined;
}

function Test({ test, results, lock }: TestProps) {
  return (
    <article className="test-page">
      <PageHeading title={test.title} />
      <p className="lead">{test.asks}</p>
      <div className="test-how">
        <Figure test={test} />
        <div>
          {test.needs.length > 0 && <p className="soft">{words.needs(test.needs.join(", "))}</p>}
          <h2>{words.how}</h2>
          <ol>
            {test.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h2>{words.stop}</h2>
          <ul>
            {test.stopWhen.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      </div>
      {lock === undefined ? (
        <TestForm test={test} />
      ) : (
        <p className="note note-watch">
          {words.lockedBy} {lock} <Link to="/screen">{words.lockLink}</Link>
        </p>
      )}
      <TestTrend test={test} results={results} />
      <TestReference test={test} />
      <p>
        <Link to="/tests">{words.toAll}</Link>
      </p>
    </article>
  );
}

function Figure({ test }: { readonly test: SelfTestRecord }) {
  const movement = testFigures[test.id];
  return movement === undefined ? null : <MovingFigure movement={movement} alt={words.figureAlt(test.title)} />;
}
