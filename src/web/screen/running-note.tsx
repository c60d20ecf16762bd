import { Link } from "react-router";
import { words } from "./screen-words.ts";
import type { Running } from "./use-running.ts";

/** What the safety questions say about running, above a page that tells how far; nothing while they say nothing against it. */
export function RunningNote({ running }: { readonly running: Running }) {
  const text = words.running;
  if (running.kind === "waiting" || running.kind === "open") return null;
  if (running.kind === "locked" || running.kind === "walk-first" || running.kind === "held") {
    return (
      <div className={running.kind === "held" ? "note note-watch" : "note note-stop"}>
        <p>
          <strong>{running.words}</strong>
        </p>
        {running.reasons.map(({ ruleId, words: why, action }) => (
          <p key={ruleId}>
            {why} {action}
          </p>
        ))}
        {running.kind === "walk-first" ? (
          <p>
            {text.tellWalks} <Link to="/plan">{text.toPlan}</Link>
          </p>
        ) : (
          <p>
            <Link to="/screen/result">{text.toResult}</Link>
          </p>
        )}
      </div>
    );
  }
  return (
    <p className={running.kind === "ask-again" ? "note note-stop" : "note note-watch"}>
      {running.kind === "unfinished" ? running.words : text[running.kind]} <Link to="/screen">{text.toScreen}</Link>
    </p>
  );
}
