import { isLevelAtLeast, type ScreenLevel } from "#core/screen/screen-levels.ts";
import { words } from "./screen-words.ts";

/** Colour and shape of each level; the colours are those kept for safety alone. */
const marks: Readonly<Record<ScreenLevel, { readonly tone: string; readonly shape: string }>> = {
  "emergency-now": { tone: "stop", shape: "M8.5 3h7l5.5 5.5v7L15.5 21h-7L3 15.5v-7Z" },
  "urgent-today": { tone: "stop", shape: "M12 3l9.5 17h-19Z" },
  "see-clinician-soon": { tone: "watch", shape: "M12 2.5l9.5 9.5-9.5 9.5L2.5 12Z" },
  "self-manage": { tone: "calm", shape: "M12 3a9 9 0 1 0 .01 0Z" },
};

interface LevelMarkProps {
  readonly level: ScreenLevel;
  /** An unfinished screen is no all-clear, and gets no calm mark. */
  readonly isComplete: boolean;
  /** Something new was told since: what was calm is no longer known to be. */
  readonly mustRepeat?: boolean;
}

/** The level as a shape with its word. */
export function LevelMark({ level, isComplete, mustRepeat = false }: LevelMarkProps) {
  if (mustRepeat && !isLevelAtLeast(level, "urgent-today")) return <p className="level-mark">{words.levels.repeat}</p>;
  if (level === "self-manage" && !isComplete) return <p className="level-mark">{words.levels.notFinished}</p>;
  const { tone, shape } = marks[level];
  return (
    <p className="level-mark" data-tone={tone}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
      </svg>
      {words.levels[level]}
    </p>
  );
}
