import { useEffect, useRef } from "react";
import { type Figure, strideFigure } from "./stride-figure.ts";

/** Length of one stride of the figure, s: slower than life, so that the eye can follow. */
const strideS = 2.8;

/** Share of the stride shown when motion is reduced: just before the foot lands. */
const stillShare = 0.96;

/** A runner in lines beside the plumb line. Decoration: it measures nobody. */
export function HeroFigure() {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const paths = svg.current?.querySelectorAll<SVGPathElement>("[data-limb]");
    if (!paths) return;
    const paint = (share: number) => {
      const figure = strideFigure(share);
      for (const path of paths) path.setAttribute("d", figure[path.dataset["limb"] as keyof Figure] ?? "");
    };
    paint(stillShare);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let request = requestAnimationFrame(function tick(now) {
      paint(((now / 1000 / strideS) % 1) + 0);
      request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, []);
  return (
    <svg ref={svg} className="hero-figure" viewBox="0 0 400 460" aria-hidden="true">
      <path className="ground" d="M40 420H360" />
      <path className="plumb" d="M196 8V392" />
      <path className="bob" d="M189 388h14l-7 26Z" />
      <path className="side-left far" data-limb="leftArm" />
      <path className="side-left far" data-limb="leftLeg" />
      <path className="body" data-limb="trunk" />
      <path className="body" data-limb="head" />
      <path className="side-right" data-limb="rightLeg" />
      <path className="side-right" data-limb="rightArm" />
    </svg>
  );
}
