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
  const groups: Placed[][] = [];
  let open = 0;
  for (const one of ordered) {
    const { startUtcMs } = one.candidate.extent;
    while (open < groups.length && startUtcMs - startOf(groups[open]) > windowMs) open += 1;
    const [group, ...others] = groups.slice(open).filter((members) => isCopyOf(members, one.candidate));
    if (group === undefined) groups.push([one]);
    else {
      group.push(one);
      for (const other of others) if (!shareFile(group, other)) group.push(...other.splice(0));
    }
  }
  return new Map(groups.flatMap(copiesOf));
}

/** A candidate and where it stood among those given. */
interface Placed {
  readonly candidate: RunCandidate;
  readonly place: number;
}

/** An emptied group, whose members another one took, starts nowhere. */
function startOf(group: readonly Placed[] | undefined): number {
  return group?.[0]?.candidate.extent.startUtcMs ?? Number.NEGATIVE_INFINITY;
}

/**
 * Compared with every member of a group: two pieces of a run may be alike only through the whole. The window from the earliest
 * start keeps a chain of near copies from growing over a whole day.
 */
function isCopyOf(group: readonly Placed[], one: RunCandidate): boolean {
  if (group.some(({ candidate }) => candidate.fileId === one.fileId)) return false;
  return group.some(({ candidate }) => isSameActivity(candidate.extent, one.extent));
}

function shareFile(group: readonly Placed[], other: readonly Placed[]): boolean {
  const files = new Set(group.map(({ candidate }) => candidate.fileId));
  return other.some(({ candidate }) => files.has(candidate.fileId));
}

function copiesOf(group: readonly Placed[]): [string, string][] {
  const inOrder = group.toSorted((a, b) => a.place - b.place).map(({ candidate }) => candidate);
  const [first, ...others] = inOrder;
  if (first === undefined || others.length === 0) return [];
  const kept = others.reduce((best, one) => (isRicher(one.extent, best.extent) ? one : best), first);
  return inOrder.filter((one) => one !== kept).map(({ id }) => [id, kept.id]);
}
