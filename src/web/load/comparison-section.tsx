import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { evidenceOf } from "#content/content.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { EvidenceList } from "../results/evidence-list.tsx";
import { Icon } from "../shell/icons.tsx";
import { changeWords } from "./load-words.ts";

type Comparison = LoadReport["comparisons"][number];

/** What other programs warn with, today's value beside what trials found. Shown for comparison, never as a warning. */
export function ComparisonSection({ report }: { readonly report: LoadReport }) {
  return (
    <section className="section" aria-labelledby="comparisons">
      <h2 id="comparisons">What other programs warn with</h2>
      <p className="soft">
        You may know these numbers from elsewhere. They are here so that you can compare. None of them is a warning:
        read what the trials found.
      </p>
      <ul className="comparison-list">
        {report.comparisons.map((comparison) => (
          <li key={`${comparison.formula} ${comparison.unit}`} className="card">
            <h3>{comparison.label}</h3>
            <p className="comparison-value">
              {comparison.value === null ? (
                <span className="soft">Not enough data</span>
              ) : (
                <>
                  {valueWords(comparison)} <span className="unit">{unitWords(comparison)}</span>
                </>
              )}
            </p>
            {comparison.notEnough && <p className="small soft">{comparison.notEnough.message}</p>}
            <p className="small">{comparison.trials}</p>
            <Disclosure>
              <Button
                slot="trigger"
                className="disclosure-button small"
                aria-label={`Sources of ${comparison.label}, ${comparison.unit}`}
              >
                <Icon name="next" />
                Sources
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
  return formula === "week-change" ? "against the week before" : unit;
}

function valueWords({ formula, value }: Comparison): string {
  if (value === null) return "";
  return formula === "week-change" ? changeWords(value) : value.toFixed(formula === "training-strain" ? 0 : 2);
}
