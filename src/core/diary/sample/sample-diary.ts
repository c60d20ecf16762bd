import type { BodyTestOfDay, BodyTestResult } from "../../body-test/body-test.ts";
import { dayNumber, dayText, weekdayOf } from "../../load/calendar.ts";
import { samplePlan } from "../../load/sample/sample-plan.ts";
import { seededRandom } from "../../load/sample/seeded-random.ts";
import type { PlanWishes } from "../../plan/plan-wishes.ts";
import type { Story } from "../../story/story.ts";
import { criterionPoints, type RunPart, type TrialOfDay } from "../../trial/trial.ts";
import type { CheckIn, CheckInOfDay } from "../check-in.ts";
import type { RunnerEvent } from "../runner-event.ts";
import type { WeekCheckOfDay } from "../week.ts";
import { type SampleDiaryWords, sampleDiaryWords } from "./sample-diary-words.ts";

/** What the sample runner told: invented, the same on every call for a day, and never anybody's. */
export interface SampleDiary {
  readonly story: { readonly day: string; readonly story: Story };
  readonly checkIns: readonly CheckInOfDay[];
  readonly weeks: readonly WeekCheckOfDay[];
  readonly bodyTests: readonly BodyTestOfDay[];
  readonly events: readonly { readonly day: string; readonly event: RunnerEvent }[];
  readonly trials: readonly TrialOfDay[];
  readonly wishes: { readonly day: string; readonly wishes: PlanWishes };
  /** Day of the film from the side. */
  readonly filmedOn: string;
}

/** Days of check-ins before today. */
const diaryDays = 154;

/** Share of days without a check-in: a diary of a person has holes. */
const missedShare = 0.07;

/** What a run leaves in the back, points of pain: its distance against the usual long run of this runner, both made up. */
const usualLongRunM = 13_500;
const painPerShareBeyond = 9;

/** Days before today without pain that comes from nowhere. */
const quietDays = 12;

/** Share of the pain that is left on the next day. */
const leftNextDay = 0.84;

/** The sample runner's diary as of a day: two long runs went with weeks of pain, the rest of the time was quiet. */
export function sampleDiary(today: string, words: SampleDiaryWords = sampleDiaryWords): SampleDiary {
  const end = dayNumber(today);
  const runM = new Map(samplePlan(today).map(({ day, distanceM }) => [dayNumber(day), distanceM]));
  const days = painDays(end, runM);
  return {
    story: { day: dayText(end - 20), story: storyOf(end, words.goal) },
    checkIns: days.filter(({ isTold }) => isTold).map(({ day, checkIn }) => ({ day, checkIn })),
    weeks: weeksOf(days, words),
    bodyTests: [...testsOn(end - 104, 0), ...testsOn(end - 12, 1)],
    events: [
      { day: dayText(end - 100), event: { what: "visit", words: words.visit } },
      { day: dayText(end - 62), event: { what: "race", words: words.race } },
      { day: dayText(end - 14), event: { what: "treatment", words: words.treatment } },
    ],
    trials: trialsBefore(end),
    wishes: { day: dayText(end - 10), wishes },
    filmedOn: dayText(end - 13),
  };
}

interface PainDay {
  readonly day: string;
  readonly isTold: boolean;
  readonly pain: number;
  readonly checkIn: CheckIn;
}

function painDays(end: number, runM: ReadonlyMap<number, number>): readonly PainDay[] {
  const random = seededRandom(4281);
  const days: PainDay[] = [];
  let left = 1;
  let before = 1;
  for (let number = end - diaryDays; number < end; number += 1) {
    // The last days are quiet, so that the plan has something to show.
    const isQuiet = number >= end - quietDays;
    const lastM = runM.get(number - 1) ?? 0;
    const beyond = Math.max(0, lastM / usualLongRunM - 1);
    const [restless, shift] = [random(), random()];
    left = Math.min(8, left * leftNextDay + painPerShareBeyond * beyond + (!isQuiet && restless < 0.05 ? 1.5 : 0));
    const now = points(left + (isQuiet ? 0 : 0.8 * shift - 0.3));
    const checkIn = checkInOf({ now, before, left, ran: runM.has(number), ranBefore: lastM > 0 }, random);
    days.push({ day: dayText(number), isTold: random() >= missedShare, pain: now, checkIn });
    before = now;
  }
  return days;
}

interface DayFacts {
  readonly now: number;
  readonly before: number;
  /** Pain that the day begins with, before it is rounded to points. */
  readonly left: number;
  readonly ran: boolean;
  readonly ranBefore: boolean;
}

function checkInOf({ now, before, left, ran, ranBefore }: DayFacts, random: () => number): CheckIn {
  const worst = points(left + (ran ? 1.4 : 0.6) + 0.6 * random());
  const run = { before: now, during: points(left + 0.4), after: points(left + 0.6), limped: false };
  return {
    ...{ painNow: now, painWorst: Math.max(now, worst), ran, hasNewSymptoms: false },
    sleepHours: Math.round(2 * (7.2 + 1.2 * (random() - 0.5) - 0.12 * left)) / 2,
    sittingHours: Math.round(7 + 4 * random()),
    comparedWithYesterday: now > before ? "worse" : now < before ? "better" : "same",
    ...(ran ? { run } : {}),
    ...(ranBefore ? { painMorningAfter: now } : {}),
    feelings: {
      stiffness: points(left + 0.5),
      fatigue: points(2 + 3 * random()),
      stress: points(1 + 4 * random()),
    },
  };
}

