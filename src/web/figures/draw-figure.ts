import type { BodyMovement } from "#core/figure/body-movement.ts";
import { type FigureScene, type Ring, type Stroke, sceneAt } from "#core/figure/figure-scene.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** What is drawn first as a wider stroke of the paper's colour, so that near limbs stand clear of far ones. */
const withHalo = new Set<string>(["left", "right", "body", "head", "weight", "ball"]);

/** Draws a moment of a movement into a group, with as few changes of the page as it can. */
export function drawFigure(
  group: SVGGElement,
  movement: BodyMovement,
  at: { readonly share: number; readonly isMirrored: boolean },
): void {
  const paths = pathsOf(sceneAt(movement, at.share, at.isMirrored));
  while (group.childElementCount < paths.length) group.append(document.createElementNS(svgNamespace, "path"));
  for (const [index, child] of [...group.children].entries()) {
    const { className, d } = paths[index] ?? { className: "", d: "" };
    if (child.getAttribute("class") !== className) child.setAttribute("class", className);
    child.setAttribute("d", d);
  }
}

interface PathOf {
  readonly className: string;
  readonly d: string;
}

function pathsOf({ floor, things, body }: FigureScene): readonly PathOf[] {
  return [...floor, ...things, ...body].flatMap((shape) => {
    const d = "at" in shape ? ringPath(shape) : strokePath(shape);
    const line = { className: `figure-${shape.part}`, d };
    return withHalo.has(shape.part) ? [{ className: "figure-halo", d }, line] : [line];
  });
}

function ringPath({ at: { x, y }, radius }: Ring): string {
  const r = round(radius);
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

function strokePath({ points, isBow, isClosed }: Stroke): string {
  const [first, middle, last] = points;
  if (isBow === true && first !== undefined && middle !== undefined && last !== undefined) {
    // A quadratic curve through its middle point.
    const [x, y] = [2 * middle.x - (first.x + last.x) / 2, 2 * middle.y - (first.y + last.y) / 2];
    return `M${round(first.x)} ${round(first.y)}Q${round(x)} ${round(y)} ${round(last.x)} ${round(last.y)}`;
  }
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}${isClosed === true ? "Z" : ""}`;
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
