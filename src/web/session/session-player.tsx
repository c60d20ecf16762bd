import { type ReactNode, useEffect, useState } from "react";
import { Button, Switch } from "react-aria-components";
import { exercisesById } from "#content/exercises.ts";
import { itemOn, type SessionPlay } from "#core/exercise/session-play.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { AskForm, EaseForm } from "./ask-forms.tsx";
import { EndForm } from "./end-form.tsx";
import { LeaveForm } from "./leave-form.tsx";
import { PlayStage } from "./play-stage.tsx";
import { words } from "./session-words.ts";
import { type Player, usePlay } from "./use-play.ts";
import { useWakeLock } from "./use-wake-lock.ts";

/** A session under way. Large, it fills the screen and can be read from the floor. */
export function SessionPlayer({ first }: { readonly first: SessionPlay }) {
  const player = usePlay(first);
  const { play } = player;
  const [isLarge, setLarge] = useState(false);
  const isOver = play.phase === "end" || play.phase === "finished";
  useWakeLock(play.phase !== "finished" && !play.isPaused);
  useKeys({ player, isLarge, setLarge });
  const exercise = exercisesById.get(itemOn(play)?.planned.exercise ?? "");
  return (
    <div className="session" data-large={(isLarge && !isOver) || undefined}>
      <div className="session-head">
        <PageHeading title={isOver ? words.end : (exercise?.title ?? play.title)} />
        {!isOver && <span className="soft">{words.progress(play.at + 1, play.items.length)}</span>}
      </div>
      <Body player={player} />
      <p role="status" className="session-said">
        {player.said}
      </p>
      {!isOver && (
        <Tools player={player}>
          <Button className="button" onPress={() => setLarge(!isLarge)}>
            {isLarge ? words.buttons.small : words.buttons.large}
          </Button>
        </Tools>
      )}
    </div>
  );
}

/** What is asked or shown now. */
function Body({ player }: { readonly player: Player }) {
  const { play, send } = player;
  const [isLeaving, setLeaving] = useState(false);
  if (play.phase === "end" || play.phase === "finished") return <EndForm player={player} />;
  if (play.isPaused) return <Paused onGoOn={() => send({ kind: "resume" })} />;
  if (play.phase === "ask") return <AskForm key={play.at} player={player} />;
  if (play.phase === "ease") return <EaseForm player={player} />;
  if (isLeaving) return <LeaveForm player={player} onClose={() => setLeaving(false)} />;
  return <PlayStage player={player} onLeave={() => setLeaving(true)} />;
}

function Paused({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <div className="session-stage">
      <p className="lead">{words.paused}</p>
      <Button className="button button-primary session-go" onPress={onGoOn}>
        {words.buttons.resume}
      </Button>
    </div>
  );
}

function Tools({ player, children }: { readonly player: Player; readonly children: ReactNode }) {
  const { play, send, isVoiced, setVoiced } = player;
  return (
    <div className="session-tools">
      <div className="button-row">
        {!play.isPaused && (
          <Button className="button" onPress={() => send({ kind: "pause" })}>
            {words.buttons.pause}
          </Button>
        )}
        {children}
        <Switch className="switch" isSelected={isVoiced} onChange={setVoiced}>
          <span className="switch-track" />
          {words.voice}
        </Switch>
      </div>
      <p className="soft small">{words.keys}</p>
    </div>
  );
}

interface Keys {
  readonly player: Player;
  readonly isLarge: boolean;
  readonly setLarge: (isLarge: boolean) => void;
}

/** Space goes on, P pauses, L makes it large, Escape small again; never while something else takes the keys. */
function useKeys({ player: { play, send }, isLarge, setLarge }: Keys): void {
  const { isPaused } = play;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTaken =
        event.target instanceof Element && event.target.closest("button, a, input, textarea, label") !== null;
      if (isTaken || event.ctrlKey || event.metaKey || event.altKey) return;
      const actions: Readonly<Record<string, () => void>> = {
        " ": () => send({ kind: isPaused ? "resume" : "go-on" }),
        p: () => send({ kind: isPaused ? "resume" : "pause" }),
        l: () => setLarge(!isLarge),
        escape: () => setLarge(false),
      };
      const act = actions[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [isPaused, send, isLarge, setLarge]);
}
