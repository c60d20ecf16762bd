import { dayNumber } from "../load/calendar.ts";
import {
  type ConditionalTable,
  conditionalTable,
  isTelling,
  type OddsInterval,
  penalisedInterval,
  penalisedOdds,
} from "./conditional-odds.ts";
import { type ExposureId, exposureColumns, exposureIds } from "./exposure-columns.ts";
import { familyProbabilities } from "./family-test.ts";
import { dayRoles, flareDays } from "./flares.ts";
import { type ComparableDays, comparableDays, exposed, strataOf } from "./strata.ts";
import { alarmLevel, daysStillNeeded } from "./trigger-power.ts";
import type { TriggerRecord } from "./trigger-record.ts";

/** Days before a flare that are looked at; 0 is the day of the flare itself. */
export const lags = [0, 1, 2, 3] as const;

export type Lag = (typeof lags)[number];

/** Of the compared days of a kind: how many, and how many of them followed the exposure. */
export interface ExposedCount {
  readonly exposed: number;
  readonly days: number;
}

/** What an exposure at a lag has to do with flares. */
export interface TriggerFinding {
  readonly exposure: ExposureId;
  readonly lag: Lag;
  /**
   * `stands-out`: goes before flares more often than chance explains, all that was looked at counted in. `no-sign`: enough data
   * for a strong trigger to show, and none did. `too-little`: cannot tell yet. `not-told`: the record holds nothing to compare.
   */
  readonly verdict: "stands-out" | "no-sign" | "too-little" | "not-told";
  readonly flares: ExposedCount;
  readonly ordinary: ExposedCount;
  /** Odds of a flare after the exposure over those without it, within the same weekday and weeks. */
  readonly odds?: number;
  /** 95 %, of this exposure alone. */
  readonly interval?: OddsInterval;
  /** How often chance alone gives one such result or a rarer one among everything looked at. */
  readonly familyProbability?: number;
  /** Days of check-ins still wanting before a strong trigger would show; only with `too-little`, absent when it cannot be told. */
  readonly daysNeeded?: number;
}

/** Flares on record and what went before them. */
export interface OwnTriggers {
  /** Days on which a flare began and that could be compared. */
  readonly flareDays: readonly string[];
  readonly ordinaryDays: number;
  /** Days with a check-in, and the calendar days from the first to the last of them. */
  readonly toldDays: number;
  readonly days: number;
  /** How many exposures at how many lags were compared. */
  readonly compared: number;
  readonly findings: readonly TriggerFinding[];
}

/**
 * A runner's own triggers: within-runner case-crossover of flares on what went before them. Each day on which a flare began is
 * compared with flare-free days of the same weekday within the same eight weeks; odds by penalised conditional likelihood; one
 * alarm in twenty runners at most over all exposures and lags. It shows what goes before flares, not what brings them.
 */
export function ownTriggers(record: TriggerRecord): OwnTriggers {
  const { firstDay, pain, days, tests } = triggerTests(record);
  const { roles } = days;
  const telling = tests.filter(({ table }) => table.weights.length > 1);
  const probabilities = familyProbabilities(days, telling);
  const toldDays = pain.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0);
  const byTest = new Map(telling.map((test, index) => [test, probabilities[index]]));
  return {
    flareDays: flareTexts(record, roles, firstDay),
    ordinaryDays: roles.reduce((sum, role) => sum + Number(role === dayRoles.ordinary), 0),
    toldDays,
    days: pain.length,
    compared: telling.length,
    findings: tests.map((test) =>
      findingOf(test, { probability: byTest.get(test), compared: telling.length, toldDays }),
    ),
  };
}

/** The comparison before it is judged: which days count, and the table of every exposure at every lag. */
export function triggerTests(record: TriggerRecord) {
  const { firstDay, pain } = painSeries(record);
  const days = comparableDays(flareDays(pain).roles, firstDay);
  return { firstDay, pain, days, tests: testsOf(record, firstDay, days) };
}

