import { type PathPoint, type Place, unlikeness } from "./person-path.ts";

/** Somebody seen in a sampled frame. */
export interface SeenPerson extends Place {
  /** Ankles relative to the hips in radii: left x, left y, right x, right y. */
  readonly ankles: readonly number[];
}

/** What one sampled frame showed. */
export interface SeenFrame {
  readonly timeS: number;
  readonly people: readonly SeenPerson[];
  /** 0 (black) to 1 (white). */
  readonly meanLuma: number;
}

/** Whom to follow, and who else was there. */
export interface ChosenPerson {
  readonly path: readonly PathPoint[];
  /** Share of sampled frames with a second person of at least a third of the runner's size, 0-1. */
  readonly otherPeopleShare: number;
  /** Share of sampled frames with anybody at all, 0-1. */
  readonly personShare: number;
}

interface ChainLink {
  readonly timeS: number;
  readonly person: SeenPerson;
}

type Chain = readonly ChainLink[];

/** Two sightings further apart than this are not linked; the allowance grows with the time between them. */
const linkAtOnce = 0.6;
const linkPerS = 1.5;
const linkAtMost = 3;
/** Ankles moving by this many radii (standard deviation) are a runner's; standing people reach a tenth of it. */
const runningSpread = 0.15;
/** A second person counts from this share of the runner's size. */
const leastOtherSize = 1 / 3;

/** Links the sightings of each person over the sampled frames, best matches first. */
function linkSightings(frames: readonly SeenFrame[]): readonly Chain[] {
  let chains: Chain[] = [];
  for (const { timeS, people } of frames) {
    const pairs = chains.flatMap((chain) => {
      const last = chain.at(-1);
      if (last === undefined) return [];
      const limit = Math.min(linkAtMost, linkAtOnce + linkPerS * (timeS - last.timeS));
      return people
        .map((person) => ({ chain, person, difference: unlikeness(person, last.person) }))
        .filter((pair) => pair.difference < limit);
    });
    pairs.sort((a, b) => a.difference - b.difference);
    const extended = new Map<Chain, ChainLink>();
    const taken = new Set<SeenPerson>();
    for (const { chain, person } of pairs) {
      if (extended.has(chain) || taken.has(person)) continue;
      extended.set(chain, { timeS, person });
      taken.add(person);
    }
    chains = chains.map((chain) => {
      const link = extended.get(chain);
      return link === undefined ? chain : [...chain, link];
    });
    chains.push(...people.filter((person) => !taken.has(person)).map((person) => [{ timeS, person }]));
  }
  return chains;
}

function spread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** How much a person's legs move, 0-1; 0.5 when that is not known. */
function legMotion(chain: Chain): number {
  const ankles = chain.map(({ person }) => person.ankles);
  if (ankles.length < 3) return 0.5;
  const spreads = [0, 1, 2, 3].map((value) => spread(ankles.map((ankle) => ankle[value] ?? 0)));
  return Math.min(1, Math.max(...spreads) / runningSpread);
}

/** Larger, more often seen, nearer the middle and with moving legs is better. */
function rank(chain: Chain, widthPx: number): number {
  const seen = chain.reduce((sum, { person }) => {
    const offCentre = Math.min(1, Math.abs(person.hipX - widthPx / 2) / (widthPx / 2));
    return sum + person.radiusPx * (1 - 0.5 * offCentre);
  }, 0);
  return seen * (0.2 + legMotion(chain));
}

function areTogether(chain: Chain, other: Chain): boolean {
  return chain.some(({ timeS }) => other.some((link) => link.timeS === timeS));
}

/** Chains of the same person: those never seen at the same time as the chosen one or as each other, of alike size. */
function sameRunner(best: Chain, chains: readonly Chain[]): Chain {
  let links = best;
  for (const chain of chains) {
    const size = Math.abs(Math.log((chain[0]?.person.radiusPx ?? 1) / (best[0]?.person.radiusPx ?? 1)));
    if (chain !== best && size < Math.LN2 && !areTogether(links, chain)) links = [...links, ...chain];
  }
  return [...links].sort((a, b) => a.timeS - b.timeS);
}

function hasOther({ people }: SeenFrame, runner: SeenPerson | undefined): boolean {
  if (runner === undefined) return people.length > 1;
  return people.some((person) => person !== runner && person.radiusPx >= leastOtherSize * runner.radiusPx);
}

/** Chooses the runner once for a whole clip from everybody seen in a few frames spread over it. */
export function choosePerson(frames: readonly SeenFrame[], widthPx: number): ChosenPerson {
  const chains = [...linkSightings(frames)].sort((a, b) => rank(b, widthPx) - rank(a, widthPx));
  const best = chains[0];
  const runner = best === undefined ? [] : sameRunner(best, chains);
  const others = frames.filter((frame) => {
    return hasOther(frame, runner.find(({ timeS }) => timeS === frame.timeS)?.person);
  });
  return {
    path: runner.map(({ timeS, person: { hipX, hipY, radiusPx } }) => ({ timeS, hipX, hipY, radiusPx })),
    otherPeopleShare: frames.length === 0 ? 0 : others.length / frames.length,
    personShare: frames.length === 0 ? 0 : frames.filter((frame) => frame.people.length > 0).length / frames.length,
  };
}
