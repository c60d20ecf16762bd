import { words } from "./runs-words.ts";

/** A sensor as a reader knows it: `garmin/hrm-pro` becomes `Garmin hrm pro`. */
export function sensorWords(sensor: string): string {
  if (sensor === "device") return words.sensors.device;
  if (sensor === "gps") return words.sensors.gps;
  const name = sensor.replaceAll(/[/_-]+/g, " ").trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
