import { z } from "zod";
import { bodyRegions } from "#core/story/body-regions.ts";
import {
  effects,
  influences,
  pastConditions,
  recentChanges,
  remedies,
  runCourses,
  type Story,
} from "#core/story/story.ts";
import { daySchema } from "../load-api-schema.ts";

const points = z.number().min(0).max(10);
const effect = z.enum(effects);
const region = z.enum(bodyRegions.map(({ id }) => id));
const upTo = (most: number) => z.number().min(0).max(most);
const several = <const T extends readonly [string, ...string[]]>(ids: T) =>
  z.array(z.enum(ids)).max(ids.length).readonly();

const pain = z.strictObject({
  regions: z.array(region).max(bodyRegions.length).readonly().exactOptional(),
  worstRegion: region.exactOptional(),
  since: daySchema.exactOptional(),
  onset: z.enum(["sudden", "gradual"]).exactOptional(),
  canPointAtIt: z.boolean().exactOptional(),
  earlierEpisodes: z.int().min(0).max(1000).exactOptional(),
  conditions: several(pastConditions).exactOptional(),
});

const pattern = z.strictObject({
  morningStiffnessMinutes: upTo(1440).exactOptional(),
  influences: z.partialRecord(z.enum(influences), effect).readonly().exactOptional(),
  runCourse: z.enum(runCourses).exactOptional(),
  runFromMinute: upTo(1440).exactOptional(),
  runFromKm: upTo(500).exactOptional(),
  nextMorning: effect.exactOptional(),
  earlierWhenTired: z.boolean().exactOptional(),
});

const running = z.strictObject({
  years: upTo(100).exactOptional(),
  runsAWeek: upTo(50).exactOptional(),
  kmAWeek: upTo(1000).exactOptional(),
  longestKm: upTo(1000).exactOptional(),
  warmUpMinutes: upTo(240).exactOptional(),
  strengthAWeek: upTo(50).exactOptional(),
  referenceGroup: z.enum(["men", "women"]).exactOptional(),
  goal: z.string().max(500).exactOptional(),
  goalKm: upTo(1000).exactOptional(),
  goalDay: daySchema.exactOptional(),
});

const life = z.strictObject({
  changes: several(recentChanges).exactOptional(),
  shoeComfort: points.exactOptional(),
  sleepHours: upTo(24).exactOptional(),
  sleepQuality: points.exactOptional(),
  sittingHours: upTo(24).exactOptional(),
  walkingDays: upTo(7).exactOptional(),
  liftsAtWork: z.boolean().exactOptional(),
});

/** The story as it is kept; whatever was not told is left out. */
export const storyEntrySchema = z
  .strictObject({
    pain: pain.readonly().exactOptional(),
    pattern: pattern.readonly().exactOptional(),
    running: running.readonly().exactOptional(),
    life: life.readonly().exactOptional(),
    tried: z.partialRecord(z.enum(remedies), effect).readonly().exactOptional(),
    ownWords: z.string().max(5000).exactOptional(),
  })
  .readonly() satisfies z.ZodType<Story>;
