import type { Effect, Influence, Remedy, Story } from "#core/story/story.ts";
import { dateWords } from "../load/load-words.ts";
import { listWords } from "../measure-words.ts";
import { historyWords as words } from "./history-words.ts";
import { regionName, toldWords as told } from "./told-words.ts";

/** A short line of what the runner told, with what it is about. */
export type HistoryLine = readonly [label: string, words: string];

/** The story as a clinician takes it down: only what was told, a line a subject. */
export function historyLines(story: Story, today: string): readonly HistoryLine[] {
  const { labels } = words;
  return [
    [labels.where, whereWords(story)],
    [labels.since, sinceWords(story, today)],
    [labels.worse, influencesOf(story, "worse")],
    [labels.better, influencesOf(story, "better")],
    [labels.running, runningWords(story)],
    [labels.life, lifeWords(story)],
    [labels.tried, triedWords(story)],
    [labels.goal, story.running?.goal ?? ""],
    [labels.ownWords, story.ownWords ?? ""],
  ].filter((line): line is [string, string] => line[1] !== "");
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return words.parts(parts.filter((part) => part !== undefined && part !== false).filter((part) => part !== ""));
}

function whereWords({ pain = {} }: Story): string {
  const { regions = [], worstRegion, canPointAtIt } = pain;
  return joined([
    listWords(regions.map(regionName)),
    worstRegion !== undefined && regions.length > 1 && words.worst(regionName(worstRegion)),
    canPointAtIt === true && words.canPointAtIt,
  ]);
}

function sinceWords({ pain = {} }: Story, today: string): string {
  const { since, onset, earlierEpisodes, conditions = [] } = pain;
  return joined([
    since !== undefined && listWords([dateWords(since, today), onset && told.onsets[onset]]),
    earlierEpisodes !== undefined && words.earlierEpisodes(earlierEpisodes),
    listWords(conditions.map((id) => told.conditions[id])),
  ]);
}

function influencesOf({ pattern = {} }: Story, effect: "better" | "worse"): string {
  const answers = Object.entries(pattern.influences ?? {}) as readonly (readonly [Influence, Effect])[];
  const named = answers.flatMap(([id, own]) => (own === effect ? [told.influences[id]] : []));
  return listWords([...named, pattern.nextMorning === effect ? words.nextMorning : undefined]);
}

function runningWords({ running = {}, pattern = {} }: Story): string {
  const { years, runsAWeek, kmAWeek, longestKm, strengthAWeek, warmUpMinutes } = running;
  const { runCourse, runFromKm, runFromMinute, morningStiffnessMinutes } = pattern;
  return joined([
    years !== undefined && words.years(years),
    runsAWeek !== undefined && words.runsAWeek(runsAWeek),
    kmAWeek !== undefined && words.kmAWeek(kmAWeek),
    longestKm !== undefined && words.longest(longestKm),
    strengthAWeek !== undefined && words.strength(strengthAWeek),
    warmUpMinutes !== undefined && words.warmUp(warmUpMinutes),
    runCourse !== undefined && words.course(told.courses[runCourse]),
    runFromKm !== undefined && words.fromKm(runFromKm),
    runFromMinute !== undefined && words.fromMinute(runFromMinute),
    morningStiffnessMinutes !== undefined && words.stiffness(morningStiffnessMinutes),
  ]);
}

function lifeWords({ life = {} }: Story): string {
  const { sleepHours, sittingHours, walkingDays, liftsAtWork, changes = [] } = life;
  return joined([
    sleepHours !== undefined && words.sleeps(sleepHours),
    sittingHours !== undefined && words.sits(sittingHours),
    walkingDays !== undefined && words.walks(walkingDays),
    liftsAtWork === true && words.lifts,
    changes.length > 0 && words.changed(listWords(changes.map((id) => told.changes[id]))),
  ]);
}

function triedWords({ tried = {} }: Story): string {
  const answers = Object.entries(tried) as readonly (readonly [Remedy, Effect])[];
  return listWords(answers.map(([id, effect]) => words.tried(told.remedies[id], told.effects[effect])));
}
