import type { ChannelName } from "#core/load/activity.ts";
import type { FoundDevice, SensorKind } from "./read-devices.ts";

/** Garmin's chest straps that measure running dynamics: they send them to the watch beside the pulse. */
const dynamicsStraps = /^garmin\/hrm(-run|-tri|4-run|-pro|-fit|600)/;

const dynamicsChannels: ReadonlySet<ChannelName> = new Set([
  "contactTimeMs",
  "contactBalanceLeftPct",
  "verticalOscillationMm",
  "verticalRatioPct",
  "stepLengthMm",
]);

/**
 * Which device measured each of the record's own channels, by the watch makers' order of precedence:
 * running dynamics from a pod or strap before the wrist, cadence from a foot pod before the strap, pulse from a strap.
 * The watch itself when nothing is attached; `device` when the file does not name it.
 */
export function sensorNamer(devices: readonly FoundDevice[], hasPosition: boolean): (channel: ChannelName) => string {
  const named = (kind: SensorKind | "watch"): string | undefined =>
    devices.find((found) => found.kind === kind)?.device.name;
  const watch = named("watch") ?? "device";
  const strap = devices.find(({ device }) => dynamicsStraps.test(device.name))?.device.name;
  const dynamics = named("running-dynamics") ?? strap;
  const footPod = named("foot-pod");
  const places: Partial<Record<ChannelName, string | undefined>> = {
    cadenceStepsPerMin: footPod ?? dynamics,
    heartRateBpm: named("heart-rate"),
    latitudeDeg: "gps",
    longitudeDeg: "gps",
    distanceM: hasPosition ? "gps" : footPod,
    speedMps: hasPosition ? "gps" : footPod,
  };
  return (channel) => (dynamicsChannels.has(channel) ? dynamics : places[channel]) ?? watch;
}
