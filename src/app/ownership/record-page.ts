import { selfTestsById } from "#content/self-tests.ts";
import { testSides } from "#core/body-test/body-test.ts";
import { weekScores } from "#core/diary/week.ts";
import type { FhirRecord } from "#formats/fhir/fhir-bundle.ts";

/** The record as a page that needs nothing but a browser. */
export function recordPage(record: FhirRecord): string {
  const { checkIns, weeks, bodyTests, runs, questionnaires, madeAt } = record;
  const told = (value: unknown) => (value === undefined ? "" : String(value));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Plumbline record</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fbfaf7 }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #dedbd3; vertical-align: top }
@media (prefers-color-scheme: dark) { body { color: #eceae4; background: #14171a } th, td { border-color: #333a41 } }
</style>
</head>
<body>
<h1>Your record</h1>
<p>Written by Plumbline on ${escaped(madeAt.slice(0, 10))}. Plumbline measures; it does not diagnose.</p>
${questionnaires
  .map(({ name, day, answers }) =>
    section(`${name === "story" ? "Your story" : "Safety questions"}, ${day}`, ["What", "Answer"], answers),
  )
  .join("\n")}
${section(
  "Check-ins",
  ["Day", "Pain now", "Worst", "Ran", "Pain during the run", "Morning after", "Note"],
  checkIns.map(({ day, checkIn: { painNow, painWorst, ran, run, painMorningAfter, note } }) => [
    ...[day, told(painNow), told(painWorst), ran === undefined ? "" : ran ? "yes" : "no"],
    ...[told(run?.during), told(painMorningAfter), told(note)],
  ]),
)}
${section(
  "Weeks",
  ["Day", "What", "Score"],
  weeks.flatMap(({ day, week }) => Object.entries(weekScores(week)).map(([id, score]) => [day, id, told(score)])),
)}
${section(
  "Body tests",
  ["Day", "Test", "Side", "Result"],
  bodyTests.flatMap(({ day, result, unit = "" }) =>
    testSides.flatMap((side) => {
      const one = result[side];
      const title = selfTestsById.get(result.test)?.title ?? result.test;
      if (one === undefined) return [];
      return [[day, title, side, one.value === undefined ? told(one.provoked) : `${one.value} ${unit}`]];
    }),
  ),
)}
${section(
  "Runs",
  ["Day", "Kilometres", "Minutes"],
  runs.map(({ day, distanceKm, minutes }) => [day, told(distanceKm), told(minutes)]),
)}
</body>
</html>
`;
}

function section(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: "th" | "td", texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("");
  if (rows.length === 0) return `<h2>${escaped(title)}</h2>\n<p>Nothing.</p>`;
  const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
  return `<h2>${escaped(title)}</h2>\n<table>\n<tr>${cells("th", columns)}</tr>\n${body}\n</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
