/** A sensor as a reader knows it: `garmin/hrm-pro` becomes `Garmin hrm pro`. */
export function sensorWords(sensor: string): string {
  if (sensor === "device") return "the watch";
  if (sensor === "gps") return "GPS";
  const words = sensor.replaceAll(/[/_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
