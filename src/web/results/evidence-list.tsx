import type { EvidenceRecord } from "#content/record-schemas.ts";

const verificationWords: Readonly<Record<EvidenceRecord["verification"], string>> = {
  found: "read in the source",
  measured: "our own analysis of published data",
  memory: "recalled, not checked in the source",
  design: "a choice of this product",
};

/** What research says, each with its source, its grade and how we know it. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceRecord[] }) {
  if (evidence.length === 0) return null;
  return (
    <div className="evidence">
      <p className="evidence-title">Evidence</p>
      <ul>
        {evidence.map((record) => (
          <li key={record.id}>
            {record.finding}{" "}
            <span className="soft small">
              {record.citation} Grade {record.grade}, {verificationWords[record.verification]}.
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
