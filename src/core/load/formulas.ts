/**
 * Every formula of the load story with the version of its definition. Each has a record of the same id and version in
 * `data/formulas` that says in words what it is, what it rests on and what trials found; `npm run check -- data` holds the
 * two against each other.
 */
export const formulaVersions = {
  "local-day": 1,
  "moving-time": 1,
  "step-count": 1,
  "ascent-descent": 1,
  "daily-load": 1,
  "session-spike": 1,
  "next-run-limit": 1,
  "week-change": 1,
  "uncoupled-ratio": 1,
  "ewma-load": 1,
  "training-monotony": 1,
  "training-strain": 1,
  "training-break": 1,
  "week-shape": 1,
  "form-trend": 1,
  "form-drift": 1,
  "shoe-distance": 1,
} as const satisfies Record<string, number>;

export type FormulaId = keyof typeof formulaVersions;
