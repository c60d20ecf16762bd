/** What rows of the handover page are composed of: trials of the runner, and what was done of the plan. */
export const handoverRowWords = {
  /** A change tried on runs, by its name. */
  trial: {
    runs: (change: string, runs: number) => `${change}, ${counted(runs)}`,
    endedEarly: (change: string, runs: number) => `${change}, ${counted(runs)} ended early`,
    unfinished: (change: string) => `${change}, a run not finished yet`,
    weeks: (change: string, weeks: number) => `${change}, ${weeks} weeks`,
  },
  work: {
    kinds: {
      strength: "Strength work",
      mobility: "Mobility",
      walk: "Walks",
      "non-impact": "Sessions without impact",
    },
    done: (what: string, count: number, skipped: number) =>
      `${what}, ${count === 1 ? "1 time" : `${count} times`}${skipped === 0 ? "" : `, ${skipped} left out`}`,
    effort: (effort: number) => `effort up to ${effort} of 10`,
    pain: (pain: number) => `pain during it up to ${pain} of 10`,
    block: (weeks: number, before: number, after: number) =>
      `in ${weeks} weeks of it the worst pain went from ${before.toFixed(1)} to ${after.toFixed(1)} of 10 (no trial)`,
    row: (told: readonly string[]) => `${told.join("; ")}.`,
  },
};

/** The same in any language. */
export type HandoverRowWords = typeof handoverRowWords;

function counted(runs: number): string {
  return runs === 1 ? "one run" : `${runs} runs`;
}
