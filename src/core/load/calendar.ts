/** Milliseconds of a civil day. */
const dayMs = 86_400_000;

/** Days between the era of the algorithm (1 March 0000) and 1970-01-01. */
const daysToEpoch = 719_468;

/**
 * Whole days from 1970-01-01 to a calendar date `YYYY-MM-DD` (proleptic Gregorian), negative before it.
 * Source: days_from_civil, H. Hinnant, "chrono-compatible low-level date algorithms".
 *
 * @throws RangeError when the text is no date.
 */
export function dayNumber(day: string): number {
  const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
  const isWritten = day.length === 10 && day[4] === "-" && day[7] === "-" && month >= 1 && month <= 12 && date >= 1;
  const number = daysFromCivil(year, month, date);
  // The 29th to 31st may be a day that the month does not have: only then is the longer test worth its time.
  if (!isWritten || Number.isNaN(number) || (date > 28 && dayText(number) !== day)) {
    throw new RangeError(`Cannot read the date ${day}: expected a calendar date as 2026-05-31`);
  }
  return number;
}

/** Number that the characters from `from` up to `to` write; NaN when one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    number = digit >= 0 && digit <= 9 ? 10 * number + digit : Number.NaN;
  }
  return number;
}

function daysFromCivil(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - daysToEpoch;
}

/** Calendar date `YYYY-MM-DD` of a number of days since 1970-01-01. Source: civil_from_days, H. Hinnant. */
export function dayText(number: number): string {
  const shifted = number + daysToEpoch;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** Local calendar date of a moment: milliseconds since 1970 UTC, and local time minus UTC in seconds. */
export function localDay(utcMs: number, utcOffsetS: number): string {
  return dayText(Math.floor((utcMs + utcOffsetS * 1000) / dayMs));
}

/** Weekday of a day number: 0 Monday to 6 Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** ISO 8601 week of a day number, `2026-W47`: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 3;
  const year = Number(dayText(thursday).slice(0, 4));
  const week = Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}
