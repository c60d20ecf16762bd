/** The generated catalogue of what is known. */
export const knowledgePagePath = "docs/what-we-know.md";

/** Where something said comes from, in words. A record seen second-hand says so. */
const originWords = {
  found: "read",
  memory: "recalled, not checked",
  design: "our choice",
  "not-found": "looked for, not found",
};

/**
 * Text of the catalogue: every claim with its grade, what research found and what Plumbline does, then contributors and
 * thresholds. `records` are those of data/ with kind and value, `articles` and `themes` the titles by key.
 */
export function knowledgePage(records, { articles, themes }) {
  const byKind = (kind) => records.filter((record) => record.kind === kind).map(({ value }) => value);
  const known = {
    evidence: new Map(byKind("evidence").map((record) => [record.id, record])),
    titles: new Map(records.map(({ kind, value }) => [`${kind}/${value.id}`, value.title])),
    articles,
  };
  const claims = byKind("claims");
  const parts = [
    head(claims),
    articleList(articles),
    ...Object.entries(themes).map(([theme, title]) => {
      const own = claims.filter((claim) => claim.theme === theme);
      return [`## ${title}`, ...own.map((claim) => claimPart(claim, known))].join("\n\n");
    }),
    contributorTable(byKind("contributors"), known),
    thresholdTable(byKind("thresholds"), known),
    flagTable(records),
    sourceList(byKind("evidence")),
  ];
  return `${parts.join("\n\n")}\n`;
}

function head(claims) {
  const spoken = claims.filter(({ phrase }) => phrase !== undefined).length;
  return [
    "# What we know",
    "Made by `node tools/check-data.mjs --write` from `data/`. Do not edit. How it is kept is told in [what is known](domain/knowledge.md).",
    `${claims.length} claims that clinic articles make about runners' backs, in our own words, beside what research says and what Plumbline does with each. ` +
      `${spoken} of them lead to something a runner reads. Nothing here is advice to one person. Each statement says where it comes from: ` +
      "**read** in a source, **recalled, not checked**, **our choice** where no source was found, or **looked for, not found**. " +
      "Mostly abstracts were read, not whole papers.",
    "Grades: A, several good trials, large cohorts or guidelines that agree, about runners' backs; B, good but indirect, or one good direct trial; C, small, measured once, or mechanics only; D, weak, contested or contradicted.",
  ].join("\n\n");
}

function articleList(articles) {
  const lines = Object.entries(articles).map(([key, title]) => `- ${key}: ${title}`);
  return ["The articles, by the number they are cited by:", lines.join("\n")].join("\n\n");
}

function claimPart(claim, known) {
  return [
    `### ${claim.row} ${claim.claim}`,
    `Said in ${claim.articles.join(", ")}. Grade ${gradeWords(claim.grades)}.`,
    claim.findings.map((finding) => `- ${findingWords(finding, known)}`).join("\n"),
    claim.phrase ? `**We say.** ${claim.phrase}` : `**We say nothing.** ${claim.unsaid}`,
    `**What Plumbline does.** ${claim.action} ${actingWords(claim, known)}`,
  ].join("\n\n");
}

/**
 * Grades with what each is of: "A (exercise helps), D (the core is special)".
 *
 * @param {readonly { grade: string, of?: string }[]} grades
 */
export function gradeWords(grades) {
  return grades.map(({ grade, of }) => (of ? `${grade} (${of})` : grade)).join(", ");
}

function findingWords({ text, origin, evidence, effects = [] }, known) {
  const sizes = effects.map(effectWords).join("; ");
  return `${text}${sizes ? ` ${capital(sizes)}.` : ""} *${sourceWords(origin, evidence, known)}*`;
}

/**
 * A size with its spread: "pain -15.3 points of 100 (-25.3 to -5.3; n = 40)".
 *
 * @param {{ what: string, value?: number, unit: string, interval?: readonly number[], intervalOf?: string,
 *   standardDeviation?: number, people?: number, derived?: boolean }} effect
 */
export function effectWords({ what, value, unit, interval, intervalOf, standardDeviation, people, derived }) {
  const notes = [
    interval && `${interval[0]} to ${interval[1]}${intervalOf === "range" ? ", range" : ""}`,
    standardDeviation && `SD ${standardDeviation}`,
    people && `n = ${people}`,
    derived && "derived by us",
  ].filter(Boolean);
  const [size, rest] = value === undefined ? [`${interval?.[0]} to ${interval?.[1]}`, notes.slice(1)] : [value, notes];
  return `${what} ${size} ${unit}${rest.length > 0 ? ` (${rest.join("; ")})` : ""}`;
}

