import { CanvasTexture, LinearFilter, RepeatWrapping } from "three";
import { type SeededRandom, seededRandom } from "../seeded-random.ts";

type Paint = (draw: CanvasRenderingContext2D, random: SeededRandom, size: readonly [number, number]) => void;

/** A texture painted on a canvas; the same seed paints the same picture. */
export function paintedTexture(seed: number, size: readonly [number, number], paint: Paint): CanvasTexture {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = size;
  const draw = canvas.getContext("2d");
  if (draw === null) throw new Error("No 2D canvas");
  paint(draw, seededRandom(seed), size);
  const texture = new CanvasTexture(canvas);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.minFilter = LinearFilter;
  texture.generateMipmaps = false;
  return texture;
}

function speckle(draw: CanvasRenderingContext2D, random: SeededRandom, amount: { count: number; alpha: number }): void {
  const { width, height } = draw.canvas;
  for (let i = 0; i < amount.count; i++) {
    draw.fillStyle = `rgba(${random.next() > 0.5 ? "255,255,255" : "0,0,0"},${(amount.alpha * random.next()).toFixed(3)})`;
    const grain = random.between(1, 4);
    draw.fillRect(random.between(0, width), random.between(0, height), grain, grain);
  }
}

/** A gym wall: panels, a window or mirror, posters, a skirting board. */
export const paintGym: Paint = (draw, random, [w, h]) => {
  const base = random.pick(["#cfd2d4", "#b9c4c9", "#d8cfc2", "#8f9aa3", "#c7b9a6"]);
  draw.fillStyle = base;
  draw.fillRect(0, 0, w, h);
  const panels = Math.floor(random.between(4, 9));
  for (let i = 0; i < panels; i++) {
    draw.strokeStyle = "rgba(0,0,0,0.18)";
    draw.lineWidth = 3;
    draw.strokeRect((i * w) / panels, 0, w / panels, h);
  }
  for (let i = 0; i < 5; i++) {
    draw.fillStyle = random.pick(["#3f5a6b", "#7b3f3a", "#e8e4da", "#45604a", "#d8b45a", "#2f3338"]);
    draw.fillRect(
      random.between(0, w * 0.9),
      random.between(h * 0.15, h * 0.55),
      random.between(60, 170),
      random.between(70, 190),
    );
  }
  draw.fillStyle = "rgba(0,0,0,0.35)";
  draw.fillRect(0, h * 0.93, w, h * 0.07);
  speckle(draw, random, { count: 900, alpha: 0.05 });
};

/** Sky, far hedges and trees. */
export const paintPark: Paint = (draw, random, [w, h]) => {
  const sky = draw.createLinearGradient(0, 0, 0, h);
  sky.addColorStop(0, random.pick(["#7fb0dd", "#a9c3d6", "#c9d3d8"]));
  sky.addColorStop(0.75, "#e3ebee");
  draw.fillStyle = sky;
  draw.fillRect(0, 0, w, h);
  for (let layer = 0; layer < 3; layer++) {
    for (let i = 0; i < 26; i++) {
      const green = Math.round(random.between(60, 120) - 12 * layer);
      draw.fillStyle = `rgb(${Math.round(green * 0.62)},${green},${Math.round(green * 0.48)})`;
      const radius = random.between(30, 90) * (1.2 - 0.2 * layer);
      draw.beginPath();
      draw.ellipse(
        random.between(0, w),
        h * (0.72 + 0.1 * layer) - radius * 0.4,
        radius,
        radius * random.between(0.7, 1.3),
        0,
        0,
        7,
      );
      draw.fill();
    }
  }
  draw.fillStyle = "#6f8a4e";
  draw.fillRect(0, h * 0.93, w, h * 0.07);
};

/** A photo studio's or living room's plain wall with a soft gradient. */
export const paintStudio: Paint = (draw, random, [w, h]) => {
  const [from, to] = random.pick([
    ["#dcd9d3", "#a8a6a2"],
    ["#aebac2", "#6f7d87"],
    ["#5c6166", "#3a3e42"],
    ["#e7dccb", "#bfae96"],
  ]);
  const shade = draw.createLinearGradient(0, 0, w * 0.4, h);
  shade.addColorStop(0, from ?? "#dcd9d3");
  shade.addColorStop(1, to ?? "#a8a6a2");
  draw.fillStyle = shade;
  draw.fillRect(0, 0, w, h);
  speckle(draw, random, { count: 1500, alpha: 0.04 });
};

/** A brick hall with windows. */
export const paintHall: Paint = (draw, random, [w, h]) => {
  draw.fillStyle = "#b7a79a";
  draw.fillRect(0, 0, w, h);
  const [bw, bh] = [34, 14];
  for (let y = 0; y < h; y += bh) {
    for (let x = (y / bh) % 2 ? -bw / 2 : 0; x < w; x += bw) {
      const tone = random.between(0.82, 1.05);
      draw.fillStyle = `rgb(${Math.round(160 * tone)},${Math.round(98 * tone)},${Math.round(80 * tone)})`;
      draw.fillRect(x + 1, y + 1, bw - 2, bh - 2);
    }
  }
  for (let x = random.between(40, 160); x < w; x += random.between(220, 330)) {
    draw.fillStyle = "#e9eef0";
    draw.fillRect(x, h * 0.12, 120, h * 0.36);
    draw.strokeStyle = "#59605f";
    draw.lineWidth = 6;
    draw.strokeRect(x, h * 0.12, 120, h * 0.36);
  }
};

/** A floor: boards, tiles, rubber, grass or tarmac by its two tones. */
export function paintFloor(tones: readonly [string, string], lines: boolean): Paint {
  return (draw, random, [w, h]) => {
    draw.fillStyle = tones[0];
    draw.fillRect(0, 0, w, h);
    if (lines) {
      draw.strokeStyle = tones[1];
      draw.lineWidth = 3;
      for (let i = 0; i < 4; i++) draw.strokeRect(0, (i * h) / 4, w, h / 4);
    }
    speckle(draw, random, { count: 2600, alpha: 0.14 });
  };
}

/** A treadmill's belt: dark with marks, so that its motion is seen. */
export const paintBelt: Paint = (draw, random, [w, h]) => {
  draw.fillStyle = "#26282b";
  draw.fillRect(0, 0, w, h);
  speckle(draw, random, { count: 1400, alpha: 0.12 });
  draw.fillStyle = "rgba(230,230,230,0.55)";
  draw.fillRect(w * 0.46, h * 0.42, w * 0.08, h * 0.16);
};
