/**
 * The one table of colours, type sizes and spacing for app, reports, charts, figures and terminal.
 * Light and dark values; contrast is checked by test (text 4.5:1, marks 3:1).
 */
export const colours = {
  paper: ["#FBFAF7", "#14171A"],
  raised: ["#FFFFFF", "#1C2024"],
  ink: ["#1B1F24", "#ECEAE4"],
  softInk: ["#565D66", "#A6ADB5"],
  hairline: ["#DEDBD3", "#333A41"],
  line: ["#0F6E6E", "#5CC3BF"],
  left: ["#2563A8", "#7FB2E8"],
  right: ["#B24C12", "#F0A36B"],
  calm: ["#2F7D4F", "#7CC79A"],
  watch: ["#9A5B00", "#E0A94A"],
  stop: ["#B42318", "#F28B80"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColourToken = keyof typeof colours;

/** Opacity of the accent in bands (intervals, reference ranges), light and dark. */
export const bandOpacity = [0.16, 0.22] as const;

/** Type sizes, px. */
const typeSizesPx = [13, 16, 20, 28, 40] as const;

/** Space grid, px. */
const gridPx = 8;

/** Corner radius, px. */
export const radiusPx = 10;

/** Least size of anything that is touched, px. */
const touchTargetPx = 44;

/** The CSS custom properties of one scheme, e.g. `--ink: #1B1F24;`. */
export function cssVariables(scheme: "light" | "dark"): string {
  const index = scheme === "light" ? 0 : 1;
  const rules = Object.entries(colours).map(([name, pair]) => `--${kebab(name)}: ${pair[index]};`);
  const sizes = typeSizesPx.map((px, step) => `--text-${step + 1}: ${px}px;`);
  const lengths = [`--radius: ${radiusPx}px;`, `--grid: ${gridPx}px;`, `--touch-target: ${touchTargetPx}px;`];
  return [...rules, `--band-opacity: ${bandOpacity[index]};`, ...sizes, ...lengths].join(" ");
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