/** The flag of a statement and its sources, second-hand ones marked. */
function sourceWords(origin, evidence, { evidence: sources }) {
  const named = evidence.map((id) => {
    const source = sources.get(id);
    return `[${id}](#${id})${source?.secondary ? " (second-hand)" : ""}`;
  });
  return [originWords[origin], named.join(", ")].filter(Boolean).join(": ");
}

const folders = {
  contributors: "contributors",
  exercises: "exercises",
  programmes: "programmes",
  thresholds: "thresholds",
  redFlags: "red-flags",
};

function actingWords({ actsIn = {}, actsElsewhere }, { titles }) {
  const links = Object.entries(actsIn).flatMap(([field, ids]) =>
    ids.map((id) => `[${titles.get(`${folders[field]}/${id}`) ?? id}](../data/${folders[field]}/${id}.json)`),
  );
  return [links.length > 0 ? `In: ${links.join(", ")}.` : "", actsElsewhere ?? ""].filter(Boolean).join(" ");
}

function contributorTable(contributors, known) {
  const rows = contributors.map((own) => {
    const flags = own.tries.map(({ origin }) => originWords[origin]);
    const time = own.timeToJudge
      ? `${own.timeToJudge.text} *${sourceWords(own.timeToJudge.origin, own.timeToJudge.evidence, known)}*`
      : "not known";
    const link = `[${own.title}](../data/contributors/${own.id}.json)`;
    return `| ${own.row} | ${link} | ${own.kind} | ${gradeWords(own.grades)} | ${own.tryThis} | ${time} | ${[...new Set(flags)].join("; ")} |`;
  });
  const note =
    "Something that may contribute to pain and can be tested; never a cause. Patterns are other kinds of trouble and are looked for first. The last column says where what is tried comes from.";
  return [
    "## Contributors to test",
    note,
    [
      "| row | contributor | kind | grade | try this | time to judge | tries are |",
      "|---|---|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

function thresholdTable(thresholds, known) {
  const rows = thresholds.map(({ title, when, value, unit, sex, origin, evidence }) => {
    const number = Array.isArray(value) ? value.join(" to ") : value;
    return `| ${title} | ${when} ${number} ${unit}${sex ? ` (${sex})` : ""} | ${sourceWords(origin, evidence, known)} |`;
  });
  const note =
    "Numbers that behaviour turns on. Those that are recalled or chosen are to be reviewed by a clinician before they are shown as fact.";
  return [
    "## Thresholds",
    note,
    ["| threshold | value | where it comes from |", "|---|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}

const kindsWithOrigin = ["claims", "contributors", "exercises", "norms", "programmes", "thresholds"];

/** Statements of each kind by where they come from. */
export function countOrigins(records) {
  return kindsWithOrigin.map((kind) => {
    const own = records.filter((record) => record.kind === kind);
    const origins = own.flatMap(({ value }) => originsOf(value));
    const count = (origin) => origins.filter((found) => found === origin).length;
    return {
      kind,
      records: own.length,
      found: count("found"),
      memory: count("memory"),
      design: count("design"),
      nothing: count("not-found"),
    };
  });
}

function originsOf(value) {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, held]) =>
    /^(origin|\w+Origin)$/.test(name) && typeof held === "string" ? [held] : originsOf(held),
  );
}

function flagTable(records) {
  const rows = countOrigins(records).map(
    (own) => `| ${own.kind} | ${own.records} | ${own.found} | ${own.memory} | ${own.design} | ${own.nothing} |`,
  );
  const note = "Statements of each kind by where they come from.";
  return [
    "## How much was read",
    note,
    [
      "| kind | records | read | recalled | our choice | looked for, not found |",
      "|---|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

function sourceList(evidence) {
  const parts = evidence.map(({ id, citation, doi, finding, grade, verification, secondary, note }) => {
    const marks = [`grade ${grade}`, verification, ...(secondary ? ["second-hand"] : [])].join(", ");
    const link = doi ? ` <https://doi.org/${doi}>` : "";
    return `### ${id}\n\n${citation}.${link} *${marks}.* ${finding}${note ? ` ${note}` : ""}`;
  });
  return ["## Sources", ...parts].join("\n\n");
}

function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
