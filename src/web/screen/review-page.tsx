import { rowsAwaitingReview } from "#content/red-flags.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { words } from "./screen-words.ts";
import "../styles/screen.css";

/** The rows of the safety screen that a clinician has still to look at, and what they rest on. */
export function ReviewPage() {
  const text = words.review;
  const rows = rowsAwaitingReview();
  return (
    <>
      <PageHeading title={text.title} />
      <p className="lead">{rows.length === 0 ? text.all : text.lead}</p>
      <ul className="screen-reasons">
        {rows.map(({ record, rules }) => (
          <li key={record.id} className="card">
            <h2>
              {record.row} · {record.title}
            </h2>
            <p>{record.combination}</p>
            {rules.map(({ ruleId, unread }) => (
              <div key={ruleId} className="small soft">
                <p>{record.rules.find(({ id }) => id === ruleId)?.reason}</p>
                <ul>
                  {unread.map((evidence) => (
                    <li key={evidence.id}>
                      {text.unread}: {evidence.citation} (
                      {evidence.verification === "design" ? text.design : text.memory})
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
