import type { ScreenLevel } from "#core/screen/screen-levels.ts";

/** Colour, shape and word of each level; the colours are those kept for safety alone. */
const marks: Readonly<Record<ScreenLevel, { readonly tone: string; readonly shape: string; readonly word: string }>> = {
  "emergency-now": { tone: "stop", shape: "M8.5 3h7l5.5 5.5v7L15.5 21h-7L3 15.5v-7Z", word: "Emergency: now" },
  "urgent-today": { tone: "stop", shape: "M12 3l9.5 17h-19Z", word: "Urgent: today" },
  "see-clinician-soon": { tone: "watch", shape: "M12 2.5l9.5 9.5-9.5 9.5L2.5 12Z", word: "Soon: within two weeks" },
  "self-manage": { tone: "calm", shape: "M12 3a9 9 0 1 0 .01 0Z", word: "Calm: look after it yourself" },
};

interface LevelMarkProps {
  readonly level: ScreenLevel;
  /** An unfinished screen is no all-clear, and gets no calm mark. */
  readonly isComplete: boolean;
}

/** The level as a shape with its word. */
export function LevelMark({ level, isComplete }: LevelMarkProps) {
  if (level === "self-manage" && !isComplete) return <p className="level-mark">Not finished</p>;
  const { tone, shape, word } = marks[level];
  return (
    <p className="level-mark" data-tone={tone}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
      </svg>
      {word}
    </p>
  );
}
