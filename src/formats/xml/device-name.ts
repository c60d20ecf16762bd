/** `Garmin Forerunner 305` as `garmin-forerunner-305`. */
export function deviceName(text: string): string {
  const words = text
    .slice(0, 80)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return words.replaceAll(/^-|-$/g, "") || "unknown";
}
