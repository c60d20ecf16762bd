import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import {
  firstWindow,
  itemsWithin,
  type TimelineItem,
  type TimelineWindow,
  type WindowName,
  windowOf,
} from "#core/diary/timeline.ts";
import { dayText } from "#core/load/calendar.ts";
import { Choice } from "../fields/choice.tsx";
import { dayWords } from "../load/load-words.ts";
import { Closed } from "../screen/closed.tsx";
import { Icon } from "../shell/icons.tsx";
import { localToday } from "../shell/local-today.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { MarkDay } from "./mark-day.tsx";
import { TimelineChanges } from "./timeline-changes.tsx";
import { TimelineChart } from "./timeline-chart.tsx";
import { TimelineTable } from "./timeline-table.tsx";
import { words } from "./timeline-words.ts";
import { useTimeline } from "./use-timeline.ts";
import "../styles/timeline.css";

/** Pain, load, body tests, form reports, shoes and marked days on one time axis. */
export function TimelinePage() {
  const timeline = useTimeline();
  if (timeline.state === "waiting") return <PageHeading title={words.title} />;
  if (timeline.state === "closed") return <Closed title={words.title} message={timeline.message} fix={timeline.fix} />;
  return (
    <div className="timeline">
      <PageHeading title={words.title} />
      {timeline.items.length === 0 ? (
        <>
          <p className="lead">{words.nothing}</p>
          <p>
            <Link className="button button-primary" to="/check-in">
              {words.begin}
            </Link>
          </p>
        </>
      ) : (
        <Shown timeline={timeline} />
      )}
      <MarkDay events={timeline.events} />
    </div>
  );
}

function Shown({ timeline }: { readonly timeline: ReturnType<typeof useTimeline> }) {
  const { items } = timeline;
  const today = localToday();
  const first = items.map(({ day }) => day).toSorted()[0];
  const [name, setName] = useState<WindowName>(() => firstWindow({ today, first }));
  const [back, setBack] = useState(0);
  const window = windowOf(name, back, { today, first });
  const isFirst = windowOf(name, back + 1, { today, first }).to === window.to;
  const shown = itemsWithin(items, window);
  return (
    <>
      <p className="lead">{words.lead}</p>
      <div className="timeline-window">
        <Choice
          label={words.window}
          answers={words.windows}
          value={name}
          onChange={(next) => {
            setName(next);
            setBack(0);
          }}
        />
        <div className="button-row">
          <Button className="button" isDisabled={isFirst} onPress={() => setBack(back + 1)}>
            <Icon name="previous" />
            {words.earlier}
          </Button>
          <Button className="button" isDisabled={back === 0} onPress={() => setBack(back - 1)}>
            {words.later}
            <Icon name="next" />
          </Button>
        </div>
      </div>
      <Chart key={`${window.from} ${window.to}`} items={items} window={window} />
      <TimelineChanges timeline={timeline} window={window} shown={shown} />
      <TimelineTable shown={shown} />
    </>
  );
}

interface ChartProps {
  readonly items: readonly TimelineItem[];
  readonly window: TimelineWindow;
}

/** The chart with the day that is read, by slider, tap or arrow keys. */
function Chart({ items, window }: ChartProps) {
  const [day, setDay] = useState(window.to);
  const shown = itemsWithin(items, window);
  const onDay = [...shown.values()].flat().filter((item) => item.day === dayText(day));
  const dayName = dayWords(dayText(day));
  return (
    <figure className="timeline-figure">
      <figcaption>{words.chart(dayWords(dayText(window.from)), dayWords(dayText(window.to)))}</figcaption>
      <TimelineChart shown={shown} window={window} day={day} onDay={setDay} />
      <label className="timeline-day">
        {words.day}
        <input
          type="range"
          min={window.from}
          max={window.to}
          value={day}
          aria-valuetext={[dayName, ...onDay.map(({ label }) => label)].join(", ")}
          onChange={(event) => setDay(Number(event.target.value))}
        />
      </label>
      <div className="timeline-read">
        {onDay.length === 0 ? (
          <p className="soft">{words.nothingOn(dayName)}</p>
        ) : (
          <>
            <p>
              <strong>{dayName}</strong>
            </p>
            <ul>
              {onDay.map((item) => (
                <li key={`${item.lane} ${item.label}`}>
                  {item.to === undefined ? item.label : <Link to={item.to}>{item.label}</Link>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </figure>
  );
}
