import { Link } from "react-router";
import type { Refusal } from "#core/report/refusal-codes.ts";

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
        <Link to="/guide">How to film yourself</Link> shows where the phone should stand.
      </p>
    </div>
  );
}
