import { dayText } from "#core/load/calendar.ts";
import { seededRandom } from "#core/load/sample/seeded-random.ts";
import { ratingSd } from "#core/trial/run-effect.ts";
import { criterionPoints, runParts, type TrialOfDay, type WeeksTrial } from "#core/trial/trial.ts";
import { changeVerdicts, type Verdict } from "#core/trial/verdict.ts";
import { weeksVerdict } from "#core/trial/weeks-verdict.ts";
import { markdownTable } from "../accuracy/markdown-table.ts";
import { type Share, shareOf, shareWords } from "./share.ts";

export interface TrialFigure {
  readonly kind: "run" | "weeks";
  readonly words: string;
  readonly effect: number;
  readonly covers: Share;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

const effects = [0, -2, -3];

/** How often verdicts on trials are right, and their intervals hold the truth. */
export function trialSection(repeats: number): { readonly figures: readonly TrialFigure[]; readonly markdown: string } {
  const figures = [
    ...[1, 2, 3, 5].flatMap((runs) =>
      effects.map((effect) => runFigure({ runs, effect, spread: runs === 1 ? 0 : 0.7 }, repeats)),
    ),
    ...effects.map((effect) => runFigure({ runs: 3, effect, spread: 1.5 }, repeats)),
    ...[0, 0.4, 0.7].flatMap((memory) => effects.map((effect) => weeksFigure({ memory, effect, weeks: 2 }, repeats))),
    ...effects.map((effect) => weeksFigure({ memory: 0.4, effect, weeks: 4 }, repeats)),
  ];
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const rows = figures.map(({ words, effect, covers, verdicts }) => [
    words,
    String(effect),
    shareWords(covers),
    ...(["helped", "no-difference", "worse", "cannot-tell"] as const).map((verdict) => percent(verdicts[verdict])),
  ]);
  const head = ["trial", "true effect", "interval holds it", "helped", "no difference", "worse", "cannot tell"];
  return { figures, markdown: markdownTable(head, rows) };
}

interface Answer {
  readonly verdict: Verdict;
  readonly isHeld: boolean;
}

function figureOf(answers: readonly Answer[], about: Pick<TrialFigure, "kind" | "words" | "effect">): TrialFigure {
  const share = (verdict: Verdict) => answers.filter((one) => one.verdict === verdict).length / answers.length;
  return {
    ...about,
    covers: shareOf(answers, ({ isHeld }) => isHeld),
    verdicts: {
      helped: share("helped"),
      "no-difference": share("no-difference"),
      worse: share("worse"),
      "cannot-tell": share("cannot-tell"),
    },
  };
}

function chanceOf(seed: number) {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const rating = (value: number) => Math.min(10, Math.max(0, Math.round(value)));

interface RunsAbout {
  readonly runs: number;
  readonly effect: number;
  /** How much the effect differs from day to day, points. */
  readonly spread: number;
}

/** Runs that start at 4 to 7 of 10, with pain that drifts by 1 point a part, ratings of the assumed error and whole points. */
function runFigure({ runs, effect, spread }: RunsAbout, repeats: number): TrialFigure {
  const answers = Array.from({ length: repeats }, (_, seed): Answer => {
    const normal = chanceOf(seed + 1);
    const trials = Array.from({ length: runs }, (__, run): TrialOfDay => {
      const [level, drift, own] = [5 + normal(), normal(), effect + spread * normal()];
      const parts = [level, level + drift / 2 + own, level + drift];
      const blocks = runParts.map((part, index) => ({
        ...{ part, seconds: 180 },
        pain: rating((parts[index] ?? 0) + Math.sqrt(ratingSd ** 2 - 1 / 12) * normal()),
      }));
      return { day: dayText(run), trial: { kind: "run", change: "taller", criterionPoints, blocks } };
    });
    const [found] = changeVerdicts(trials, criterionPoints);
    const [low, high] = found?.effect?.interval ?? [0, 0];
    return { verdict: found?.verdict ?? "cannot-tell", isHeld: low <= effect && effect <= high };
  });
  const days = spread === 0 ? "" : `, effect differing by ${spread} from day to day`;
  return figureOf(answers, { kind: "run", effect, words: `${runs} change-and-see run${runs === 1 ? "" : "s"}${days}` });
}

interface WeeksAbout {
  readonly memory: number;
  readonly effect: number;
  readonly weeks: 2 | 4;
}

/** Daily pain about 5 of 10 with a spread of 1.2 and a memory, one check-in in ten missed. */
function weeksFigure({ memory, effect, weeks }: WeeksAbout, repeats: number): TrialFigure {
  const trial: WeeksTrial = {
    ...{ kind: "weeks", change: "warm-up", weeks, outcome: "worst-pain", criterionPoints, baselineDays: 14 },
  };
  const answers = Array.from({ length: repeats }, (_, seed): Answer => {
    const normal = chanceOf(seed + 1);
    let pain = normal();
    const checkIns = Array.from({ length: 42 + 7 * weeks }, (__, index) => {
      pain = memory * pain + Math.sqrt(1 - memory ** 2) * normal();
      const painWorst = rating(5 + 1.2 * pain + (index >= 42 ? effect : 0));
      return { day: dayText(index), checkIn: { painWorst } };
    }).filter(() => normal() > -1.28);
    const today = dayText(42 + 7 * weeks);
    const { verdict, effect: found } = weeksVerdict(trial, dayText(42), { checkIns, today });
    const [low, high] = found?.interval ?? [0, 0];
    return { verdict, isHeld: low <= effect && effect <= high };
  });
  return figureOf(answers, { kind: "weeks", effect, words: `${weeks} weeks, pain with a memory of ${memory}` });
}
