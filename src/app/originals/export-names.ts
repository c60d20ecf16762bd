import { safeName } from "../runner-data/upload-folder.ts";

/**
 * Names for files in an export, in their order: without folders, and none twice, also where capitals do not count. Of several of one
 * name the later ones get a number before the ending: `run.fit`, `run-2.fit`, `morning.fit.gz`, `morning-2.fit.gz`.
 */
export function exportNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeName(name);
    const [, stem = safe, ending = ""] = /^(.+?)((?:\.[A-Za-z0-9]{1,4}){0,2})$/s.exec(safe) ?? [];
    let unique = safe;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${stem}-${number}${ending}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