/** Worst pain of each day from the first check-in to the last, NaN where it was not told. */
function painSeries({ checkIns, today }: TriggerRecord): { readonly firstDay: number; readonly pain: Float64Array } {
  const last = dayNumber(today);
  const told = checkIns.flatMap(({ day, checkIn }) => {
    const value = checkIn.painWorst ?? checkIn.painNow;
    const number = dayNumber(day);
    return value === undefined || number > last ? [] : [{ number, value }];
  });
  const numbers = told.map(({ number }) => number);
  const firstDay = told.length === 0 ? last : Math.min(...numbers);
  const length = told.length === 0 ? 0 : Math.max(...numbers) - firstDay + 1;
  const pain = new Float64Array(length).fill(Number.NaN);
  for (const { number, value } of told) pain[number - firstDay] = value;
  return { firstDay, pain };
}

function flareTexts({ checkIns }: TriggerRecord, roles: Uint8Array, firstDay: number): readonly string[] {
  return checkIns.flatMap(({ day }) => (roles[dayNumber(day) - firstDay] === dayRoles.flare ? [day] : [])).toSorted();
}

/** One exposure at one lag, ready to be judged. */
export interface TriggerTest {
  readonly id: ExposureId;
  readonly lag: Lag;
  readonly exposure: Uint8Array;
  readonly table: ConditionalTable;
  /** Exposed flares of the sets that tell something. */
  readonly observed: number;
  readonly flares: ExposedCount;
  readonly ordinary: ExposedCount;
}

function testsOf(record: TriggerRecord, firstDay: number, days: ComparableDays): readonly TriggerTest[] {
  const most = Math.max(...lags);
  const columns = exposureColumns(record, firstDay - most, days.roles.length + most);
  return exposureIds.flatMap((id) =>
    lags.map((lag) => {
      const exposure = columns[id].slice(most - lag, most - lag + days.roles.length);
      const strata = strataOf(days, exposure);
      const observed = days.sets.reduce((sum, set, index) => {
        const stratum = strata[index];
        return stratum !== undefined && isTelling(stratum) ? sum + exposedFlares(set, days.roles, exposure) : sum;
      }, 0);
      return { id, lag, exposure, table: conditionalTable(strata), observed, ...countsOf(days.roles, exposure) };
    }),
  );
}

function exposedFlares(set: Int32Array, roles: Uint8Array, exposure: Uint8Array): number {
  return set.reduce(
    (sum, index) => sum + Number(roles[index] === dayRoles.flare && exposure[index] === exposed.yes),
    0,
  );
}

function countsOf(roles: Uint8Array, exposure: Uint8Array): Pick<TriggerTest, "flares" | "ordinary"> {
  const count = (role: number): ExposedCount => {
    let [days, yes] = [0, 0];
    for (const [index, own] of roles.entries()) {
      if (own !== role || exposure[index] === exposed.unknown) continue;
      days += 1;
      if (exposure[index] === exposed.yes) yes += 1;
    }
    return { days, exposed: yes };
  };
  return { flares: count(dayRoles.flare), ordinary: count(dayRoles.ordinary) };
}

interface Whole {
  readonly probability: number | undefined;
  readonly compared: number;
  readonly toldDays: number;
}

function findingOf(test: TriggerTest, { probability, compared, toldDays }: Whole): TriggerFinding {
  const { id, lag, table, observed, flares, ordinary } = test;
  const base = { exposure: id, lag, flares, ordinary };
  if (flares.days + ordinary.days === 0) return { ...base, verdict: "not-told" };
  const needed = daysStillNeeded({ information: table.information, toldDays, compared });
  const daysNeeded = needed === undefined ? {} : { daysNeeded: needed };
  const odds = penalisedOdds(table, observed);
  if (odds === undefined || probability === undefined) return { ...base, verdict: "too-little", ...daysNeeded };
  const told = { ...base, odds, interval: penalisedInterval(table, observed), familyProbability: probability };
  if (probability <= alarmLevel && told.interval.low > 1) return { ...told, verdict: "stands-out" };
  return needed === 0 ? { ...told, verdict: "no-sign" } : { ...told, verdict: "too-little", ...daysNeeded };
}
