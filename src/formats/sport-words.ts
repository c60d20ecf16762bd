import type { NamedSport, Sport } from "#core/load/activity.ts";

/**
 * Words services use for the sports told apart here, in lower case; the export tables of Strava are in the runner's language.
 * Numbers are those of old Strava GPX files. Compared by whole words, the more particular first.
 */
const words: readonly { readonly sport: Sport; readonly subSport?: string; readonly pattern: RegExp }[] = [
  { sport: "running", subSport: "trail", pattern: /trail.?run|trailrun|traillauf|course.*trail|trail.?løb/ },
  { sport: "running", subSport: "treadmill", pattern: /treadmill|indoor.?run|laufband/ },
  { sport: "running", subSport: "virtual", pattern: /virtual.?run/ },
  { sport: "running", subSport: "track", pattern: /track.?run/ },
  {
    sport: "running",
    pattern:
      /^9$|\brun(s|ning)?\b|\bjog|\blauf(en)?\b|course à pied|footing|\bcarrera\b|\bcorrer\b|\bcorsa\b|\bcorrida\b|hardlop|\bløb|löpning|\bløping|juoksu|\bbieg|\bběh\b|futás|koşu|бег|跑|ランニング|달리기/,
  },
  { sport: "hiking", pattern: /^4$|hik|wander|randonnée|senderismo|escursion|caminhada na/ },
  { sport: "walking", pattern: /^10$|walk|spazier|\bgehen\b|marche|caminata|camminata|caminhada|wandeling/ },
  {
    sport: "cycling",
    pattern: /^1$|cycl|bik(e|ing)|\bride\b|rad(fahrt|fahren)?\b|vélo|cicl|bici|fiets|jízda|sykkel|cykl/,
  },
  { sport: "swimming", pattern: /swim|schwimm|natation|nataci|nuoto|nata[cç]/ },
  { sport: "transition", pattern: /transition/ },
];

/** The sport a word of a file or an export stands for; words none of these know are kept in lower case with hyphens. */
export function sportFromWords(text: string): NamedSport | undefined {
  const plain = text.trim().toLowerCase().replaceAll("_", " ");
  if (plain === "") return undefined;
  const known = words.find(({ pattern }) => pattern.test(plain));
  if (known === undefined) return { sport: plain.slice(0, 60).replaceAll(/[^\p{L}\p{N}]+/gu, "-") };
  const { sport, subSport } = known;
  return subSport === undefined ? { sport } : { sport, subSport };
}

/** Median speeds between which people run, m/s: a quick walk is below 2.0, a slow ride above 6.5. Chosen by hand. */
const runningMps = { from: 2, to: 6.5 };

/** The sport a moving speed looks like, for files that name none; undefined without any speed. */
export function sportFromSpeed(medianMps: number): Sport | undefined {
  if (Number.isNaN(medianMps)) return undefined;
  if (medianMps < runningMps.from) return "walking";
  return medianMps <= runningMps.to ? "running" : "cycling";
}
