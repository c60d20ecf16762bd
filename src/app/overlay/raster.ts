/** A picture being drawn on: RGBA, row by row, in the film's stored orientation. */
export interface Raster {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type Colour = readonly [red: number, green: number, blue: number];
export type Place = readonly [x: number, y: number];

export interface RasterStroke {
  readonly from: Place;
  readonly to: Place;
  readonly widthPx: number;
  readonly colour: Colour;
  /** 0-1; 1 unless told. */
  readonly opacity?: number;
}

/** Draws a round-ended stroke with soft edges: each pixel is covered by how far it lies from the stroke's middle line. */
export function drawStroke(raster: Raster, { from, to, widthPx, colour, opacity = 1 }: RasterStroke): void {
  const radius = widthPx / 2;
  const [left, right] = span(from[0], to[0], { radius, most: raster.width });
  const [top, bottom] = span(from[1], to[1], { radius, most: raster.height });
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy || 1;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [px, py] = [x + 0.5 - from[0], y + 0.5 - from[1]];
      const along = Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
      const cover = radius + 0.5 - Math.hypot(px - along * dx, py - along * dy);
      if (cover > 0) blend(raster, y * raster.width + x, { colour, share: Math.min(1, cover) * opacity });
    }
  }
}

function span(a: number, b: number, { radius, most }: { readonly radius: number; readonly most: number }) {
  const first = Math.max(0, Math.floor(Math.min(a, b) - radius - 1));
  const last = Math.min(most, Math.ceil(Math.max(a, b) + radius + 1));
  return [first, last] as const;
}

function blend(
  raster: Raster,
  pixel: number,
  { colour, share }: { readonly colour: Colour; readonly share: number },
): void {
  const at = pixel * 4;
  for (let channel = 0; channel < 3; channel++) {
    const old = raster.pixels[at + channel] ?? 0;
    raster.pixels[at + channel] = old + ((colour[channel] ?? 0) - old) * share;
  }
}

/** Fills a whole picture with one colour. */
export function fillRaster({ pixels }: Raster, [red, green, blue]: Colour): void {
  // One word a pixel is about ten times as fast as four bytes; little-endian as on every platform that Node runs on.
  new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4).fill(
    ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0,
  );
}

/** Reads "#RRGGBB". */
export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
