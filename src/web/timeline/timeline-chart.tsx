import type { PointerEvent } from "react";
import type { LaneId, TimelineItem, TimelineWindow } from "#core/diary/timeline.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { useWidth } from "../load/use-width.ts";
import { spokenTag } from "../words/in-language.ts";
import { words } from "./timeline-words.ts";

/** Heights of lanes with sizes and of lanes with marks, px; the axis below them. */
const [sizedPx, markedPx, axisPx, labelPx] = [84, 44, 28, 20] as const;

const sized: ReadonlySet<LaneId> = new Set(["pain", "function", "load"]);

/** Most of lanes whose scale is fixed. */
const fixedMost: Readonly<Partial<Record<LaneId, number>>> = { pain: 10, function: 10 };

interface TimelineChartProps {
  readonly shown: ReadonlyMap<LaneId, readonly TimelineItem[]>;
  readonly window: TimelineWindow;
  readonly day: number;
  readonly onDay: (day: number) => void;
}

/** Every lane over the same days; a line at the day that is read. */
export function TimelineChart({ shown, window, day, onDay }: TimelineChartProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const lanes = [...shown];
  const tops = lanes.map((_, index) => lanes.slice(0, index).reduce((sum, [lane]) => sum + heightOf(lane), 0));
  const height = lanes.reduce((sum, [lane]) => sum + heightOf(lane), 0) + axisPx;
  const days = window.to - window.from + 1;
  const x = (number: number) => ((number - window.from + 0.5) / days) * width;
  const pick = (event: PointerEvent<SVGSVGElement>) => {
    if (event.type === "pointermove" && event.pointerType !== "mouse" && event.buttons === 0) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    const number = window.from + Math.floor(((event.clientX - left) / width) * days);
    onDay(Math.min(window.to, Math.max(window.from, number)));
  };
  return (
    <div ref={place} className="timeline-chart">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          onPointerDown={pick}
          onPointerMove={pick}
        >
          <line className="reading" x1={x(day)} x2={x(day)} y1={0} y2={height - axisPx} />
          {lanes.map(([lane, items], index) => (
            <g key={lane} transform={`translate(0 ${tops[index] ?? 0})`} className={`lane lane-${lane}`}>
              <text x={0} y={14}>
                {words.lanes[lane]}
              </text>
              <line className="rule" x1={0} x2={width} y1={heightOf(lane) - 4} y2={heightOf(lane) - 4} />
              <Lane lane={lane} items={items} x={x} barPx={Math.max(2, Math.min(14, (width / days) * 0.7))} />
            </g>
          ))}
          <Axis window={window} x={x} y={height - 8} width={width} />
        </svg>
      )}
    </div>
  );
}

function heightOf(lane: LaneId): number {
  return sized.has(lane) ? sizedPx : markedPx;
}

interface LaneProps {
  readonly lane: LaneId;
  readonly items: readonly TimelineItem[];
  readonly x: (day: number) => number;
  readonly barPx: number;
}

function Lane({ lane, items, x, barPx }: LaneProps) {
  const bottom = heightOf(lane) - 4;
  if (!sized.has(lane)) {
    return items.map(({ day, label }, index) => (
      <path
        key={`${day} ${label} ${index.toString()}`}
        d={`M${x(dayNumber(day))} ${bottom - 18}v14`}
        className="mark"
      />
    ));
  }
  const most = fixedMost[lane] ?? Math.max(1, ...items.map(({ value = 0 }) => value));
  const y = (value: number) => bottom - (value / most) * (bottom - labelPx - 4);
  return (
    <>
      <text x="100%" dx={-14} y={14} textAnchor="end">
        {Math.round(most)}
      </text>
      {items.map(({ day, value = 0 }, index) =>
        lane === "load" ? (
          <rect
            key={`${day} ${index.toString()}`}
            x={x(dayNumber(day)) - barPx / 2}
            width={barPx}
            y={y(value)}
            height={bottom - y(value)}
          />
        ) : (
          <circle key={`${day} ${index.toString()}`} cx={x(dayNumber(day))} cy={y(value)} r={Math.min(4.5, barPx)} />
        ),
      )}
    </>
  );
}

interface AxisProps {
  readonly window: TimelineWindow;
  readonly x: (day: number) => number;
  readonly y: number;
  readonly width: number;
}

/** Room that one date of the axis takes, px. */
const datePx = 84;

function Axis({ window, x, y, width }: AxisProps) {
  const days = window.to - window.from + 1;
  const count = Math.max(2, Math.min(days, Math.floor(width / datePx)));
  const format = new Intl.DateTimeFormat(spokenTag(), {
    timeZone: "UTC",
    ...(days > 400 ? { month: "short", year: "numeric" } : { day: "numeric", month: "short" }),
  });
  return Array.from({ length: count }, (_, index) => {
    const day = Math.round(window.from + ((index + 0.5) / count) * (days - 1));
    return (
      <text key={day} x={x(day)} y={y} textAnchor="middle">
        {format.format(new Date(`${dayText(day)}T00:00:00Z`))}
      </text>
    );
  });
}
