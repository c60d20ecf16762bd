import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import * as poseDetection from "@tensorflow-models/pose-detection";

async function canvasesOf({ count, widthPx, heightPx }) {
  const canvases = [];
  for (let frame = 0; frame < count; frame++) {
    const bytes = await (await fetch(`/frames/${frame}`)).arrayBuffer();
    const canvas = Object.assign(document.createElement("canvas"), { width: widthPx, height: heightPx });
    canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(bytes), widthPx, heightPx), 0, 0);
    canvases.push(canvas);
  }
  return canvases;
}

/** Milliseconds a frame, the first two left out: they load and compile. */
async function timeFrames(canvases, read) {
  for (const canvas of canvases.slice(0, 2)) await read(canvas);
  const startMs = performance.now();
  let found = 0;
  for (const canvas of canvases.slice(2)) if (await read(canvas)) found++;
  return { msPerFrame: (performance.now() - startMs) / (canvases.length - 2), found, frames: canvases.length - 2 };
}

globalThis.measureMediaPipe = async (shape, complexity) => {
  const pose = new globalThis.Pose({ locateFile: (name) => `/mediapipe/${name}` });
  pose.setOptions({ modelComplexity: complexity, smoothLandmarks: false, enableSegmentation: false });
  let last;
  pose.onResults((results) => {
    last = results.poseLandmarks;
  });
  return timeFrames(await canvasesOf(shape), async (image) => {
    last = undefined;
    await pose.send({ image });
    return last !== undefined;
  });
};

globalThis.measureTensorFlow = async (shape, modelType) => {
  setWasmPaths("/tfjs-wasm/");
  await tf.setBackend("wasm");
  await tf.ready();
  const detector = await poseDetection.createDetector(poseDetection.SupportedModels.BlazePose, {
    runtime: "tfjs",
    modelType,
    enableSmoothing: false,
    detectorModelUrl: "/human-models/blazepose-detector.json",
    landmarkModelUrl: `/human-models/blazepose-${modelType}.json`,
  });
  return timeFrames(await canvasesOf(shape), async (image) => (await detector.estimatePoses(image)).length > 0);
};
