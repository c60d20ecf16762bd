import { BufferTarget, CanvasSource, Mp4OutputFormat, Output } from "mediabunny";
import type { ClipSpec } from "../clip-spec.ts";
import { buildStage } from "./stage.ts";

/** Share of a frame's time during which the shutter is open when motion blur is drawn. */
const shutterShare = 0.5;

declare global {
  interface Window {
    filmClip: (spec: ClipSpec) => Promise<{ readonly frames: number; readonly drawS: number }>;
    stillOf: (spec: ClipSpec, timeS: number) => string;
  }
}

function canvas2d(spec: ClipSpec): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = spec.widthPx;
  canvas.height = spec.heightPx;
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("No 2D canvas");
  return context;
}

/** Draws every frame at its exact time, encodes H.264 in MP4 and posts the file to `/clip.mp4`. */
window.filmClip = async (spec) => {
  const stage = buildStage(spec);
  const picture = canvas2d(spec);
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: "in-memory" }), target: new BufferTarget() });
  const source = new CanvasSource(picture.canvas, {
    codec: "avc",
    bitrate: spec.bitrateKbps * 1000,
    keyFrameInterval: 2,
    latencyMode: "quality",
  });
  output.addVideoTrack(source, { frameRate: spec.frameRateHz });
  await output.start();
  const captureRateHz = spec.captureRateHz ?? spec.frameRateHz;
  const frames = Math.round(spec.durationS * captureRateHz);
  let drawMs = 0;
  for (let frame = 0; frame < frames; frame++) {
    const begun = performance.now();
    for (let sample = 0; sample < spec.blurSamples; sample++) {
      const openS = ((sample + 0.5) / spec.blurSamples - 0.5) * (shutterShare / captureRateHz);
      stage.draw(frame / captureRateHz + (spec.blurSamples > 1 ? openS : 0));
      picture.globalAlpha = 1 / (sample + 1);
      picture.drawImage(stage.canvas, 0, 0);
    }
    drawMs += performance.now() - begun;
    await source.add(frame / spec.frameRateHz, 1 / spec.frameRateHz);
  }
  await output.finalize();
  stage.dispose();
  const { buffer } = output.target;
  if (buffer === null) throw new Error("Nothing was encoded");
  await fetch("/clip.mp4", { method: "POST", body: buffer });
  return { frames, drawS: drawMs / 1000 };
};

/** One frame as a PNG data address, for looking at. */
window.stillOf = (spec, timeS) => {
  const stage = buildStage(spec);
  stage.draw(timeS);
  const address = stage.canvas.toDataURL("image/png");
  stage.dispose();
  return address;
};
