import type { RecordFacts } from "./record-facts.ts";
import { doneSections } from "./record-page-done.ts";
import { brokenSection, type FilesAndRuns, fileSection } from "./record-page-files.ts";
import { toldSections } from "./record-page-told.ts";
import { recordPageWords as words } from "./record-page-words.ts";
import { escaped } from "./record-section.ts";

/** What the page tells: the record, the watch files that lie beside the page, and the kept files that do not. */
type RecordPageFacts = RecordFacts & FilesAndRuns;

/** The record as a page that needs nothing but a browser. */
export function recordPage(record: RecordPageFacts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(words.pageTitle)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fbfaf7; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #dedbd3; vertical-align: top }
@media (prefers-color-scheme: dark) { body { color: #eceae4; background: #14171a } th, td { border-color: #333a41 } }
</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.written(record.madeAt.slice(0, 10)))}</p>
${[...toldSections(record), ...doneSections(record), fileSection(record), brokenSection(record)].join("\n")}
</body>
</html>
`;
}
