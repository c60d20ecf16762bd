import type { Activity, Channel, ChannelName } from "./activity.ts";

/** One sample a second for `seconds`, with the channels' values by sample; start 2026-05-31 22:30 UTC, +2 h. */
export function activityOf(
  seconds: number,
  channels: Partial<Record<ChannelName, (second: number) => number>>,
  more: Partial<Activity> = {},
): Activity {
  const timesS = more.timesS ?? Float64Array.from({ length: seconds + 1 }, (_, index) => index);
  const columns = Object.entries(channels).map(([name, valueAt]) => {
    const channel: Channel = { values: timesS.map((time) => valueAt(time)), sensor: `test/${name}` };
    return [name, channel] as const;
  });
  return {
    sport: "running",
    startUtcMs: 1_780_266_600_000,
    utcOffsetS: 7200,
    elapsedS: seconds,
    timesS,
    channels: Object.fromEntries(columns),
    extras: [],
    pauses: [],
    laps: [],
    devices: [],
    ...more,
  };
}
