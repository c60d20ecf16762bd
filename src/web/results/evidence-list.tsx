import type { EvidenceRecord } from "#content/record-schemas.ts";
import { words } from "./results-words.ts";

/** What research says, each with its source, its grade and how we know it. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceRecord[] }) {
  if (evidence.length === 0) return null;
  return (
    <div className="evidence">
      <p className="evidence-title">{words.evidence.title}</p>
      <ul>
        {evidence.map((record) => (
          <li key={record.id}>
            {record.finding}{" "}
            <span className="soft small">
              {words.evidence.source(record.citation, record.grade, words.evidence.verifications[record.verification])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
