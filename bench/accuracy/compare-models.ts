import { agreement } from "../scoring/agreement.ts";
import { eventBarS } from "./bars.ts";
import { markdownTable } from "./markdown-table.ts";
import { type ScoredEvents, type ScoredValue, type Scores, summariseValues } from "./score-cases.ts";

const isFilm = ({ profile }: { readonly profile: string }): boolean => profile.startsWith("blazepose");

/** What every model read: only clips that all of them measured are compared. */
function sharedBy<T extends ScoredValue | ScoredEvents>(
  group: readonly T[],
  profiles: readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const clipsOf = (profile: string): Set<string> =>
    new Set(group.filter((one) => one.profile === profile).map(({ clip }) => clip));
  const shared = profiles.map(clipsOf).reduce((both, own) => both.intersection(own));
  const kept = group.filter(({ clip }) => shared.has(clip));
  return new Map(profiles.map((profile) => [profile, kept.filter((one) => one.profile === profile)]));
}

function eventRows(scores: Scores, profiles: readonly string[]): string[][] {
  const groups = Map.groupBy(scores.events.filter(isFilm), ({ view, event, sight }) => [view, event, sight].join("|"));
  return [...groups].map(([key, group]) => {
    const [view = "", event = "", sight = ""] = key.split("|");
    const shared = sharedBy(group, profiles);
    const clips = new Set([...shared.values()][0]?.map(({ clip }) => clip)).size;
    const cells = profiles.map((profile) => {
      const errors = (shared.get(profile) ?? []).flatMap(({ errorsS }) => errorsS);
      return errors.length === 0 ? "-" : (1000 * agreement(errors).rmse).toFixed(1);
    });
    return [view, event, sight, "ms", String(clips), ...cells, view === "side" ? (1000 * eventBarS).toFixed(0) : ""];
  });
}

function valueRows(scores: Scores, profiles: readonly string[]): string[][] {
  const groups = Map.groupBy(scores.values.filter(isFilm), ({ view, id, unit, sight }) =>
    [view, id, unit, sight].join("|"),
  );
  return [...groups].flatMap(([key, group]) => {
    const [view = "", id = "", unit = "", sight = ""] = key.split("|");
    const shared = sharedBy(group, profiles);
    const clips = new Set([...shared.values()][0]?.map(({ clip }) => clip)).size;
    if (clips < 3) return [];
    const cells = profiles.map((profile) => {
      const { rmse, coverage } = summariseValues(shared.get(profile) ?? []);
      return `${Number(rmse.toPrecision(2))} (${(100 * coverage).toFixed(0)} %)`;
    });
    return [[view, id, sight, unit, String(clips), ...cells, ""]];
  });
}

/** The models side by side on the clips that all of them read: RMSE, and in brackets how often the interval holds the truth. */
export function modelComparison(scores: Scores): string {
  const profiles = [...new Set(scores.values.filter(isFilm).map(({ profile }) => profile))];
  const head = ["view", "measure", "leg", "unit", "clips", ...profiles.map((profile) => profile.slice(10)), "bar"];
  return `${markdownTable(head, [...eventRows(scores, profiles), ...valueRows(scores, profiles)])}\n`;
}

/** How often intervals hold the truth over all measures of one kind of track together: in the one half, and in both. */
export function pooledCoverage({ scores, swapped }: { readonly scores: Scores; readonly swapped: Scores }): string {
  const nameOf = ({ profile, view }: ScoredValue) => `${profile}, ${view} view`;
  const more = Map.groupBy(swapped.values, nameOf);
  const rows = [...Map.groupBy(scores.values, nameOf)].map(([name, values]) => {
    const [one, both] = [values, [...values, ...(more.get(name) ?? [])]].map(summariseValues);
    const cells = [one, both].flatMap((of) => [String(of?.n ?? 0), `${(100 * (of?.coverage ?? 0)).toFixed(1)} %`]);
    return [name, ...cells];
  });
  const head = ["track", "values", "interval holds truth", "values, both halves", "the same, both halves"];
  return `${markdownTable(head, rows)}\n`;
}
