import type { CheckResult, ContributorFindings, ContributorStanding } from "#core/contributors/contributor-result.ts";
import { type LoadPainter, loadPainter } from "../load/load-painter.ts";
import { dateWords } from "../load/load-words.ts";
import { wrapped } from "../terminal-report.ts";
import { limitWords, minutesWords, readingWords, contributorWords as words } from "./contributor-page-words.ts";

/** Contributors shown whole; the rest by name. */
const mostWhole = 3;

/** What may contribute, as a page for a terminal or a pipe: what comes first, patterns, the list, the next measurement. */
export function terminalContributorsPage(
  findings: ContributorFindings,
  { hasColour }: { readonly hasColour: boolean },
): string {
  const paint = loadPainter(hasColour);
  const parts = [
    headLines(findings, paint),
    patternLines(findings, paint),
    rankedLines(findings, paint),
    describedLines(findings, paint),
    nextLines(findings, paint),
    wrapped(words.cases),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headLines({ gate, today }: ContributorFindings, paint: LoadPainter): readonly string[] {
  const bar = paint("|", "line");
  const title = gate.kind === "closed" ? words.closed[gate.why] : `${words.title}, ${dateWords(today, "")}`;
  const said = gate.kind === "closed" ? gate.words : [words.lead, gate.triesWait ?? ""].join(" ").trim();
  return [`${bar} ${paint(title, "bold")}`, ...wrapped(said).map((line) => `${bar} ${line}`)];
}

function patternLines({ patterns }: ContributorFindings, paint: LoadPainter): readonly string[] {
  const width = Math.max(0, ...patterns.map(({ title }) => title.length));
  return [
    paint(words.patterns, "bold"),
    ...patterns.flatMap(({ title, standing, supports }) => [
      `  ${title.padEnd(width)}  ${standing === "supported" ? paint(words.standings[standing], "watch") : words.standings[standing]}`,
      ...(standing === "supported" ? checkLines("+", supports) : []),
    ]),
  ];
}

function rankedLines({ gate, ranked }: ContributorFindings, paint: LoadPainter): readonly string[] {
  if (gate.kind === "closed") return [];
  if (ranked.length === 0) return [paint(words.ranked, "bold"), ...wrapped(words.nothingRanked)];
  const leads = ranked.some(({ mayLead }) => mayLead) ? [] : wrapped(words.nothingLeads);
  const whole = ranked
    .slice(0, mostWhole)
    .flatMap((standing, index) => ["", ...standingLines(standing, index + 1, paint)]);
  const rest = ranked
    .slice(mostWhole)
    .map(({ title, grade }, index) => `${index + mostWhole + 1}  ${words.inBrief(title, grade)}`);
  return [paint(words.ranked, "bold"), ...leads, ...whole, ...(rest.length === 0 ? [] : ["", ...rest])];
}

function standingLines(standing: ContributorStanding, place: number, paint: LoadPainter): readonly string[] {
  const { title, grade, link, mayLead, supports, against, cannotTell } = standing;
  return [
    paint(`${place}  ${title}`, "bold") + paint(`  ${words.grade(grade)}`, "soft"),
    ...checkLines("+", supports),
    ...checkLines("-", against),
    ...checkLines("?", cannotTell),
    ...wrapped(words.links[link]).map((line) => `   ${line}`),
    ...(mayLead ? [] : wrapped(words.weak).map((line) => `   ${line}`)),
  ];
}

function checkLines(mark: "+" | "-" | "?", results: readonly CheckResult[]): readonly string[] {
  return results.flatMap((result) => {
    const read = readingWords(result);
    const limits = read === "" ? "" : result.thresholds.map(limitWords).join("; ");
    const figures = read === "" ? "" : ` [${limits === "" ? read : words.readAgainst(read, limits)}]`;
    const said = mark === "?" ? words.untold(result.label, result.words) : result.words;
    return wrapped(`${said}${figures}`).map((line, index) => `   ${index === 0 ? mark : " "} ${line}`);
  });
}

function describedLines({ described }: ContributorFindings, paint: LoadPainter): readonly string[] {
  if (described.length === 0) return [];
  return [paint(words.described, "bold"), ...described.flatMap((one) => wrapped(one.words).map((line) => `  ${line}`))];
}

function nextLines({ next, gate }: ContributorFindings, paint: LoadPainter): readonly string[] {
  const [first, ...rest] = next;
  if (first === undefined) return gate.kind === "closed" ? [] : [paint(words.next, "bold"), `  ${words.nothingNext}`];
  return [
    paint(words.next, "bold"),
    `  ${words.firstNext(first.title, minutesWords(first.minutes))}`,
    ...rest.map(({ title, minutes }) => `  ${words.thenNext(title, minutesWords(minutes))}`),
  ];
}
