import { Link } from "react-router";
import type { Refusal } from "#core/report/refusal-codes.ts";
import { refusalText } from "#report/refusal-words.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./analysis-words.ts";

/** Why the film could not be measured, and what to do; each reason with its own way out. */
export function RefusalPanel({ reasons }: { readonly reasons: readonly Refusal[] }) {
  return (
    <div className="refusal" role="alert">
      <ul>
        {reasons.map(refusalText).map(({ code, message, fix }) => (
          <li key={code} className="note note-watch" data-code={code}>
            <p>
              <strong>{message}</strong>
            </p>
            <p>{fix}</p>
          </li>
        ))}
      </ul>
      <p>
        <MarkedText text={words.guide} marks={{ link: (text) => <Link to="/guide">{text}</Link> }} />
      </p>
    </div>
  );
}
