import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { evidenceOf } from "#content/content.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { comparisonUnit } from "#report/load/load-words.ts";
import { missingLoadWords } from "#report/load/not-enough-words.ts";
import { EvidenceList } from "../results/evidence-list.tsx";
import { Icon } from "../shell/icons.tsx";
import { changeWords } from "./load-words.ts";
import { words } from "./runs-words.ts";

type Comparison = LoadReport["comparisons"][number];

/** What other programs warn with, today's value beside what trials found. Shown for comparison, never as a warning. */
export function ComparisonSection({ report }: { readonly report: LoadReport }) {
  return (
    <section className="section" aria-labelledby="comparisons">
      <h2 id="comparisons">{words.comparisons.title}</h2>
      <p className="soft">{words.comparisons.lead}</p>
      <ul className="comparison-list">
        {report.comparisons.map((comparison) => (
          <li key={`${comparison.formula} ${comparison.unit}`} className="card">
            <h3>{comparison.label}</h3>
            <p className="comparison-value">
              {comparison.value === null ? (
                <span className="soft">{words.comparisons.notEnough}</span>
              ) : (
                <>
                  {valueWords(comparison)} <span className="unit">{unitWords(comparison)}</span>
                </>
              )}
            </p>
            {comparison.notEnough && (
              <p className="small soft">{missingLoadWords.reasons[comparison.notEnough.code]}</p>
            )}
            <p className="small">{comparison.trials}</p>
            <Disclosure>
              <Button
                slot="trigger"
                className="disclosure-button small"
                aria-label={words.comparisons.sourcesOf(comparison.label, comparisonUnit(comparison.unit))}
              >
                <Icon name="next" />
                {words.comparisons.sources}
              </Button>
              <DisclosurePanel className="small">
                <EvidenceList evidence={evidenceOf(comparison.evidence)} />
              </DisclosurePanel>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function unitWords({ formula, unit }: Comparison): string {
  return formula === "week-change" ? words.comparisons.weekBefore : comparisonUnit(unit);
}

function valueWords({ formula, value }: Comparison): string {
  if (value === null) return "";
  return formula === "week-change" ? changeWords(value) : value.toFixed(formula === "training-strain" ? 0 : 2);
}
