// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates
import { describe, expect, test } from "vitest";
import { findInlineWords } from "./inline-words.mjs";

const page = (inside: string) => `export function Page({ count, isOpen, name }) {\n  return ${inside};\n}\n`;
const found = (path: string, source: string) =>
  findInlineWords(path, source).map(({ kind, text }: { kind: string; text: string }) => `${kind}: ${text}`);

describe("findInlineWords()", () => {
  test.each([
    ["text between tags", "<p>Your runs</p>", "inline-text: Your runs"],
    ["one letter between tags", "<b>L</b>", "inline-text: L"],
    ["a string as a child", '<p>{"Your runs"}</p>', "inline-text: Your runs"],
    ["either end of a choice", '<p>{isOpen ? name : "closed"}</p>', "inline-text: closed"],
    ["a text shown on a condition", '<p>{isOpen && "open"}</p>', "inline-text: open"],
    ["a default", '<p>{name ?? "nobody"}</p>', "inline-text: nobody"],
    ["pieces put together", '<p>{count + " runs"}</p>', "inline-text: runs"],
    ["a template as a child", "<p>{`${count} runs`}</p>", "inline-text: runs"],
    ["a unit that is a word", '<i className="unit">{"times"}</i>', "inline-text: times"],
    ["an accessible name", '<nav aria-label="main" />', "inline-attribute: main"],
    ["a title", '<abbr title="left" />', "inline-attribute: left"],
    ["a picture's text", '<img alt="a runner" />', "inline-attribute: a runner"],
    ["a label", '<Choice label={isOpen ? "open" : name} />', "inline-attribute: open"],
    ["a placeholder", "<input placeholder={`search ${count}`} />", "inline-attribute: search"],
    ["a description", '<Field description="whole years" />', "inline-attribute: whole years"],
    ["a spoken value", "<input aria-valuetext={`${count} percent`} />", "inline-attribute: percent"],
    ["columns of a table", '<NumberTable columns={["day", name]} />', "inline-attribute: day"],
    ["an option of a list", '<List items={[{ id: "a", label: "first" }]} />', "inline-attribute: first"],
    [
      "a sentence handed to a function",
      '<b onClick={() => say("The run was kept.")} />',
      "inline-sentence: The run was kept.",
    ],
    ["a sentence in any attribute", '<Panel note="Nothing is lost" />', "inline-sentence: Nothing is lost"],
  ])("finds %s", (_what, inside, expected) => {
    expect(found("src/web/a/page.tsx", page(inside))).toEqual([expected]);
  });

  test("finds sentences in code without tags, with their line", () => {
    const source = 'const id = "a-b";\n\nexport const problem = { code: "no-answer", fix: "Reload the page." };\n';
    expect(findInlineWords("src/web/a/ask.ts", source)).toEqual([
      { line: 3, kind: "inline-attribute", text: "Reload the page." },
    ]);
    const template = "export const left = (count: number) => `about ${count} minutes are left`;\n";
    expect(found("src/web/a/left.ts", template)).toEqual(["inline-sentence: about minutes are left"]);
  });

  test.each([
    ["words that come from a catalogue", "<p title={words.title}>{words.lead(count)}</p>"],
    ["numbers, signs and symbols", '<p>{count} <i>km/h</i> · <i>{"%"}</i> {`${count} s`} 95</p>'],
    ["the product's name alone", "<a>Plumbline</a>"],
    [
      "class names, paths and ids",
      '<a className="card more-card" id="main" href="/runs"><path d="M4 6h16M4 18h16" /></a>',
    ],
    ["an address", "<code>{`${name}/join#${count}`}</code>"],
    ["what is compared, not shown", '<p>{name === "some body here" ? count : name}</p>'],
    ["names of things", '<Icon name={isOpen ? "pause" : "play"} />'],
    ["keys of a table", '<p>{table["first place won"]}</p>'],
  ])("leaves %s alone", (_what, inside) => {
    expect(found("src/web/a/page.tsx", page(inside))).toEqual([]);
  });

  test("leaves what developers read alone: errors thrown, imports, types, comments", () => {
    const source = [
      'import { a } from "./Some file here.ts";',
      'type Kind = "The one kind" | "The other kind";',
      "/** A sentence that explains. */",
      'export function b(kind: Kind) { throw new RangeError("Unknown kind: expected one of them"); }',
    ];
    expect(found("src/web/a/b.ts", source.join("\n"))).toEqual([]);
  });

  test("leaves sheets and settings alone, and finds the text in them", () => {
    const css = "main > p { display: grid; gap: 0 40px; }\n@media print { .a li, .b { margin: 1pt auto 2pt; } }";
    expect(found("src/report/a.ts", `export const style = \`${css}\`;`)).toEqual([]);
    const shown = 'p::after { content: "and the rest of it"; }';
    expect(found("src/report/a.ts", `export const style = \`${shown}\`;`)).toHaveLength(1);
    const typst = (footer: string) =>
      `export const page = \`#set page(margin: 1mm, footer: context text(size: 8pt)[${footer} #h(1fr)])\n#let soft(body) = text(body)\`;`;
    expect(found("src/report/a.ts", typst("${name}"))).toEqual([]);
    expect(found("src/report/a.ts", typst("Made here today"))).toHaveLength(1);
  });

  test("takes a catalogue as it is", () => {
    const source =
      'const plural = (n: number) => `${n} long runs here`;\nexport const words = inLanguage("load", { title: "Your runs", many: plural });\n';
    expect(found("src/web/load/load-words.ts", source)).toEqual([]);
  });

  test("finds texts of a message file that no translation reaches, once for each export", () => {
    const source = [
      'export const words = { title: "Your runs", lead: "Bring them." } as const;',
      "export const minutes = (count: number) => `${count} minutes`;",
      'export const day = (at: Date) => new Intl.DateTimeFormat(tag(), { month: "long" }).format(at);',
      "export const seconds = (count: number) => `${count} s`;",
    ];
    expect(found("src/web/load/load-words.ts", source.join("\n"))).toEqual([
      "outside-catalogue: Your runs",
      "outside-catalogue: minutes",
    ]);
  });

  test("finds a catalogue that is not called like its file", () => {
    const source = 'export const words = inLanguage("run", { title: "Your runs" });\n';
    expect(found("src/web/load/load-words.ts", source)).toEqual(['wrong-name: "run", wanted "load"']);
    expect(found("src/web/run/run-words.ts", source)).toEqual([]);
    expect(found("src/web/run/run-words.ts", source.replace('"run"', '"run/laps"'))).toEqual([]);
    expect(found("src/report/run/run-words.ts", source)).toEqual(['wrong-name: "run", wanted "report-run"']);
  });

  test("takes units of the core for codes, which are looked up where they are shown, and no others", () => {
    const source = 'export const measure = { id: "step", unit: "% of the whole leg" };\n';
    expect(found("src/core/gait/step.ts", source)).toEqual([]);
    expect(found("src/web/gait/step.ts", source)).toEqual(["inline-attribute: % of the whole leg"]);
    expect(found("src/core/gait/step.ts", source.replace("unit", "label"))).toEqual([
      "inline-attribute: % of the whole leg",
    ]);
  });

  test("takes for a code what a type of the same file names", () => {
    const source = [
      'type Verdict = "about the same" | "really higher now";',
      'export const verdictOf = (change: number): Verdict => (change > 1 ? "really higher now" : "about the same");',
      'export const said = "quite another text";',
    ];
    expect(found("src/core/report/verdict.ts", source.join("\n"))).toEqual(["inline-sentence: quite another text"]);
    const shown = 'type Open = "open now"; export const a = <p title="open now">{"open now"}</p>;';
    expect(found("src/web/a/b.tsx", shown)).toEqual(["inline-attribute: open now", "inline-text: open now"]);
  });

  test("takes plain objects of the core's message files, which know no language", () => {
    const source = 'export const planWords = { title: "Your runs" };\n';
    expect(found("src/core/plan/plan-words.ts", source)).toEqual([]);
    expect(found("src/core/plan/plan.ts", source)).toEqual(["inline-attribute: Your runs"]);
  });
});
