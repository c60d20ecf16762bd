import type { Side } from "#core/pose/keypoints.ts";
import { FilmStage } from "../film/film-stage.tsx";
import { nearestIndex } from "../film/frame-times.ts";
import { useFilmFrames } from "../film/use-film-frames.ts";
import type { OpenReport } from "../stored/use-stored.ts";
import { words } from "./compare-words.ts";
import { middleStride, stridesOf, timeAtPhase } from "./stride-phase.ts";

interface PhaseStageProps {
  readonly title: string;
  readonly open: OpenReport;
  readonly foot: Side;
  /** Share of the stride, 0 to 1. */
  readonly phase: number;
}

/** One film of a pair, standing at a share of its middle stride. */
export function PhaseStage({ title, open, foot, phase }: PhaseStageProps) {
  const { analysis, name } = open.report;
  const { frames } = useFilmFrames(open.film);
  const stride = middleStride(stridesOf(analysis.report.contacts, foot));
  if (!stride) return <p className="no-data">{words.noStride[foot](name)}</p>;
  const frame = nearestIndex(analysis.track.timesS, timeAtPhase(stride, phase));
  return (
    <figure className="phase-stage">
      <FilmStage
        analysis={analysis}
        frames={frames}
        frame={frame}
        hasOverlay
        label={words.stage(title, name, Math.round(phase * 100))}
      />
      <figcaption>
        <strong>{title}</strong> <span className="soft">{name}</span>
      </figcaption>
    </figure>
  );
}
