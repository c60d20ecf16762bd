import type { Story } from "#core/story/story.ts";
import { dateWords } from "../load/load-words.ts";

/** A short line of what the runner told, with what it is about. */
export type HistoryLine = readonly [label: string, words: string];

/** The story as a clinician takes it down: only what was told, a line a subject. */
export function historyLines(story: Story, today: string): readonly HistoryLine[] {
  return [
    ["Where", whereWords(story)],
    ["Since", sinceWords(story, today)],
    ["Worse with", influencesOf(story, "worse")],
    ["Better with", influencesOf(story, "better")],
    ["Running", runningWords(story)],
    ["Life", lifeWords(story)],
    ["Tried", triedWords(story)],
    ["Goal", story.running?.goal ?? ""],
    ["Own words", story.ownWords ?? ""],
  ].filter((line): line is [string, string] => line[1] !== "");
}

/** An id as words: `lower-back-left` is "lower back left". */
export function idWords(id: string): string {
  return id.replaceAll("-", " ");
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join("; ");
}

function whereWords({ pain = {} }: Story): string {
  const { regions = [], worstRegion, canPointAtIt } = pain;
  return joined([
    regions.map(idWords).join(", "),
    worstRegion !== undefined && regions.length > 1 && `worst: ${idWords(worstRegion)}`,
    canPointAtIt === true && "one finger can point at it",
  ]);
}

function sinceWords({ pain = {} }: Story, today: string): string {
  const { since, onset, earlierEpisodes, conditions = [] } = pain;
  return joined([
    since !== undefined && `${dateWords(since, today)}${onset === undefined ? "" : `, ${onset}`}`,
    earlierEpisodes !== undefined &&
      `${earlierEpisodes} earlier ${earlierEpisodes === 1 ? "episode" : "episodes"} in two years`,
    conditions.map(idWords).join(", "),
  ]);
}

function influencesOf({ pattern = {} }: Story, effect: "better" | "worse"): string {
  const named = Object.entries(pattern.influences ?? {}).flatMap(([id, own]) => (own === effect ? [idWords(id)] : []));
  const morning = pattern.nextMorning === effect ? ["the morning after a run"] : [];
  return [...named, ...morning].join(", ");
}

function runningWords({ running = {}, pattern = {} }: Story): string {
  const { years, runsAWeek, kmAWeek, longestKm, strengthAWeek, warmUpMinutes } = running;
  const { runCourse, runFromKm, runFromMinute, morningStiffnessMinutes } = pattern;
  return joined([
    years !== undefined && `${years} years`,
    runsAWeek !== undefined && `${runsAWeek} runs a week`,
    kmAWeek !== undefined && `${kmAWeek} km a week`,
    longestKm !== undefined && `longest ${longestKm} km`,
    strengthAWeek !== undefined && `strength ${strengthAWeek} times a week`,
    warmUpMinutes !== undefined && `warm-up ${warmUpMinutes} min`,
    runCourse !== undefined && `during a run the pain ${runCourse === "not-at-all" ? "is absent" : idWords(runCourse)}`,
    runFromKm !== undefined && `from km ${runFromKm}`,
    runFromMinute !== undefined && `from minute ${runFromMinute}`,
    morningStiffnessMinutes !== undefined && `morning stiffness ${morningStiffnessMinutes} min`,
  ]);
}

function lifeWords({ life = {} }: Story): string {
  const { sleepHours, sittingHours, walkingDays, liftsAtWork, changes = [] } = life;
  return joined([
    sleepHours !== undefined && `sleeps ${sleepHours} h`,
    sittingHours !== undefined && `sits ${sittingHours} h`,
    walkingDays !== undefined && `walks on ${walkingDays} days a week`,
    liftsAtWork === true && "lifts at work",
    changes.length > 0 && `changed in six weeks: ${changes.map(idWords).join(", ")}`,
  ]);
}

function triedWords({ tried = {} }: Story): string {
  return Object.entries(tried)
    .map(([id, effect]) => `${idWords(id)} (${idWords(effect)})`)
    .join(", ");
}
