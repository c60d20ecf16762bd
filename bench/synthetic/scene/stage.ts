import { BasicShadowMap, ColorManagement, LinearSRGBColorSpace, PerspectiveCamera, Scene, WebGLRenderer } from "three";
import { clipFigure } from "../clip-figure.ts";
import type { CameraSpec, ClipSpec, OutfitSpec } from "../clip-spec.ts";
import { alongAt } from "../clip-truth.ts";
import { createFigure, type FigureMotion } from "../figure-motion.ts";
import { cameraPlace } from "../projected-points.ts";
import { averageBody, usualGait, usualWalk } from "../runner-parameters.ts";
import { radians } from "../vector.ts";
import { type FigureMesh, figureMesh } from "./figure-mesh.ts";
import { addSurroundings } from "./surroundings.ts";

/** Colours go to the picture as they are: converting each pixel doubles the time a software renderer takes. */
ColorManagement.enabled = false;

/** A scene that can be drawn at any time of its clip. */
export interface Stage {
  readonly canvas: HTMLCanvasElement;
  readonly draw: (timeS: number) => void;
  /** Copies what was drawn last: RGBA, top row first. */
  readonly read: (into: Uint8Array) => void;
  readonly dispose: () => void;
}

/** Builds the scene of a clip. */
export function buildStage(spec: ClipSpec): Stage {
  const renderer = new WebGLRenderer({
    antialias: spec.isSmooth ?? false,
    preserveDrawingBuffer: true,
    powerPreference: "low-power",
  });
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.setPixelRatio(1);
  renderer.setSize(spec.widthPx, spec.heightPx, false);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = BasicShadowMap;
  const scene = new Scene();
  const moveGround = addSurroundings(scene, spec.setting, spec.camera);
  const camera = new PerspectiveCamera(spec.camera.verticalFovDeg, spec.widthPx / spec.heightPx, 0.1, 80);
  const runner = runnerActor(spec, scene);
  const bystander = bystanderActor(spec, scene);
  return {
    canvas: renderer.domElement,
    draw: (timeS) => {
      const alongM = runner?.(timeS) ?? 0;
      bystander?.(timeS);
      moveGround(timeS * (spec.runner?.gait.speedMPerS ?? 0));
      aimCamera(camera, spec.camera, spec.camera.isPanning ? alongM : 0);
      renderer.render(scene, camera);
    },
    read: (into) => readPicture(renderer, into),
    dispose: () => {
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
}

function readPicture(renderer: WebGLRenderer, into: Uint8Array): void {
  const gl = renderer.getContext();
  const { width, height } = renderer.domElement;
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, into);
  const row = new Uint8Array(width * 4);
  for (let top = 0, bottom = height - 1; top < bottom; top++, bottom--) {
    row.set(into.subarray(top * row.length, (top + 1) * row.length));
    into.copyWithin(top * row.length, bottom * row.length, (bottom + 1) * row.length);
    into.set(row, bottom * row.length);
  }
}

/** Places the figure and gives how far along it is. */
type Actor = (timeS: number) => number;

function actor(
  scene: Scene,
  poseAt: FigureMotion["poseAt"],
  mesh: FigureMesh,
): { readonly show: (timeS: number) => void; readonly mesh: FigureMesh } {
  scene.add(mesh.group);
  return { show: (timeS) => mesh.pose(poseAt(timeS)), mesh };
}

function runnerActor(spec: ClipSpec, scene: Scene): Actor | undefined {
  if (spec.runner === undefined) return undefined;
  const { show, mesh } = actor(scene, clipFigure(spec, spec.runner), figureMesh(spec.outfit, spec.runner));
  const { speedMPerS } = spec.runner.gait;
  return (timeS) => {
    show(timeS);
    const alongM = alongAt(spec, timeS, speedMPerS);
    mesh.group.position.x = alongM;
    return alongM;
  };
}

const bystanderOutfit: OutfitSpec = {
  skin: "#c99672",
  hair: "#2a2320",
  hairStyle: "short",
  shirt: "#8a4a3c",
  sleeves: "long",
  legs: "#3a4250",
  legwear: "tights",
  sock: "#dddddd",
  shoe: "#555555",
  sole: "#eeeeee",
};

function bystanderActor(spec: ClipSpec, scene: Scene): Actor | undefined {
  const { bystander } = spec.setting;
  if (bystander === "none") return undefined;
  const gait =
    bystander === "walking" ? usualWalk : { ...usualGait, kind: "standing" as const, speedMPerS: 0, trunkLeanDeg: 0 };
  const runner = {
    seed: 9,
    body: averageBody,
    gait: { ...gait, elbowFlexionDeg: 12 },
    asymmetry: {},
    stepTimeAsymmetryS: 0,
    drift: {},
    driftOverS: 5,
    firstFoot: "left" as const,
  };
  const { show, mesh } = actor(scene, createFigure(runner, spec.durationS).poseAt, figureMesh(bystanderOutfit, runner));
  const away = spec.camera.facing === "right" ? -1 : 1;
  return (timeS) => {
    show(timeS);
    const alongM = bystander === "walking" ? 1.35 * (timeS - spec.durationS / 2) : -1.05;
    if (spec.camera.view === "rear") mesh.group.position.set(0.9, 0, 0.85);
    else mesh.group.position.set(alongM, -0.1, away * 0.95);
    return alongM;
  };
}

/** Puts the camera in its place and points it, see `pinhole` for the same in numbers. */
function aimCamera(camera: PerspectiveCamera, spec: CameraSpec, followM: number): void {
  camera.position.set(...cameraPlace(spec));
  camera.up.set(0, 1, 0);
  camera.lookAt(followM, spec.aimHeightM, 0);
  camera.rotateZ(radians(-spec.rollDeg));
  camera.updateMatrixWorld();
}
