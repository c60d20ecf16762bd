import type { WrittenBackup } from "#app/backup/write-backup.ts";

/** Files that are named; the document of --json names all. */
const mostNamed = 20;

/** What to say of watch files that could not be read when a backup was made; "" when there was none. */
export function brokenWords(broken: WrittenBackup["broken"]): string {
  if (broken.length === 0) return "";
  const what =
    broken.length === 1
      ? "Warning: one watch file could not be read and is not in the backup. Everything else is:"
      : `Warning: ${broken.length} watch files could not be read and are not in the backup. Everything else is:`;
  const named = broken
    .slice(0, mostNamed)
    .map(({ name, runnerId, words }) => `  ${name} (runner ${runnerId}): ${words}`);
  const more = broken.length > mostNamed ? [`  and ${broken.length - mostNamed} more, which --json names`] : [];
  return `${[what, ...named, ...more].join("\n")}\n`;
}
