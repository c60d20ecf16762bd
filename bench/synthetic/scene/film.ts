import { BufferTarget, Mp4OutputFormat, Output, VideoSample, VideoSampleSource } from "mediabunny";
import type { ClipSpec } from "../clip-spec.ts";
import { buildStage, type Stage } from "./stage.ts";

/** Share of a frame's time during which the shutter is open when motion blur is drawn. */
const shutterShare = 0.5;

declare global {
  interface Window {
    filmClip: (spec: ClipSpec) => Promise<number>;
    stillOf: (spec: ClipSpec, timeS: number) => string;
  }
}

/** One frame, or the mean of several over the time that the shutter is open. */
function exposeFrame(stage: Stage, spec: ClipSpec, frame: number): Uint8Array {
  const captureRateHz = spec.captureRateHz ?? spec.frameRateHz;
  const picture = new Uint8Array(spec.widthPx * spec.heightPx * 4);
  if (spec.blurSamples <= 1) {
    stage.draw(frame / captureRateHz);
    stage.read(picture);
    return picture;
  }
  const sum = new Uint16Array(picture.length);
  for (let sample = 0; sample < spec.blurSamples; sample++) {
    const share = (sample + 0.5) / spec.blurSamples - 0.5;
    stage.draw((frame + share * shutterShare) / captureRateHz);
    stage.read(picture);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (picture[i] ?? 0);
  }
  return Uint8Array.from(sum, (value) => value / spec.blurSamples);
}

/** Draws every frame at its exact time, encodes H.264 in MP4 and posts the file to `/clip.mp4`. */
window.filmClip = async (spec) => {
  const stage = buildStage(spec);
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: "in-memory" }), target: new BufferTarget() });
  const source = new VideoSampleSource({ codec: "avc", bitrate: spec.bitrateKbps * 1000, keyFrameInterval: 2 });
  output.addVideoTrack(source, { frameRate: spec.frameRateHz });
  await output.start();
  const frames = Math.round(spec.durationS * (spec.captureRateHz ?? spec.frameRateHz));
  for (let frame = 0; frame < frames; frame++) {
    const sample = new VideoSample(exposeFrame(stage, spec, frame), {
      format: "RGBA",
      codedWidth: spec.widthPx,
      codedHeight: spec.heightPx,
      timestamp: frame / spec.frameRateHz,
      duration: 1 / spec.frameRateHz,
    });
    await source.add(sample);
    sample.close();
  }
  await output.finalize();
  stage.dispose();
  const { buffer } = output.target;
  if (buffer === null) throw new Error("Nothing was encoded");
  await fetch("/clip.mp4", { method: "POST", body: buffer });
  return frames;
};

/** One frame as a PNG data address, for looking at. */
window.stillOf = (spec, timeS) => {
  const stage = buildStage(spec);
  stage.draw(timeS);
  const address = stage.canvas.toDataURL("image/png");
  stage.dispose();
  return address;
};
