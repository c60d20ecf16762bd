import type { AnalyseRecordingOptions } from "#app/analyse-recording.ts";
import { nearestWord } from "./nearest-word.ts";
import { type OptionKinds, readArguments } from "./read-arguments.ts";

/** What `plumbline analyze` was asked to do. */
export interface AnalyzeRequest {
  readonly path: string;
  readonly options: AnalyseRecordingOptions;
  readonly isJson: boolean;
  readonly report?: string;
  readonly overlay?: string;
  readonly track?: string;
}

/** A request, a wish for help, or the first thing that is wrong. */
export type AnalyzeReading =
  | { readonly kind: "request"; readonly request: AnalyzeRequest }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problem: string };

const kinds: OptionKinds = {
  view: "string",
  height: "string",
  speed: "string",
  model: "string",
  "capture-rate": "string",
  workers: "string",
  report: "string",
  overlay: "string",
  track: "string",
  json: "boolean",
  help: "boolean",
};

interface NumberRule {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly example: string;
  readonly isWhole?: true;
}

/** Heights of standing adults and children, paces from a shuffle to a world record, rates of cameras on sale. */
const numberRules = {
  height: { unit: "metres", least: 0.8, most: 2.5, example: "1.75" },
  speed: { unit: "metres a second", least: 0.5, most: 12.5, example: "3.0" },
  "capture-rate": { unit: "frames a second", least: 10, most: 2000, example: "240" },
  workers: { unit: "threads", least: 1, most: 64, example: "2", isWhole: true },
} as const satisfies Record<string, NumberRule>;

const choices = { view: ["side", "rear"], model: ["lite", "full", "heavy"] } as const;

/** Reads the words after `plumbline analyze`. */
export function readAnalyzeRequest(words: readonly string[]): AnalyzeReading {
  const { values, switches, positionals, problem } = readArguments(words, kinds);
  if (switches.has("help")) return { kind: "help" };
  const wrong = problem ?? positionalProblem(positionals) ?? choiceProblem(values) ?? numberProblem(values);
  const [path] = positionals;
  if (wrong !== undefined || path === undefined) return { kind: "wrong", problem: wrong ?? "Which recording?" };
  const number = (name: keyof typeof numberRules): number | undefined => {
    const text = values.get(name);
    return text === undefined ? undefined : Number(text);
  };
  const options = given({
    view: choices.view.find((view) => view === values.get("view")),
    model: choices.model.find((model) => model === values.get("model")) ?? ("full" as const),
    heightM: number("height"),
    speedMPerS: number("speed"),
    captureRateHz: number("capture-rate"),
    workers: number("workers"),
  });
  const files = given({ report: values.get("report"), overlay: values.get("overlay"), track: values.get("track") });
  return { kind: "request", request: { path, options, isJson: switches.has("json"), ...files } };
}

type Given<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Leaves out what was not given: an absent option is not one that is `undefined`. */
function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

function positionalProblem(positionals: readonly string[]): string | undefined {
  if (positionals.length === 0) return "Which recording? Name a film or a marker trial";
  const [, second] = positionals;
  return second === undefined ? undefined : `One recording at a time: what is ${second}?`;
}

function choiceProblem(values: ReadonlyMap<string, string>): string | undefined {
  for (const [name, allowed] of Object.entries(choices) as [string, readonly string[]][]) {
    const value = values.get(name);
    if (value === undefined || allowed.includes(value)) continue;
    const nearest = nearestWord(value, allowed);
    const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return `--${name} is ${allowed.join(" or ")}, not ${value}${hint}`;
  }
  return undefined;
}

function numberProblem(values: ReadonlyMap<string, string>): string | undefined {
  for (const [name, rule] of Object.entries(numberRules) as [string, NumberRule][]) {
    const value = values.get(name);
    if (value === undefined) continue;
    const number = Number(value);
    const isGood =
      value.trim() !== "" &&
      number >= rule.least &&
      number <= rule.most &&
      (rule.isWhole !== true || Number.isInteger(number));
    if (isGood) continue;
    return `--${name} is a number of ${rule.unit} from ${rule.least} to ${rule.most}, e.g. ${rule.example}, not ${value}`;
  }
  return undefined;
}
