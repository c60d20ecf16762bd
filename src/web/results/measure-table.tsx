import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { groupOf, measureBlocks } from "./measure-groups.ts";
import { MeasureRows } from "./measure-rows.tsx";

/** Every measure, with its interval, its steps, what would be a real change, and how well it was seen. */
export function MeasureTable({ analysis }: { readonly analysis: FormAnalysis }) {
  return (
    <section className="section" aria-labelledby="measures">
      <h2 id="measures">Every measure</h2>
      <p className="soft">
        The interval is where your true value lies in 95 of 100 films like this. A real change is the least difference
        between two films that is more than noise. Press a name for how it is measured.
      </p>
      {measureBlocks.map((block) => (
        <table key={block.title} className="measures">
          <caption>{block.title}</caption>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Side</th>
              <th scope="col">Value</th>
              <th scope="col">Interval</th>
              <th scope="col">Steps</th>
              <th scope="col">Real change</th>
              <th scope="col">Seen</th>
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
