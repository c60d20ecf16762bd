/** Levels of the safety screen, from the calmest to the most urgent. */
export const screenLevels = ["self-manage", "see-clinician-soon", "urgent-today", "emergency-now"] as const;

/**
 * What a runner should do: manage alone and keep watching; see a clinician within one to two weeks; speak to a doctor or an
 * urgent service the same day; call the emergency number now.
 */
export type ScreenLevel = (typeof screenLevels)[number];

/** What running may be, from the freest to none. `step-back`: the last distance or pace that caused no trouble. */
export const runningAdvices = ["usual", "no-increase", "step-back", "stop"] as const;

export type RunningAdvice = (typeof runningAdvices)[number];

/** Whether a level is at least as urgent as another. */
export function isLevelAtLeast(level: ScreenLevel, least: ScreenLevel): boolean {
  return screenLevels.indexOf(level) >= screenLevels.indexOf(least);
}

/** The most urgent of some levels; self-manage when there is none. */
export function highestLevel(levels: readonly ScreenLevel[]): ScreenLevel {
  return screenLevels.findLast((level) => levels.includes(level)) ?? "self-manage";
}

/** The strictest of some advices; usual when there is none. */
export function strictestAdvice(advices: readonly RunningAdvice[]): RunningAdvice {
  return runningAdvices.findLast((advice) => advices.includes(advice)) ?? "usual";
}
