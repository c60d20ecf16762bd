import type { ScreenFacts } from "./flag-condition.ts";
import type { FlagCondition } from "./flag-record.ts";

/** A thing that has to hold: a question answered yes, or an age. */
type Literal = string | { readonly ageAtLeast: number } | { readonly ageUnder: number };

type Way = readonly Literal[];

/** An age in whole years at which no rule of the screen fires by age, and none is kept from firing. */
export const plainAgeYears = 47;

/** Every least set of answers and ages that makes a condition hold: without any one of them it does not. */
export function leastWays(condition: FlagCondition): readonly Way[] {
  const ways = waysOf(condition).map(tidy);
  const keys = ways.map((way) =>
    way
      .map((literal) => JSON.stringify(literal))
      .sort()
      .join(),
  );
  const distinct = ways.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
  return distinct.filter((way) => !distinct.some((other) => other !== way && impliesAll(way, other)));
}

/** Facts in which exactly a way holds, its age at its border. */
export function factsOf(way: Way): ScreenFacts {
  const least = way.flatMap((literal) =>
    typeof literal !== "string" && "ageAtLeast" in literal ? literal.ageAtLeast : [],
  );
  const under = way.flatMap((literal) =>
    typeof literal !== "string" && "ageUnder" in literal ? literal.ageUnder : [],
  );
  const border = least.length > 0 ? Math.max(...least) : Math.min(...under) - 1;
  return {
    answers: Object.fromEntries(way.flatMap((literal) => (typeof literal === "string" ? [[literal, "yes"]] : []))),
    ageYears: least.length + under.length > 0 ? border : plainAgeYears,
  };
}

/** The facts of a way just across each of its borders: one answer turned to no, or the age one year beyond its limit. */
export function factsAcross(way: Way): readonly ScreenFacts[] {
  const inside = factsOf(way);
  return way.map((literal) => {
    if (typeof literal === "string") return { ...inside, answers: { ...inside.answers, [literal]: "no" } };
    return { ...inside, ageYears: "ageAtLeast" in literal ? literal.ageAtLeast - 1 : literal.ageUnder };
  });
}

function waysOf(condition: FlagCondition): readonly Way[] {
  if (typeof condition === "string" || "ageAtLeast" in condition || "ageUnder" in condition) return [[condition]];
  if ("any" in condition) return condition.any.flatMap(waysOf);
  const choices = "all" in condition ? [condition.all] : choose(condition.of, condition.atLeast);
  return choices.flatMap((parts) =>
    parts.reduce<readonly Way[]>(
      (ways, part) => ways.flatMap((way) => waysOf(part).map((more) => [...way, ...more])),
      [[]],
    ),
  );
}

function choose<T>(things: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return things.flatMap((thing, index) => choose(things.slice(index + 1), count - 1).map((rest) => [thing, ...rest]));
}

/** Without what the rest of the way implies. */
function tidy(way: Way): Way {
  return way.filter((literal, index) => {
    const others = way.filter(
      (other, at) => at !== index && (at < index || JSON.stringify(other) !== JSON.stringify(literal)),
    );
    return !implies(others, literal);
  });
}

function impliesAll(way: Way, other: Way): boolean {
  return other.every((literal) => implies(way, literal));
}

function implies(way: Way, literal: Literal): boolean {
  return way.some((own) => {
    if (typeof own === "string" || typeof literal === "string") return own === literal;
    if ("ageAtLeast" in own) return "ageAtLeast" in literal && own.ageAtLeast >= literal.ageAtLeast;
    return "ageUnder" in literal && own.ageUnder <= literal.ageUnder;
  });
}
