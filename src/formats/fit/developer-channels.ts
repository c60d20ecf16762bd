import type { ChannelName } from "#core/load/activity.ts";
import type { FieldDescription } from "./field-descriptions.ts";

/** A channel a developer field can stand in for, with the units it may come in and the factor of each. */
interface Quantity {
  readonly channel: ChannelName;
  /** Names apps give it. */
  readonly name: RegExp;
  /** Number of the record field that holds it. */
  readonly nativeField: number;
  readonly units: Readonly<Record<string, number>>;
}

const ms = { ms: 1, msec: 1, milliseconds: 1, s: 1000, sec: 1000, seconds: 1000 };
const mm = { mm: 1, millimeters: 1, cm: 10, centimeters: 10, m: 1000, meters: 1000 };
const percent = { "%": 1, percent: 1 };

const quantities: readonly Quantity[] = [
  {
    channel: "cadenceStepsPerMin",
    name: /^(run(ning)? )?cadence$/,
    nativeField: 4,
    units: { rpm: 2, "strides/min": 2, spm: 1, "steps/min": 1 },
  },
  { channel: "contactTimeLeftMs", name: /contact ?time[ _]?l(eft)?$/, nativeField: -1, units: ms },
  { channel: "contactTimeRightMs", name: /contact ?time[ _]?r(ight)?$/, nativeField: -1, units: ms },
  {
    channel: "contactTimeMs",
    name: /^(ground time|ground contact time|contact ?time|stance time|gct)$/,
    nativeField: 41,
    units: ms,
  },
  { channel: "verticalOscillationMm", name: /^vertical oscillation$/, nativeField: 39, units: mm },
  { channel: "verticalRatioPct", name: /^vertical ratio$/, nativeField: 83, units: percent },
  { channel: "stepLengthMm", name: /^step length$/, nativeField: 85, units: mm },
  { channel: "powerW", name: /^((run|running|rp)[ _])?power$/, nativeField: 7, units: { w: 1, watt: 1, watts: 1 } },
  { channel: "heartRateBpm", name: /^heart ?rate$/, nativeField: 3, units: { bpm: 1 } },
  { channel: "speedMps", name: /^speed$/, nativeField: 6, units: { "m/s": 1, "km/h": 1 / 3.6 } },
  { channel: "distanceM", name: /^distance$/, nativeField: 5, units: { m: 1, meters: 1, km: 1000 } },
];

/** What a developer field holds in our units. */
export interface DeveloperQuantity {
  readonly channel: ChannelName;
  readonly factor: number;
  /** In words, when the factor is not 1. */
  readonly conversion?: string;
}

/**
 * The channel a developer field can stand for, by its name and its unit. The number of the native field it claims to replace counts only
 * when its name says nothing else and its unit fits: apps have claimed the contact percentage for a contact time in milliseconds and
 * millimetres for centimetres. Undefined when nothing fits for certain.
 */
export function quantityOf(description: FieldDescription): DeveloperQuantity | undefined {
  const name = description.name.toLowerCase().replace(/^rs_/, "");
  const unit = description.unit.toLowerCase();
  const quantity =
    quantities.find((one) => one.name.test(name)) ??
    (description.name.startsWith("field ") ? byNativeField(description.nativeField) : undefined);
  const factor = quantity?.units[unit];
  if (quantity === undefined || factor === undefined) return undefined;
  const isPlain = factor === 1;
  return {
    channel: quantity.channel,
    factor,
    ...(isPlain ? {} : { conversion: `${description.unit} x ${Number(factor.toPrecision(6))}` }),
  };
}

function byNativeField(nativeField: number | undefined): Quantity | undefined {
  return nativeField === undefined ? undefined : quantities.find((one) => one.nativeField === nativeField);
}

const strydFields = /^(form power|leg spring stiffness|air power)$/i;

/** Names of the applications' sensors, stable across files: by the fields they write, else by application id. */
export function developerSensor(description: FieldDescription, all: readonly FieldDescription[]): string {
  const siblings = all.filter((one) => one.developerIndex === description.developerIndex);
  if (siblings.some((one) => strydFields.test(one.name))) return "stryd";
  if (siblings.some((one) => one.name.startsWith("RS_"))) return "runscribe";
  return description.application === "" ? "developer" : `app/${description.application.slice(0, 8)}`;
}
