import { evidenceOf, measureRecord } from "#content/content.ts";
import type { BaseMeasureId } from "#core/report/form-report.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { MeasuredAccuracy } from "./measured-accuracy.tsx";

interface MeasureDetailsProps {
  readonly id: BaseMeasureId;
  readonly modelName: string;
}

/** What a measure means, how it is made, how exact it was on runners of known form, and what is usual. */
export function MeasureDetails({ id, modelName }: MeasureDetailsProps) {
  const record = measureRecord(id);
  return (
    <div className="details">
      <dl>
        <div>
          <dt>What it is</dt>
          <dd>
            {record.description} {record.sign}
          </dd>
        </div>
        <div>
          <dt>How it is measured</dt>
          <dd>{record.howMeasured}</dd>
        </div>
        <MeasuredAccuracy id={id} modelName={modelName} />
        <div>
          <dt>What is usual</dt>
          <dd>{record.usual.text}</dd>
        </div>
        <div>
          <dt>Why it matters</dt>
          <dd>{record.whyItMatters}</dd>
        </div>
      </dl>
      <EvidenceList evidence={evidenceOf([...new Set([...record.usual.evidence, ...record.evidence])])} />
    </div>
  );
}
