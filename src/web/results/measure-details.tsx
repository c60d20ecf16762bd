import { evidenceOf, measureRecord } from "#content/content.ts";
import type { BaseMeasureId } from "#core/report/form-report.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { MeasuredAccuracy } from "./measured-accuracy.tsx";
import { words } from "./results-words.ts";

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
          <dt>{words.details.what}</dt>
          <dd>
            {record.description} {record.sign}
          </dd>
        </div>
        <div>
          <dt>{words.details.how}</dt>
          <dd>{record.howMeasured}</dd>
        </div>
        <MeasuredAccuracy id={id} modelName={modelName} />
        <div>
          <dt>{words.details.usual}</dt>
          <dd>{record.usual.text}</dd>
        </div>
        <div>
          <dt>{words.details.why}</dt>
          <dd>{record.whyItMatters}</dd>
        </div>
      </dl>
      <EvidenceList evidence={evidenceOf([...new Set([...record.usual.evidence, ...record.evidence])])} />
    </div>
  );
}
