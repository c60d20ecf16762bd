import { Link } from "react-router";
import { isLevelAtLeast } from "#core/screen/screen-levels.ts";
import { words } from "./screen-words.ts";
import { useSafety } from "./use-safety.ts";
import "../styles/screen.css";

/** Whom to call, before everything else on a page, while the safety answers ask for help now or today; otherwise nothing. */
export function CallNow() {
  const safety = useSafety();
  if (safety.state !== "screened" || !isLevelAtLeast(safety.result.level, "urgent-today")) return null;
  const { title, calls } = safety.result;
  return (
    <section className="note note-stop" aria-labelledby="call-now">
      <h2 id="call-now">{title}</h2>
      {calls
        .filter(({ when }) => when === "now")
        .map((call) => (
          <p key={call.who}>
            <strong>{call.words}</strong>{" "}
            {call.number !== undefined && (
              <a className="button button-primary" href={`tel:${call.number.replaceAll(/[^\d+]/g, "")}`}>
                {call.number}
              </a>
            )}
          </p>
        ))}
      <p>
        <Link to="/screen/result">{words.running.toResult}</Link>
      </p>
    </section>
  );
}
