import type { ReactNode } from "react";

/** Line icons on a 24 px grid, drawn with the text's colour; always beside a word. */
const shapes = {
  film: "M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5ZM8 5v14M16 5v14M4 9.5h4M4 14.5h4M16 9.5h4M16 14.5h4",
  camera:
    "M4 8.5A1.5 1.5 0 0 1 5.5 7h8A1.5 1.5 0 0 1 15 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 4 15.5ZM15 11l5-3v8l-5-3",
  guide: "M12 3v13M9 16h6l-3 5ZM5 8h3M16 8h3",
  compare: "M4 5h7v14H4ZM13 5h7v14h-7M7.5 9v6M16.5 9v6",
  device:
    "M7 3.5h10A1.5 1.5 0 0 1 18.5 5v14a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5ZM10.5 17.5h3",
  play: "M8 5.5v13l10.5-6.5Z",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  next: "M9 6l6 6-6 6",
  previous: "M15 6l-6 6 6 6",
  nextContact: "M6 6l8 6-8 6M18 6v12",
  previousContact: "M18 6l-8 6 8 6M6 6v12",
  check: "M5 12.5l4.5 4.5L19 7.5",
  save: "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14",
  bin: "M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5",
  sample:
    "M14.5 4.5a1.7 1.7 0 1 0 .01 0M13 8.5l-2.5 5.5 3.5 2.5-1 4.5M10.5 14 8 17.5 4.5 17M13 8.5l3 2.5 3-1M13 8.5 9.5 9.5 8 12.5",
  runs: "M4 20V4M4 20h16M8 15.5v.01M11.5 12v.01M15 14v.01M18.5 8v.01M7 10h4l3-3h5",
  checkIn: "M5 4.5h14v15H5ZM8 9l1.5 1.5L12 8M14 9.5h3M8 15l1.5 1.5L12 14M14 15.5h3",
  safety: "M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6ZM9 12l2 2 4-4",
  today: "M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2M12 9a3 3 0 1 0 .01 0",
  story: "M12 4a2 2 0 1 0 .01 0M12 8v7M8 10.5h8M12 15l-3 5M12 15l3 5",
  week: "M4.5 6.5h15v13h-15ZM4.5 10.5h15M8.5 4v4M15.5 4v4M8 14h2M14 14h2",
  timeline: "M3.5 12h17M6.5 9v6M11 7v10M17 9v6",
  tests: "M12 7a6.5 6.5 0 1 0 .01 0M12 13.5V10M9.5 3.5h5M18 7l1.5-1.5",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
  more: "M6 12v.01M12 12v.01M18 12v.01M4 6h16M4 18h16",
  account: "M12 4.5a3.5 3.5 0 1 0 .01 0M5 20c.5-4 3.2-6 7-6s6.5 2 7 6",
  exercise: "M3.5 9v6M6.5 7v10M6.5 12h11M17.5 7v10M20.5 9v6",
  add: "M12 5v14M5 12h14",
  folder: "M4 7.5A1.5 1.5 0 0 1 5.5 6H10l2 2.5h6.5A1.5 1.5 0 0 1 20 10v7a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17Z",
  trial: "M4 8h5v8h6V8h5M4 8v.01M20 8v.01",
  trigger: "M4 18h16M7 18v-3M11 18v-5M15 18V6l-2.5 3M15 6l2.5 3",
  turn: "M5 12a7 7 0 0 1 12-5l2 2M19 5v4h-4M19 12a7 7 0 0 1-12 5l-2-2M5 19v-4h4",
} as const;

export type IconName = keyof typeof shapes;

/** One icon. Hidden from screen readers: the word beside it says the same. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