function points(value: number): number {
  return Math.min(10, Math.max(0, Math.round(value)));
}

function weeksOf(days: readonly PainDay[], words: SampleDiaryWords): readonly WeekCheckOfDay[] {
  return days.flatMap(({ day, pain }, index) => {
    if (weekdayOf(dayNumber(day)) !== 6) return [];
    const worst = Math.max(...days.slice(Math.max(0, index - 6), index + 1).map((one) => one.pain));
    const level = points(10 - 1.2 * worst);
    const share = Math.min(3, Math.round(worst / 2.5));
    return {
      day,
      week: {
        usualDistance: level,
        activities: [
          { name: words.sitting, score: points(9.5 - 0.8 * worst) },
          { name: words.lifting, score: points(10 - 0.6 * pain) },
        ],
        globalChange: worst <= 2 ? 2 : worst <= 4 ? 0 : -1,
        impact: { "taking-part": Math.max(0, share - 1), distance: share, quality: share, pain: share },
      },
    };
  });
}

function storyOf(end: number, goal: string): Story {
  return {
    pain: {
      regions: ["lower-back-left", "lower-back-middle"],
      worstRegion: "lower-back-left",
      since: dayText(end - 21),
      onset: "gradual",
      canPointAtIt: false,
      earlierEpisodes: 2,
      conditions: [],
    },
    pattern: {
      morningStiffnessMinutes: 10,
      influences: { sitting: "worse", walking: "better", "bending-forward": "worse", "running-downhill": "worse" },
      runCourse: "builds-up",
      runFromKm: 8,
      nextMorning: "worse",
      earlierWhenTired: true,
    },
    running: {
      ...{ years: 6, runsAWeek: 3, kmAWeek: 26, longestKm: 17.8, warmUpMinutes: 0, strengthAWeek: 0 },
      ...{ goal, goalKm: 21.1, goalDay: dayText(end + 140) },
    },
    life: {
      changes: ["longer-runs"],
      ...{ shoeComfort: 8, sleepHours: 7, sleepQuality: 6, sittingHours: 9, walkingDays: 2, liftsAtWork: false },
    },
    tried: { rest: "no-change", massage: "better", stretching: "no-change" },
  };
}

/** Both rounds of body tests; the second after some weeks of training. */
function testsOn(number: number, round: 0 | 1): readonly BodyTestOfDay[] {
  const pick = (first: number, second: number): number => (round === 0 ? first : second);
  const results: readonly BodyTestResult[] = [
    { test: "front-plank", both: { value: pick(58, 74), ended: "tired", pain: 1 } },
    {
      test: "side-plank",
      left: { value: pick(31, 44), ended: "tired", pain: pick(2, 1) },
      right: { value: pick(47, 52), ended: "tired", pain: 0 },
    },
    { test: "trunk-extensor-hold", both: { value: pick(72, 96), ended: "tired", pain: 2 } },
    { test: "single-leg-bridge", left: { value: pick(17, 21) }, right: { value: pick(23, 25) } },
    { test: "single-leg-sit-to-stand", left: { value: pick(9, 12) }, right: { value: pick(13, 14) } },
    { test: "ankle-lunge", left: { value: pick(11, 11) }, right: { value: pick(12, 12) } },
  ];
  return results.map((result) => ({ day: dayText(number), result }));
}

const wishes: PlanWishes = {
  goal: "run-further",
  days: [1, 2, 3, 5, 6],
  longestRunDay: 6,
  runsAWeek: 3,
  strengthAWeek: 2,
  minutes: 30,
  equipment: ["mat", "chair", "step", "band"],
  ...{ limits: [], likes: [], keeps: [], dislikes: [], adjustments: [] },
};

/** Two runs on which quicker steps eased the pain, and a warm-up over two weeks that cannot be told. */
function trialsBefore(end: number): readonly TrialOfDay[] {
  const run = (daysAgo: number, pains: readonly [number, number, number]): TrialOfDay => ({
    day: dayText(end - daysAgo),
    trial: {
      kind: "run",
      change: "cadence",
      criterionPoints,
      cadence: { own: 162, target: 170 },
      blocks: (["usual-first", "changed", "usual-again"] satisfies RunPart[]).map((part, index) => ({
        ...{ part, seconds: index === 0 ? 300 : 180, pain: pains[index] ?? 0 },
      })),
      preference: "changed",
    },
  });
  return [
    {
      day: dayText(end - 60),
      trial: {
        kind: "weeks",
        change: "warm-up",
        weeks: 2,
        outcome: "run-pain",
        criterionPoints,
        baselineDays: 14,
      },
    },
    run(15, [5, 2, 4]),
    run(8, [4, 1, 4]),
  ];
}
