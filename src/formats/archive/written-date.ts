/** Languages Strava writes its tables in. */
const languages = "en de fr es it pt nl da sv nb pl cs fi ru hu tr el uk sk ro id".split(" ");

let months: ReadonlyMap<string, number> | undefined;

/** Month, 1-12, by its name in any of the languages; made at the first use. */
function monthOf(word: string): number | undefined {
  months ??= monthWords();
  return months.get(word);
}

/** Names that mean another month in another language (Czech and Polish) are left out. */
function monthWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const [word, month] of languages.flatMap(monthsOf)) {
    if (found.has(word) && found.get(word) !== month) doubtful.add(word);
    found.set(word, month);
  }
  for (const word of doubtful) found.delete(word);
  return found;
}

function monthsOf(language: string): [string, number][] {
  return (["short", "long"] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month: style, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index) => {
      const part = format.formatToParts(Date.UTC(2024, index, 5)).find(({ type }) => type === "month");
      return [plainWord(part?.value ?? ""), index + 1] as [string, number];
    }).filter(([word]) => word !== "" && !/\d/.test(word));
  });
}

function plainWord(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\p{M}.]/gu, "")
    .trim()
    .toLowerCase();
}

/**
 * A moment as the tables of exports write it, in UTC: `Jan 5, 2024, 6:12:03 AM` (with any blank before AM), `05.01.2024,
 * 06:12:03`, `5 janv. 2024 à 06:12`, `2024-01-05 06:12:03`. Numbers alone are day, month, year unless the year comes first.
 * Undefined when it is none of these.
 */
export function readWrittenDate(text: string): number | undefined {
  const plain = text.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
  if (plain.length > 80) return undefined;
  const clock = /(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\.\d+)? ?([ap])?\.? ?(?:m\b\.?)?(?: ?(?:UTC|Z))?$/i.exec(plain);
  if (clock === null) return undefined;
  const day = readDay(plain.slice(0, clock.index));
  if (day === undefined) return undefined;
  const [, hours = "", minutes = "", seconds = "0", half] = clock;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  return day + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

function readDay(text: string): number | undefined {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const words = text.split(/[^\p{L}\p{M}.]+/u).map(plainWord);
  const named = words.map(monthOf).find((month) => month !== undefined);
  if (named !== undefined && numbers.length === 2) {
    const [first = 0, second = 0] = numbers;
    return first > 31 ? utcDay(first, named, second) : utcDay(second, named, first);
  }
  if (named !== undefined || numbers.length !== 3) return undefined;
  const [a = 0, b = 0, c = 0] = numbers;
  if (a > 31) return utcDay(a, b, c);
  return b > 12 ? utcDay(c, a, b) : utcDay(c, b, a);
}

function utcDay(year: number, month: number, day: number): number | undefined {
  const isDay = year >= 1970 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? Date.UTC(year, month - 1, day) : undefined;
}
