import type { FormAnalysis, FrameSeries } from "#core/report/form-analysis.ts";
import { formatWhole, unitText } from "#report/measure-words.ts";
import { words } from "./film-words.ts";

/** The angles of the frame on screen, one row a quantity, left and right beside each other. */
export function AngleReadouts({ analysis, frame }: { readonly analysis: FormAnalysis; readonly frame: number }) {
  const { series } = analysis;
  const ids = [...new Set(series.map(({ id }) => id))];
  if (ids.length === 0) return null;
  const uncorrected = ids.filter((id) => !series.some((one) => one.id === id && one.correctedAs !== undefined));
  return (
    <table className="readouts">
      <caption className="visually-hidden">{words.readouts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.readouts.inFrame}</th>
          <th scope="col" className="side-left">
            <abbr title={words.readouts.sides.left}>{words.letters.left}</abbr>
          </th>
          <th scope="col" className="side-right">
            <abbr title={words.readouts.sides.right}>{words.letters.right}</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <ReadoutRow
            key={id}
            name={words.readouts.names[id]}
            series={series.filter((one) => one.id === id)}
            frame={frame}
          />
        ))}
      </tbody>
      {uncorrected.length > 0 && (
        <tfoot>
          <tr>
            <td colSpan={3} className="small soft">
              {words.readouts.uncorrected(uncorrected.map((id) => words.readouts.names[id]).join(", "))}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface ReadoutRowProps {
  readonly name: string;
  readonly series: readonly FrameSeries[];
  readonly frame: number;
}

function ReadoutRow({ name, series, frame }: ReadoutRowProps) {
  const both = series.find((candidate) => candidate.side === "both");
  const left = series.find((candidate) => candidate.side === "left");
  const right = series.find((candidate) => candidate.side === "right");
  return (
    <tr>
      <th scope="row">{name}</th>
      {both ? (
        <td colSpan={2} className="readout-both">
          <ReadoutValue series={both} frame={frame} />
        </td>
      ) : (
        <>
          <td className="side-left">
            <ReadoutValue series={left} frame={frame} />
          </td>
          <td className="side-right">
            <ReadoutValue series={right} frame={frame} />
          </td>
        </>
      )}
    </tr>
  );
}

function ReadoutValue({ series, frame }: { readonly series: FrameSeries | undefined; readonly frame: number }) {
  const value = series?.values[frame];
  if (!series || value === undefined || !Number.isFinite(value))
    return <span className="soft">{words.readouts.notSeen}</span>;
  return (
    <>
      {formatWhole(value)}
      {series.unit === "deg" ? "°" : <span className="unit"> {unitText(series.unit)}</span>}
    </>
  );
}
