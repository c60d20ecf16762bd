import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { kneeFromStraight, type PhotoPoint, thighAngle } from "#core/body-test/photo-angle.ts";
import { words } from "./test-words.ts";

type PointName = "hip" | "knee" | "ankle";

interface PhotoAngleProps {
  readonly points: readonly PointName[];
  readonly onAngle: (degrees: number) => void;
}

/** A photo in which joints are tapped; the angle between them is read off. The photo never leaves the page. */
export function PhotoAngle({ points, onAngle }: PhotoAngleProps) {
  const [url, setUrl] = useState<string>();
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>();
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  const open = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) setUrl(URL.createObjectURL(file));
  };
  return (
    <div className="photo-angle">
      <FileTrigger acceptedFileTypes={["image/*"]} onSelect={open}>
        <Button className="button">{words.photo}</Button>
      </FileTrigger>
      <p className="small soft">{words.photoHelp}</p>
      {url !== undefined && (
        <div className="photo-stage">
          <img
            src={url}
            alt=""
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setSize({ width: naturalWidth, height: naturalHeight })
            }
          />
          {size !== undefined && <Points key={url} points={points} size={size} onAngle={onAngle} />}
        </div>
      )}
    </div>
  );
}

interface PointsProps extends PhotoAngleProps {
  readonly size: { readonly width: number; readonly height: number };
}

/** Where the points begin, shares of the photo: by hand, apart from each other and away from the edges. */
const first: readonly PhotoPoint[] = [
  { x: 0.35, y: 0.5 },
  { x: 0.5, y: 0.5 },
  { x: 0.65, y: 0.5 },
];

function Points({ points, size, onAngle }: PointsProps) {
  const [places, setPlaces] = useState<readonly PhotoPoint[]>(() =>
    points.map((_, index) => ({ x: (first[index]?.x ?? 0.5) * size.width, y: (first[index]?.y ?? 0.5) * size.height })),
  );
  const held = useRef<number>(undefined);
  const tapped = useRef(0);
  const move = (index: number, place: PhotoPoint) => {
    const next = places.map((one, other) => (other === index ? place : one));
    setPlaces(next);
    const angle = angleOf(next);
    if (angle !== undefined) onAngle(angle);
  };
  const down = (event: PointerEvent<SVGSVGElement>) => {
    const place = photoPoint(event);
    if (place === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    // The first taps set the points in their order; later ones take hold of the nearest.
    held.current = tapped.current < points.length ? tapped.current : nearest(places, place);
    tapped.current += 1;
    move(held.current, place);
  };
  const angle = angleOf(places);
  const radius = Math.max(size.width, size.height) / 60;
  return (
    <>
      <svg
        className="photo-points"
        viewBox={`0 0 ${size.width} ${size.height}`}
        onPointerDown={down}
        onPointerMove={(event) => {
          const place = photoPoint(event);
          if (held.current !== undefined && place !== undefined) move(held.current, place);
        }}
        onPointerUp={() => {
          held.current = undefined;
        }}
      >
        <title>{words.photoHelp}</title>
        <polyline points={places.map(({ x, y }) => `${x},${y}`).join(" ")} strokeWidth={radius / 3} />
        {points.map((name, index) => (
          <circle
            key={name}
            cx={places[index]?.x}
            cy={places[index]?.y}
            r={radius}
            strokeWidth={radius / 4}
            tabIndex={0}
            role="slider"
            aria-label={words.photoPoint(words.photoPoints[name])}
            aria-valuenow={Math.round(angle ?? 0)}
            aria-valuetext={words.photoAngle((angle ?? 0).toFixed(1))}
            onKeyDown={(event) => {
              const step = stepOf(event, radius / 4);
              const place = places[index];
              if (step === undefined || place === undefined) return;
              event.preventDefault();
              move(index, { x: place.x + step.x, y: place.y + step.y });
            }}
          />
        ))}
      </svg>
      <p role="status" className="photo-read">
        {angle !== undefined && words.photoAngle(angle.toFixed(1))}
      </p>
    </>
  );
}

function angleOf([hip, knee, ankle]: readonly PhotoPoint[]): number | undefined {
  if (hip === undefined || knee === undefined) return undefined;
  return ankle === undefined ? thighAngle(hip, knee) : kneeFromStraight(hip, knee, ankle);
}

function nearest(places: readonly PhotoPoint[], { x, y }: PhotoPoint): number {
  const away = places.map((place) => Math.hypot(place.x - x, place.y - y));
  return away.indexOf(Math.min(...away));
}

const arrows: Readonly<Record<string, PhotoPoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function stepOf({ key }: KeyboardEvent, length: number): PhotoPoint | undefined {
  const arrow = arrows[key];
  return arrow === undefined ? undefined : { x: arrow.x * length, y: arrow.y * length };
}

function photoPoint({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): PhotoPoint | undefined {
  const matrix = currentTarget.getScreenCTM();
  if (matrix === null) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { x, y };
}
