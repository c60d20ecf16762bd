import type { BrokenFile } from "#contract/ownership-schema.ts";

/** Text of `README.txt` in an export: what lies where, and which kept files are not in it. */
export function exportReadme(broken: readonly BrokenFile[]): string {
  if (broken.length === 0) return readme;
  const lines = broken.map(({ file, words }) => `${file}\n    ${words}\n`);
  return `${readme}\n${brokenWords}\n${lines.join("")}\n${brokenAdvice}`;
}

const brokenWords = `NOT IN HERE, because the server could not read them when this record was written (everything else is):
`;

const brokenAdvice = `Import such a watch file again, or keep such a film again, and it lies whole on the server once more. An older
download of your record that holds them does the same when you bring it under Settings.
`;

const readme = `This is a Plumbline record: everything that was kept about one runner.

record.html          to be read in a browser
fhir/bundle.json     for programs of clinics (FHIR R4)
runs/*.csv           every run as it was recorded, a line a sample; runs/index.csv lists them
runs/told.csv        runs that you told of by hand, where there are any
originals/*          the files of your watch, as they came; manifest.json says of each which runs it gave
films/*              the films you kept on the server, as you sent them
tables/*.ndjson      every row, one JSON object a line; bytes are base64
access-log.ndjson    who did what with the record, the newest first
grants.ndjson        which clinics were let read which parts, the newest first
manifest.json        what lies here and how it is laid out

Another Plumbline takes this file in under Settings, and then has the same record.
A watch file is in originals/ only if it came while Plumbline kept such files: an earlier version did not, and the switch in
Settings may have been off. What was read of every file is in runs/ for any program.
`;
