import { dayNumber } from "../load/calendar.ts";
import type { PlanInput } from "./plan-input.ts";

/** Quiet days that count as recovered, least check-ins among them, and highest pain of 10: the green zone. By hand. */
const [quietDays, leastCheckIns, quietPain] = [28, 12, 2] as const;
/** Score of 10 for running the usual distance that counts as back. By hand. */
const backScore = 8;

/** Whether the last four weeks were quiet: worst pain within green on every day told, and the usual distance run where it was scored. */
export function isRecovered({ checkIns, weeks = [] }: Pick<PlanInput, "checkIns" | "weeks">, today: number): boolean {
  const recent = checkIns.filter(({ day }) => today - dayNumber(day) < quietDays && dayNumber(day) <= today);
  const pains = recent.flatMap(({ checkIn }) => checkIn.painWorst ?? checkIn.painNow ?? []);
  const score = weeks.findLast(({ week }) => week.usualDistance !== undefined)?.week.usualDistance;
  const isQuiet = pains.length >= leastCheckIns && pains.every((pain) => pain <= quietPain);
  return isQuiet && (score === undefined || score >= backScore);
}
