import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { exercisesById } from "#content/exercises.ts";
import { beginPlay, type SessionPlay } from "#core/exercise/session-play.ts";
import type { PlannedSession } from "#core/plan/session-plan.ts";
import { figureOf } from "../exercises/exercise-facts.ts";
import { ExerciseFigure } from "../figures/exercise-figure.tsx";
import { layAside, readAside } from "../record/record.ts";
import { Closed } from "../screen/closed.tsx";
import { localToday } from "../shell/local-today.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { SessionPlayer } from "./session-player.tsx";
import { words } from "./session-words.ts";
import { playAside } from "./use-play.ts";
import { useSession } from "./use-session.ts";
import "../styles/session.css";

/** A session of the plan, or of the library: what it holds, and doing it. */
export function SessionPage() {
  const here = useSession();
  if (here.state === "waiting") return <PageHeading title={words.free} />;
  if (here.state === "closed") return <Closed title={words.free} message={here.message} fix={here.fix} />;
  if (here.state === "gone") return <Gone />;
  if (here.state === "locked") {
    return (
      <>
        <PageHeading title={words.locked} />
        <p className="lead">{here.words ?? words.askFirst}</p>
        <p>
          <Link className="button button-primary" to="/screen">
            {words.toScreen}
          </Link>
        </p>
      </>
    );
  }
  return <SessionHere key={`${here.session.id} ${here.session.title}`} session={here.session} />;
}

function Gone() {
  return (
    <>
      <PageHeading title={words.gone} />
      <p className="lead">{words.goneHelp}</p>
      <p className="button-row">
        <Link className="button" to="/plan">
          {words.toPlan}
        </Link>
        <Link className="button" to="/exercises">
          {words.toExercises}
        </Link>
      </p>
    </>
  );
}

function SessionHere({ session }: { readonly session: PlannedSession }) {
  const [left, setLeft] = useState<SessionPlay | "none" | "waiting">("waiting");
  const [play, setPlay] = useState<SessionPlay>();
  useEffect(() => {
    let isGone = false;
    void readAside(playAside).then((kept) => {
      const found = kept as SessionPlay | null | undefined;
      if (!isGone) setLeft(isOf(found, session) ? found : "none");
    });
    return () => {
      isGone = true;
    };
  }, [session]);
  if (play !== undefined) return <SessionPlayer key={play.clockS} first={play} />;
  const start = () => setPlay(beginPlay(session, localToday(), Date.now() / 1000));
  const startOver = () => void layAside(playAside, null).then(start);
  return (
    <>
      <PageHeading title={session.title} />
      <p className="lead">
        {session.items.length === 0 ? words.noItems : words.overview(session.items.length, session.minutes)}
      </p>
      {session.why !== "" && (
        <p>
          <strong>{words.why}.</strong> {session.why}
        </p>
      )}
      {typeof left === "object" && (
        <div className="note">
          <p>{words.isUnderWay}</p>
          <p className="button-row">
            <Button className="button button-primary" onPress={() => setPlay({ ...left, isPaused: true })}>
              {words.goOnHere}
            </Button>
            <Button className="button" onPress={startOver}>
              {words.startOver}
            </Button>
          </p>
        </div>
      )}
      {left === "none" && session.items.length > 0 && (
        <p>
          <Button className="button button-primary" onPress={start}>
            {words.begin}
          </Button>
        </p>
      )}
      <ItemList session={session} />
    </>
  );
}

/** Whether what was laid aside is this session, of today, and not over. */
function isOf(play: SessionPlay | null | undefined, session: PlannedSession): play is SessionPlay {
  return play?.session === session.id && play.title === session.title && play.day === localToday();
}

function ItemList({ session }: { readonly session: PlannedSession }) {
  return (
    <ol className="session-items">
      {session.items.map((item) => {
        const exercise = exercisesById.get(item.exercise);
        const name = exercise?.ladder[item.step - 1]?.name ?? "";
        const title = exercise?.title ?? item.exercise;
        return (
          <li key={`${item.exercise} ${item.step}`} className="card session-item">
            <span className="session-item-figure">
              <ExerciseFigure
                movement={figureOf(item.exercise, item.step)}
                alt={words.figureAlt(title, name, "both")}
                isStill
              />
            </span>
            <span>
              <Link to={`/exercises/${item.exercise}`}>
                <strong>{title}</strong>
              </Link>
              <span className="soft">
                {name}. {words.dose(item)}
              </span>
              {item.why !== "" && <span className="small soft">{item.why}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
