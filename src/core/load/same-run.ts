import { type ActivityExtent, isRicher, isSameActivity } from "./same-activity.ts";

/** An activity to be compared with others, and the file it came from. */
export interface RunCandidate {
  readonly id: string;
  /** Two activities of one file are never the same run. */
  readonly fileId: string;
  readonly extent: ActivityExtent;
}

/** Starts further apart than this are never compared, ms; more than {@link isSameActivity} allows. */
const windowMs = 150_000;

/**
 * Finds the same run read from several files (a watch and an export, FIT and GPX): by start, duration and distance. Gives, for
 * every poorer copy, the id of the richest, which is kept; those without a copy are not in the result. The order of
 * `candidates` decides between equals: the first stays.
 */
export function sameRuns(candidates: readonly RunCandidate[]): ReadonlyMap<string, string> {
  const ordered = candidates
    .map((candidate, place) => ({ candidate, place }))
    .toSorted((a, b) => a.candidate.extent.startUtcMs - b.candidate.extent.startUtcMs || a.place - b.place);
  const groups: { readonly candidate: RunCandidate; readonly place: number }[][] = [];
  let open = 0;
  for (const one of ordered) {
    const { startUtcMs } = one.candidate.extent;
    while (open < groups.length && startUtcMs - startOf(groups[open]) > windowMs) open += 1;
    const group = groups.slice(open).find((members) => isCopyOf(members, one.candidate));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return new Map(groups.flatMap(copiesOf));
}

function startOf(group: readonly { readonly candidate: RunCandidate }[] | undefined): number {
  return group?.[0]?.candidate.extent.startUtcMs ?? Number.NEGATIVE_INFINITY;
}

/** Compared with the earliest of a group only, so that a chain of near copies cannot grow over a whole day. */
function isCopyOf(group: readonly { readonly candidate: RunCandidate }[], one: RunCandidate): boolean {
  const [first] = group;
  if (first === undefined || group.some(({ candidate }) => candidate.fileId === one.fileId)) return false;
  return isSameActivity(first.candidate.extent, one.extent);
}

function copiesOf(group: readonly { readonly candidate: RunCandidate; readonly place: number }[]): [string, string][] {
  const inOrder = group.toSorted((a, b) => a.place - b.place).map(({ candidate }) => candidate);
  const [first, ...others] = inOrder;
  if (first === undefined || others.length === 0) return [];
  const kept = others.reduce((best, one) => (isRicher(one.extent, best.extent) ? one : best), first);
  return inOrder.filter((one) => one !== kept).map(({ id }) => [id, kept.id]);
}
