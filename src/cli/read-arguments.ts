import { parseArgs } from "node:util";
import { nearestWord } from "./nearest-word.ts";

/** Options a command knows: with a value, or a switch. */
export type OptionKinds = Readonly<Record<string, "string" | "boolean">>;

/** The words after a command. */
export interface ReadArguments {
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  readonly positionals: readonly string[];
  /** First thing wrong, in one sentence; the rest is then not to be used. */
  readonly problem?: string;
}

/** Reads the words after a command; what is wrong is told with the nearest right option. */
export function readArguments(words: readonly string[], kinds: OptionKinds): ReadArguments {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type, multiple: false }]));
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const problem = optionProblem(token, kinds);
    if (problem !== undefined) return { values, switches, positionals, problem };
    if (kinds[token.name] === "boolean") switches.add(token.name);
    else if (token.value !== undefined) values.set(token.name, token.value);
  }
  return { values, switches, positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function optionProblem({ name, rawName, value }: OptionToken, kinds: OptionKinds): string | undefined {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) {
    const nearest = nearestWord(name, Object.keys(kinds));
    return `There is no option ${rawName}${nearest === undefined ? "" : `; did you mean --${nearest}?`}`;
  }
  if (kind === "boolean") return value === undefined ? undefined : `${rawName} takes no value`;
  if (value === undefined || value === "") return `${rawName} needs a value`;
  // A value that looks like an option is one that was forgotten, as in "--report --json".
  return value.startsWith("--") ? `${rawName} needs a value` : undefined;
}
