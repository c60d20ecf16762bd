import { english, spokenTag } from "../../words/in-language.ts";

/** How the days of an axis are written. The charts write English ones themselves; other languages as `Intl` does. */
export function dayTicks(): { readonly tickFormat?: (day: Date) => string } {
  if (spokenTag() === english.tag) return {};
  const format = new Intl.DateTimeFormat(spokenTag(), { day: "numeric", month: "short", timeZone: "UTC" });
  return { tickFormat: (day) => format.format(day) };
}
