import {
  AmbientLight,
  BoxGeometry,
  type CanvasTexture,
  Color,
  DirectionalLight,
  Fog,
  Group,
  HemisphereLight,
  IcosahedronGeometry,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PlaneGeometry,
  type Scene,
} from "three";
import type { CameraSpec, SettingSpec } from "../clip-spec.ts";
import { seededRandom } from "../seeded-random.ts";
import {
  paintBelt,
  paintedTexture,
  paintFloor,
  paintGym,
  paintHall,
  paintPark,
  paintStudio,
} from "./painted-texture.ts";

const backdrops = { gym: paintGym, park: paintPark, studio: paintStudio, hall: paintHall } as const;
/** The floor lies this far below the belt. */
const deckHeightM = 0.17;

/** What lies behind everything is drawn last, so that hidden pixels cost nothing. */
const drawnLast = 10;

/** Moves what moves with the ground. */
export type MoveGround = (travelledM: number) => void;

/** Fills a scene with floor, backdrop, treadmill and light. */
export function addSurroundings(scene: Scene, setting: SettingSpec, camera: CameraSpec): MoveGround {
  const group = new Group();
  scene.add(group);
  const isTreadmill = setting.ground === "treadmill";
  addBackdrop(group, setting, camera);
  group.add(floor(setting, isTreadmill ? -deckHeightM : 0));
  addObjects(group, setting, camera);
  addLight(scene, setting, camera);
  if (!isTreadmill) return () => undefined;
  const { mesh, belt } = treadmill();
  group.add(mesh);
  return (travelledM) => {
    belt.offset.x = travelledM / 1.6;
  };
}

/** Turned so that it stands behind the runner as the camera sees it. */
function faceCamera(group: Group, camera: CameraSpec): void {
  if (camera.view === "rear") group.rotation.y = -Math.PI / 2;
  else if (camera.facing === "left") group.rotation.y = Math.PI;
}

function addBackdrop(parent: Group, setting: SettingSpec, camera: CameraSpec): void {
  const isFar = setting.backdrop === "park";
  const [widthM, heightM, awayM] = isFar
    ? [camera.isPanning ? 120 : 60, 17, 22]
    : [24, 5.5, camera.view === "rear" ? 4.5 : 2.6];
  const texture = paintedTexture(setting.seed, [1024, 384], backdrops[setting.backdrop]);
  texture.repeat.set(isFar && !camera.isPanning ? 1 : 2, 1);
  const material = new MeshBasicMaterial({ map: texture });
  material.color.setScalar(setting.exposure * (isFar ? 1 : 0.85));
  const wall = new Mesh(new PlaneGeometry(widthM, heightM), material);
  wall.position.set(0, heightM / 2 - (isFar ? 1.2 : 0.17), -awayM);
  wall.renderOrder = drawnLast;
  const group = new Group();
  group.add(wall);
  faceCamera(group, camera);
  parent.add(group);
}

function floor(setting: SettingSpec, heightM: number): Mesh {
  const random = seededRandom(setting.seed ^ 0xf100);
  const tones = {
    gym: random.pick([
      ["#5b5f63", "#4a4e52"],
      ["#8a7a66", "#6c5d4b"],
    ]),
    park: random.pick([
      ["#7d8f58", "#6f8149"],
      ["#8b8780", "#77736c"],
    ]),
    studio: random.pick([
      ["#b9b2a6", "#a39c90"],
      ["#7c7f82", "#6a6d70"],
    ]),
    hall: random.pick([
      ["#a7643f", "#e9e1d4"],
      ["#3f5f7a", "#e9e1d4"],
    ]),
  }[setting.backdrop] as [string, string];
  const texture = paintedTexture(
    setting.seed + 1,
    [512, 512],
    paintFloor([tones[0] ?? "#888888", tones[1] ?? "#777777"], setting.backdrop !== "park"),
  );
  texture.repeat.set(16, 16);
  const isShaded = setting.ground === "ground";
  const material = isShaded ? new MeshLambertMaterial({ map: texture }) : new MeshBasicMaterial({ map: texture });
  if (!isShaded) material.color.setScalar(0.8 * setting.exposure);
  const mesh = new Mesh(new PlaneGeometry(60, 60), material);
  mesh.renderOrder = drawnLast - 1;
  mesh.rotation.x = -Math.PI / 2;
  mesh.position.y = heightM;
  mesh.receiveShadow = true;
  return mesh;
}

