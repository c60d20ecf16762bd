import { Link } from "react-router";
import type { Refusal } from "#core/report/refusal-codes.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./analysis-words.ts";

/** Why the film could not be measured, and what to do; each reason with its own way out. */
export function RefusalPanel({ reasons }: { readonly reasons: readonly Refusal[] }) {
  return (
    <div className="refusal" role="alert">
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code} className="note note-watch" data-code={reason.code}>
            <p>
              <strong>{reason.message}</strong>
            </p>
            <p>{reason.fix}</p>
          </li>
        ))}
      </ul>
      <p>
        <MarkedText text={words.guide} marks={{ link: (text) => <Link to="/guide">{text}</Link> }} />
      </p>
    </div>
  );
}
