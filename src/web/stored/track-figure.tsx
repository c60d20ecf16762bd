import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { frameBones, framePoints } from "#report/frame-points.ts";

/** A small line figure of the runner at a telling moment: shown where a picture would be, because films are not kept unasked. */
export function TrackFigure({ analysis }: { readonly analysis: FormAnalysis }) {
  const moment = analysis.moments.find((candidate) => candidate.id === "initialContact") ?? analysis.moments[0];
  const points = framePoints(analysis.track, moment?.frame ?? Math.floor(analysis.track.timesS.length / 2));
  const bones = frameBones(points);
  const places = bones.flatMap((bone) => [bone.from, bone.to]);
  if (places.length === 0) return <span className="track-figure" />;
  const [left, right] = [Math.min(...places.map(([x]) => x)), Math.max(...places.map(([x]) => x))];
  const [top, bottom] = [Math.min(...places.map(([, y]) => y)), Math.max(...places.map(([, y]) => y))];
  const size = Math.max((right - left) / 0.8, bottom - top) || 1;
  const pad = size * 0.1;
  const middle = (left + right) / 2;
  const hip = points.middle("Hip");
  return (
    <svg
      className="track-figure"
      viewBox={`${middle - size * 0.4 - pad} ${top - pad} ${size * 0.8 + 2 * pad} ${size + 2 * pad}`}
      strokeWidth={size / 28}
      aria-hidden="true"
    >
      {hip && <path className="plumb" strokeWidth={size / 80} d={`M${hip[0]} ${top - pad}V${bottom + pad}`} />}
      {bones.map(({ from, to, side }) => (
        <path
          key={`${from.join()} ${to.join()}`}
          className={side ? `side-${side}` : "body"}
          d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`}
        />
      ))}
    </svg>
  );
}
