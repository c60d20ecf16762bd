import { type CompiledModel, loadAndCompile, Tensor } from "@litertjs/core";
import type { Picture } from "../picture/picture.ts";
import { type Region, samplePatch } from "../picture/sample-patch.ts";
import type { Accelerator } from "../pose-options.ts";
import type { BodyCircle } from "./body-region.ts";
import { type Detection, decodeDetections } from "./decode-detections.ts";
import { type BodyReading, decodeLandmarks, landmarkInputPx } from "./decode-landmarks.ts";
import { detectorInputPx } from "./pose-anchors.ts";
import { pruneNetwork } from "./prune-network.ts";

/** The bytes of the two networks. */
export interface NetworkBytes {
  readonly detector: Uint8Array;
  readonly landmarks: Uint8Array;
}

/** Numbers in each output of the landmark network, by which its outputs are told apart. */
const landmarkValues = 195;
const heatmapValues = 64 * 64 * 39;
const presenceValues = 1;

/** 32-bit numbers on a graphics card too: half precision would move points by tenths of a pixel. */
async function compileOn(bytes: Uint8Array, accelerator: Accelerator): Promise<CompiledModel> {
  if (accelerator === "webgpu") {
    const model = await loadAndCompile(bytes, { accelerator, gpuOptions: { precision: "fp32" } });
    if (model.isFullyAccelerated) return model;
    model.delete();
  }
  return loadAndCompile(bytes, { accelerator: "wasm" });
}

async function run(model: CompiledModel, patch: Float32Array, sidePx: number): Promise<readonly Tensor[]> {
  const input = new Tensor(patch, [1, sidePx, sidePx, 3]);
  try {
    return await model.run([input]);
  } finally {
    input.delete();
  }
}

async function valuesOf(tensor: Tensor | undefined): Promise<Float32Array> {
  const values = await tensor?.data();
  if (!(values instanceof Float32Array)) throw new TypeError("Network output is not of 32-bit numbers");
  return values;
}

/** Share of the radius to each side of the hips that a standing or running body covers. */
const bodyWidthShare = 0.5;

interface PatchCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Paints a body in the detector's input grey. */
function coverUp(patch: Float32Array, { x, y, radius }: PatchCircle): void {
  const within = (value: number) => Math.min(detectorInputPx, Math.max(0, Math.round(value)));
  const left = within(x - radius * bodyWidthShare);
  const right = within(x + radius * bodyWidthShare);
  for (let row = within(y - radius); row < within(y + radius); row++) {
    patch.fill(0, (row * detectorInputPx + left) * 3, (row * detectorInputPx + right) * 3);
  }
}

function countOf(model: CompiledModel, output: number): number {
  return model.getOutputDetails()[output]?.shape.reduce((product, size) => product * size, 1) ?? 0;
}

function outputWith(model: CompiledModel, count: number): number {
  const index = model.getOutputDetails().findIndex((_, output) => countOf(model, output) === count);
  if (index < 0) throw new TypeError(`Network has no output of ${count} numbers`);
  return index;
}

/** The detector and the landmark network, compiled, with the time they took. Owns LiteRT models: dispose of it. */
export class BodyNetworks {
  readonly accelerator: Accelerator;
  /** Seconds spent in cropping, both networks and reading them out. */
  inferenceS = 0;
  readonly #detector: CompiledModel;
  readonly #landmarks: CompiledModel;
  /** Inputs of both networks, written anew for each picture. */
  readonly #detectorPatch = new Float32Array(detectorInputPx * detectorInputPx * 3);
  readonly #landmarksPatch = new Float32Array(landmarkInputPx * landmarkInputPx * 3);

  private constructor(detector: CompiledModel, landmarks: CompiledModel, accelerator: Accelerator) {
    this.#detector = detector;
    this.#landmarks = landmarks;
    this.accelerator = accelerator;
  }

  /** Compiles both networks, for WebGPU only where all of them fits. LiteRT must have been loaded. */
  static async compile(bytes: NetworkBytes, accelerator: Accelerator): Promise<BodyNetworks> {
    const detector = await compileOn(bytes.detector, accelerator);
    const wanted = [landmarkValues, heatmapValues, presenceValues];
    const landmarks = await compileOn(pruneNetwork(bytes.landmarks, wanted), accelerator);
    const both = [detector, landmarks].every((model) => model.options.accelerator === "webgpu");
    return new BodyNetworks(detector, landmarks, both ? "webgpu" : "wasm");
  }

  /**
   * Everybody in the picture, strongest first. The picture is fitted into the network's square with black borders.
   * `hidden` are people to cover up first: the network tends to see only the most striking person.
   */
  async detect(picture: Picture, hidden: readonly BodyCircle[] = []): Promise<readonly Detection[]> {
    const start = performance.now();
    const side = Math.max(picture.widthPx, picture.heightPx);
    const centreX = picture.widthPx / 2;
    const centreY = picture.heightPx / 2;
    const region: Region = { centreX, centreY, widthPx: side, heightPx: side, turnRad: 0 };
    const patch = samplePatch(picture, region, {
      sizePx: detectorInputPx,
      black: -1,
      white: 1,
      border: "black",
      into: this.#detectorPatch,
    });
    const toPatch = detectorInputPx / side;
    for (const { hipX, hipY, circleX, circleY } of hidden) {
      coverUp(patch, {
        x: (hipX - centreX) * toPatch + detectorInputPx / 2,
        y: (hipY - centreY) * toPatch + detectorInputPx / 2,
        radius: Math.hypot(circleX - hipX, circleY - hipY) * toPatch,
      });
    }
    const outputs = await run(this.#detector, patch, detectorInputPx);
    const isBoxesFirst = countOf(this.#detector, 0) > countOf(this.#detector, 1);
    const boxes = await valuesOf(outputs[isBoxesFirst ? 0 : 1]);
    const scores = await valuesOf(outputs[isBoxesFirst ? 1 : 0]);
    for (const output of outputs) output.delete();
    this.inferenceS += (performance.now() - start) / 1000;
    return decodeDetections(boxes, scores, (x, y) => [centreX + (x - 0.5) * side, centreY + (y - 0.5) * side]);
  }

  /** The body points in one crop of the picture. */
  async read(picture: Picture, region: Region): Promise<BodyReading> {
    const start = performance.now();
    const patch = samplePatch(picture, region, {
      sizePx: landmarkInputPx,
      black: 0,
      white: 1,
      border: "edge",
      into: this.#landmarksPatch,
    });
    const outputs = await run(this.#landmarks, patch, landmarkInputPx);
    const landmarks = await valuesOf(outputs[outputWith(this.#landmarks, landmarkValues)]);
    const heatmap = await valuesOf(outputs[outputWith(this.#landmarks, heatmapValues)]);
    const presence = await valuesOf(outputs[outputWith(this.#landmarks, presenceValues)]);
    for (const output of outputs) output.delete();
    const reading = decodeLandmarks({ landmarks, presence: presence[0] ?? 0, heatmap }, region);
    this.inferenceS += (performance.now() - start) / 1000;
    return reading;
  }

  dispose(): void {
    this.#detector.delete();
    this.#landmarks.delete();
  }
}
