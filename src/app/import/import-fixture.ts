import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { ImportReport } from "#core/load/import-report.ts";

const root = mkdtempSync(join(tmpdir(), "plumbline-import-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;

/** Writes files into a folder of their own and gives it; it is gone after the tests. */
export function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  folders += 1;
  const folder = join(root, String(folders));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

export const fileWith = (name: string, bytes: Uint8Array): string => join(folderWith({ [name]: bytes }), name);

export const missingPath = join(root, "nowhere.fit");

/** Name, status and code of every file of a report, sorted. */
export const linesOf = ({ files }: ImportReport): string[] =>
  files
    .map(({ path, member, status, code }) =>
      [member ?? path.slice(path.lastIndexOf("/") + 1), status, code].filter(Boolean).join(" "),
    )
    .toSorted();
