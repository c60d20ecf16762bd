import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { evidenceOf, formulasById } from "#content/content.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { EvidenceList } from "../results/evidence-list.tsx";
import { Icon } from "../shell/icons.tsx";

/** How every number of the page is worked out: definition, version, what missing days do, and sources. */
export function FormulaSection({ report }: { readonly report: LoadReport }) {
  return (
    <section className="section" aria-labelledby="formulas">
      <h2 id="formulas">How every number is worked out</h2>
      <p className="soft">None of these numbers is a score of risk, and none foretells pain or injury.</p>
      <div className="formula-list">
        {report.formulas.map(({ id, version, label }) => {
          const record = formulasById.get(id);
          if (record === undefined) return null;
          return (
            <Disclosure key={id}>
              <Button slot="trigger" className="disclosure-button">
                <Icon name="next" />
                {label}
              </Button>
              <DisclosurePanel className="formula">
                <p>{record.definition}</p>
                <p>
                  <span className="soft">When data are missing:</span> {record.coverage}
                </p>
                <p>
                  <span className="soft">What trials found:</span> {record.trials}
                </p>
                <p className="small soft">
                  Unit: {record.unit}. From: {record.inputs.join(", ")}. Formula {id}, version {version};{" "}
                  {record.verdict}.
                </p>
                <EvidenceList evidence={evidenceOf(record.evidence)} />
              </DisclosurePanel>
            </Disclosure>
          );
        })}
      </div>
    </section>
  );
}
