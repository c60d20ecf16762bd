import type { ReactNode } from "react";
import { formatInterval, formatNumber, measureName, unitText } from "#report/measure-words.ts";
import type { MeasureAccuracy } from "#report/report-words.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { accuracyFigures } from "./accuracy-figures.ts";

/** How far off the measures were on runners of known form, and what that does not say. */
export function AccuracyPage() {
  const models = Object.entries(accuracyFigures);
  return (
    <>
      <PageHeading title="How accurate it is" />
      <p className="lead">
        Every number is checked where the truth is known: on figures we render ourselves, whose form is exact, and on
        runners who ran on force plates.
      </p>
      {models.length === 0 && (
        <p className="no-data">
          This copy was built without the figures of the accuracy benchmark. Make them with npm run bench:accuracy.
        </p>
      )}
      {models.map(([name, figures]) => (
        <section key={name} className="section">
          <h2>{name}</h2>
          <AccuracyTable caption={name} figures={figures} />
        </section>
      ))}
      <Words id="reading" title="How to read a number">
        <p>
          The interval beside a number holds the runner's true value over the film 95 times in 100. It joins three
          things: how your steps differ from each other, how far off the model usually is, and how well the camera's
          level is known.
        </p>
        <p>
          A real change is the least difference between two films, taken alike, that is more than noise. Smaller
          differences are called about the same, however they look.
        </p>
      </Words>
      <Words id="limits" title="What a film cannot show">
        <ul className="guide-list">
          <li>One camera sees one plane. Turning towards the camera or away from it looks like bending.</li>
          <li>
            The curve of the low back and the tilt of the pelvis forwards cannot be seen: the model knows one point a
            hip.
          </li>
          <li>
            Which moment counts as landing differs by 20 to 50 thousandths of a second even on a force plate, with the
            force one takes as touching.
          </li>
          <li>No angle by itself says why a back hurts. Findings are things to test, not causes.</li>
        </ul>
      </Words>
    </>
  );
}

function Words({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="section words" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function AccuracyTable({
  caption,
  figures,
}: {
  readonly caption: string;
  readonly figures: readonly MeasureAccuracy[];
}) {
  return (
    <NumberTable
      caption={caption}
      columns={["Measure", "Unit", "Mean error", "Typical error (RMSE)", "95 % of errors", "Films"]}
      rows={figures.map(({ id, unit, bias, rmse, limits, recordings }) => [
        measureName(id),
        unitText(unit),
        formatNumber(bias, unit),
        formatNumber(rmse, unit),
        formatInterval(limits, unit),
        String(recordings),
      ])}
    />
  );
}
