/**
 * A number branded with its unit, for the few that are easily mixed: `"s"`, `"frame"`, `"px"`, `"m"`, `"deg"`.
 * At run time it is a plain number.
 */
export type Quantity<Unit extends string> = number & { readonly __unit?: Unit };
