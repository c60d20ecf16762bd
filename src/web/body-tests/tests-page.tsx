import { Link } from "react-router";
import type { SelfTestRecord } from "#content/self-test-schema.ts";
import { selfTestsById } from "#content/self-tests.ts";
import { type BodyTestOfDay, testSides } from "#core/body-test/body-test.ts";
import { testFigures } from "#core/figure/test-figures.ts";
import { MovingFigure } from "../figures/moving-figure.tsx";
import { dayWords } from "../load/load-words.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { lockOf, provokedTests } from "./test-facts.ts";
import { valueWords, words } from "./test-words.ts";
import { useBodyTests } from "./use-body-tests.ts";
import "../styles/body-tests.css";

/** What a test tells, by its kind. */
const groupOf = {
  hold: "strength",
  repetitions: "strength",
  quality: "reach",
  angle: "reach",
  distance: "reach",
  provocation: "pain",
} as const satisfies Record<SelfTestRecord["kind"], keyof typeof words.groups>;

/** Every body test, by what it asks. */
export function TestsPage() {
  const { state, message, fix, results, locks } = useBodyTests();
  if (state === "waiting") return <PageHeading title={words.title} />;
  if (state === "closed") return <Closed title={words.title} message={message} fix={fix} />;
  const groups = Map.groupBy(selfTestsById.values(), ({ kind }) => groupOf[kind]);
  const provoked = provokedTests(results);
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      {[...groups].map(([group, tests]) => (
        <section key={group} className="section" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{words.groups[group]}</h2>
          {group === "pain" && provoked.done > 0 && <p>{words.provokedCount(provoked.own, provoked.done)}</p>}
          <ul className="test-list">
            {tests.map((test) => (
              <li key={test.id}>
                <TestCard test={test} results={results} isLocked={lockOf(test, locks) !== undefined} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface TestCardProps {
  readonly test: SelfTestRecord;
  readonly results: readonly BodyTestOfDay[];
  readonly isLocked: boolean;
}

function TestCard({ test, results, isLocked }: TestCardProps) {
  const movement = testFigures[test.id];
  const last = results.find(({ result }) => result.test === test.id);
  return (
    <Link className="card test-card" to={`/tests/${test.id}`}>
      {movement !== undefined && <MovingFigure movement={movement} alt={words.figureAlt(test.title)} isStill />}
      <strong>{test.title}</strong>
      <span className="soft">{test.asks}</span>
      <span className="small">
        {isLocked
          ? words.locked
          : last === undefined
            ? words.never
            : words.last(resultWords(test, last), dayWords(last.day))}
      </span>
    </Link>
  );
}

function resultWords({ unit }: SelfTestRecord, { result }: BodyTestOfDay): string {
  return testSides
    .flatMap((side) => {
      const told = result[side];
      if (told === undefined) return [];
      const { value, provoked } = told;
      const text =
        provoked !== undefined ? words.provocations[provoked] : value === undefined ? "" : valueWords(value, unit);
      return text === "" ? [] : [side === "both" ? text : `${words.sides[side]} ${text}`];
    })
    .join(", ");
}
