import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { evidenceOf, formulasById } from "#content/content.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { EvidenceList } from "../results/evidence-list.tsx";
import { Icon } from "../shell/icons.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./runs-words.ts";

const marks = { soft: (text: string) => <span className="soft">{text}</span> };

/** How every number of the page is worked out: definition, version, what missing days do, and sources. */
export function FormulaSection({ report }: { readonly report: LoadReport }) {
  return (
    <section className="section" aria-labelledby="formulas">
      <h2 id="formulas">{words.formulas.title}</h2>
      <p className="soft">{words.formulas.lead}</p>
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
                  <MarkedText text={words.formulas.missing(record.coverage)} marks={marks} />
                </p>
                <p>
                  <MarkedText text={words.formulas.trials(record.trials)} marks={marks} />
                </p>
                <p className="small soft">
                  {words.formulas.facts({
                    unit: record.unit,
                    inputs: record.inputs.join(", "),
                    id,
                    version,
                    verdict: record.verdict,
                  })}
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
