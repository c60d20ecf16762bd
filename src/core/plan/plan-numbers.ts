/** Numbers that plans turn on. Each is the threshold of the same id in `data/thresholds`; a test holds the two together. */
export const planNumbers = {
  /** Times the longest run of 30 days that a run may be (`frandsen-2025-session-spike`). */
  "single-run-notice": 1.1,
  /** Good sessions in a row before the next level. */
  "progress-sessions": 2,
  /** Effort of 10 up to which a level counts as mastered. */
  "progress-effort": 7,
  /** Days without a run after which running comes back step by step. */
  "return-stop-days": 7,
  /** Minutes of walking without pain before the first run. */
  "return-walk-minutes": 30,
  /** Weeks after which stretching that has not helped is dropped. */
  "mobility-drop-weeks": 2,
  /** An easier week comes every so many weeks, and does so much less, %. */
  "deload-every-weeks": [3, 4],
  "deload-share": [20, 30],
  /** Points of 10 that count as high, and how many signs turn a day into an easy one. */
  "soreness-high": 7,
  "fatigue-high": 7,
  "recovery-signs": 2,
  /** Walks a week that the habit grows to, and minutes of each. */
  "walking-days": 5,
  "walking-minutes": 30,
  /** Minutes of a warm-up. */
  "warm-up-minutes": [5, 10],
  /** Weeks of a block of strength work. */
  "strength-block-weeks": 8,
  /** Per cent that cadence is raised at first, and weeks until it is judged. */
  "cadence-target": 5,
  "cadence-keep-weeks": 4,
  /** Points of 10 by which pain has to change to count (`ostelo-2008-change`). */
  "trial-pain-change": 2,
} as const;
