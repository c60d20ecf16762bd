/** A moment as an XML file writes it. */
export interface WrittenTime {
  readonly utcMs: number;
  /** Local time minus UTC, seconds, when the file names it; `Z` names none. */
  readonly utcOffsetS?: number;
}

const pattern = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** Reads an ISO 8601 moment; without a zone it is UTC, as TCX and GPX demand. Undefined when it is none. */
export function readTime(text: string): WrittenTime | undefined {
  const [, day, clock, zone] = pattern.exec(text) ?? [];
  if (day === undefined || clock === undefined) return undefined;
  const utcOffsetS = zone === undefined || zone.toUpperCase() === "Z" ? undefined : offsetS(zone);
  const utcMs = Date.parse(`${day}T${clock.replace(",", ".")}Z`) - (utcOffsetS ?? 0) * 1000;
  if (Number.isNaN(utcMs)) return undefined;
  // An offset of nought is how programs write UTC, not a runner's own zone.
  return utcOffsetS === undefined || utcOffsetS === 0 ? { utcMs } : { utcMs, utcOffsetS };
}

function offsetS(zone: string): number {
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number);
  return (zone.startsWith("-") ? -1 : 1) * ((hours ?? 0) * 3600 + (minutes ?? 0) * 60);
}