function addObjects(parent: Group, setting: SettingSpec, camera: CameraSpec): void {
  const random = seededRandom(setting.seed ^ 0x0b7e);
  const group = new Group();
  const isPark = setting.backdrop === "park";
  for (let i = 0; i < 5; i++) {
    const [w, h, d] = isPark
      ? [0.3, random.between(2, 4), 0.3]
      : [random.between(0.3, 1), random.between(0.3, 1.3), 0.4];
    const colour = isPark ? "#5a4636" : random.pick(["#33373b", "#7a2f2a", "#2d4a63", "#c9c4ba", "#4d5a45"]);
    const box = new Mesh(new BoxGeometry(w, h, d), new MeshLambertMaterial({ color: colour }));
    const awayM = isPark ? random.between(7, 16) : camera.view === "rear" ? 3.8 : 2.1;
    box.position.set(random.between(-5, 5), h / 2 - deckHeightM, -awayM);
    group.add(box);
    if (isPark) {
      const crown = new Mesh(
        new IcosahedronGeometry(random.between(0.9, 1.5), 1),
        new MeshLambertMaterial({ color: "#557a3d" }),
      );
      crown.position.set(box.position.x, h + 0.6, -awayM);
      crown.rotation.set(0.4, random.between(0, 3), 0.3);
      group.add(crown);
    }
  }
  faceCamera(group, camera);
  parent.add(group);
}

function treadmill(): { readonly mesh: Group; readonly belt: CanvasTexture } {
  const mesh = new Group();
  const box = (
    size: readonly [number, number, number],
    at: readonly [number, number, number],
    colour: string,
  ): Mesh => {
    const made = new Mesh(new BoxGeometry(...size), new MeshLambertMaterial({ color: colour }));
    made.position.set(...at);
    made.castShadow = true;
    made.receiveShadow = true;
    return made;
  };
  mesh.add(box([2.1, deckHeightM - 0.01, 0.84], [-0.1, -deckHeightM / 2 - 0.006, 0], "#3a3d40"));
  for (const side of [-1, 1]) {
    mesh.add(box([2.1, 0.025, 0.1], [-0.1, -0.005, side * 0.38], "#8d9195"));
    mesh.add(box([0.06, 1.15, 0.05], [0.86, 0.55, side * 0.38], "#4a4e52"));
    mesh.add(box([0.42, 0.04, 0.04], [0.7, 0.88, side * 0.38], "#4a4e52"));
  }
  mesh.add(box([0.08, 0.3, 0.78], [0.9, 1.16, 0], "#23262a"));
  mesh.add(box([0.35, 0.2, 0.84], [0.93, 0.05, 0], "#54595e"));
  const belt = paintedTexture(77, [512, 128], paintBelt);
  const top = new Mesh(new PlaneGeometry(2.0, 0.66), new MeshLambertMaterial({ map: belt }));
  belt.repeat.set(1.25, 1);
  top.rotation.x = -Math.PI / 2;
  top.position.set(-0.1, 0.0005, 0);
  top.receiveShadow = true;
  mesh.add(top);
  return { mesh, belt };
}

function addLight(scene: Scene, setting: SettingSpec, camera: CameraSpec): void {
  const random = seededRandom(setting.seed ^ 0x1197);
  const strength = setting.exposure * Math.PI * 0.95;
  const levels = { sun: [0.5, 0.75], indoor: [0.62, 0.42], window: [0.42, 0.7] }[setting.light];
  const [soft, direct] = [levels[0] ?? 0.5, levels[1] ?? 0.5];
  scene.background = new Color("#b9c6cf").multiplyScalar(setting.exposure);
  if (setting.backdrop === "park") scene.fog = new Fog(scene.background, 25, 60);
  scene.add(new HemisphereLight("#ffffff", "#8a8378", soft * strength), new AmbientLight("#ffffff", 0.06 * strength));
  const light = new DirectionalLight(setting.light === "sun" ? "#fff1d6" : "#f4f6ff", direct * strength);
  const nearSide = camera.view === "rear" ? 0 : camera.facing === "right" ? 1 : -1;
  light.position.set(
    random.between(-3, 3) - (camera.view === "rear" ? 3 : 0),
    random.between(4, 6),
    nearSide * random.between(1.5, 4) + random.between(-1, 1),
  );
  light.castShadow = true;
  light.shadow.mapSize.set(512, 512);
  Object.assign(light.shadow.camera, { left: -1.6, right: 1.6, top: 2.2, bottom: -1.6, near: 0.5, far: 14 });
  light.shadow.bias = -0.003;
  scene.add(light, light.target);
}
