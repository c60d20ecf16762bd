import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { groupOf, measureBlocks } from "./measure-groups.ts";
import { MeasureRows } from "./measure-rows.tsx";
import { words } from "./results-words.ts";

/** Every measure, with its interval, its steps, what would be a real change, and how well it was seen. */
export function MeasureTable({ analysis }: { readonly analysis: FormAnalysis }) {
  return (
    <section className="section" aria-labelledby="measures">
      <h2 id="measures">{words.measures.title}</h2>
      <p className="soft">{words.measures.lead}</p>
      {measureBlocks.map((block) => (
        <table key={block.title} className="measures">
          <caption>{block.title}</caption>
          <thead>
            <tr>
              {words.measures.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {block.ids.map((id) => (
            <MeasureRows
              key={id}
              group={groupOf(id, analysis.report.measures)}
              modelName={analysis.report.model.name}
            />
          ))}
        </table>
      ))}
    </section>
  );
}
