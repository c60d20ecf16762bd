import { writeFile } from "node:fs/promises";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import { importSection } from "./import-section.ts";
import { type BenchSection, parsingSection } from "./parsing-section.ts";

const reportPath = join(import.meta.dirname, "../../docs/speed-fit.md");

const sections: readonly { readonly title: string; readonly section: BenchSection }[] = [
  { title: "Reading", section: await parsingSection() },
  { title: "Importing ten years", section: await importSection() },
];

const machine = `${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`;

const intro = `# Speed of reading watch files

Written by \`npm run bench:fit\` on ${machine}. Under "Reading": processor time, not the clock on the wall, since the machine does other work at the same
time; garbage collection counts. Every reader runs in a process of its own; one pass to warm up, then the fastest of 40 passes (6 for the libraries).

The floor is a bare walk with a DataView that ends in 17 typed columns of raw numbers: no checksum, units, missing values, sessions,
laps, sensors or developer fields. Ours does all of these, the checksum included. The libraries run with the options that make them fastest
while they still give units.
`;

const body = sections.map(({ title, section }) => `## ${title}\n\n${section.markdown}`).join("\n");
await writeFile(reportPath, `${intro}\n${body}`);

const misses = sections.flatMap(({ section }) => section.misses);
console.log(body);
for (const miss of misses) console.log(`Missed: ${miss}`);
if (misses.length > 0) process.exitCode = 1;
