import { useState } from "react";
import { Button } from "react-aria-components";
import { exercisesById } from "#content/exercises.ts";
import {
  itemOn,
  type PlayedItem,
  type SessionPlay,
  type Slot,
  secondsLeft,
  slotOn,
} from "#core/exercise/session-play.ts";
import { figureOf } from "../exercises/exercise-facts.ts";
import { SideKey } from "../exercises/side-key.tsx";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { ExerciseFigure } from "../figures/exercise-figure.tsx";
import { words } from "./session-words.ts";
import type { Player } from "./use-play.ts";

interface PlayStageProps {
  readonly player: Player;
  readonly onLeave: () => void;
}

/** The exercise that is on: its figure, the digits, and one button to go on. */
export function PlayStage({ player, onLeave }: PlayStageProps) {
  const { play, send } = player;
  const [isHurting, setHurting] = useState(false);
  const [item, slot] = [itemOn(play), slotOn(play)];
  const exercise = exercisesById.get(item?.planned.exercise ?? "");
  if (item === undefined || slot === undefined || exercise === undefined) return null;
  const { step, effortTarget, sets, reps, holdS } = item.planned;
  const name = exercise.ladder[step - 1]?.name ?? "";
  const isReady = play.phase === "ready";
  const working = holdS !== undefined ? words.buttons.hold : doneWords(play, reps);
  const label = play.phase === "work" ? working : buttonOf(play);
  const tellPain = (pain: number) => {
    setHurting(false);
    send({ kind: "hurts", pain });
  };
  return (
    <div className="session-stage" data-phase={play.phase}>
      <div className="session-figure">
        <ExerciseFigure
          movement={figureOf(exercise.id, step)}
          alt={words.figureAlt(exercise.title, name, slot.side)}
          {...(slot.side === "both" ? {} : { works: slot.side })}
        />
        <SideKey />
      </div>
      <div className="session-now">
        <p className="session-where">
          <span>{name}</span>
          {isReady ? <span>{words.dose(item.planned)}</span> : <span>{words.set(slot.set, sets)}</span>}
          {slot.side !== "both" && <SideWord side={slot.side} />}
        </p>
        {isReady ? <How exercise={exercise} effort={effortTarget} /> : <Digits play={play} item={item} />}
        {isHurting ? (
          <PainButtons label={words.hurtsHow} help={words.hurtsHelp} value={undefined} onChange={tellPain} />
        ) : (
          <>
            <div className="button-row">
              <Button className="button button-primary session-go" onPress={() => send({ kind: "go-on" })}>
                {label}
              </Button>
              {play.phase === "work" && item.planned.reps !== undefined && <Count player={player} />}
            </div>
            <div className="button-row session-less">
              {!isReady && (
                <Button className="button button-quiet" onPress={() => setHurting(true)}>
                  {words.buttons.hurts}
                </Button>
              )}
              <Button className="button button-quiet" onPress={onLeave}>
                {words.buttons.leave}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function buttonOf({ phase }: SessionPlay): string {
  const { ready, rest } = words.buttons;
  if (phase === "ready") return ready;
  return phase === "get-ready" ? words.buttons["get-ready"] : rest;
}

/** What the button of a set says: whoever counted nothing says with it that all were done. */
function doneWords({ reps: counted }: SessionPlay, reps: number | undefined): string {
  return reps === undefined || counted > 0 ? words.buttons.work : words.buttons.allDone(reps);
}

function SideWord({ side }: { readonly side: Exclude<Slot["side"], "both"> }) {
  return (
    <strong className={`session-side ${side}`}>
      {words.letters[side]} {words.side[side]}
    </strong>
  );
}

interface HowProps {
  readonly exercise: { readonly steps: readonly string[] };
  readonly effort: number | undefined;
}

function How({ exercise, effort }: HowProps) {
  return (
    <>
      <ol className="session-how">
        {exercise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {effort !== undefined && <p className="soft">{words.effortTarget(effort)}</p>}
    </>
  );
}

function Count({ player: { play, send } }: { readonly player: Player }) {
  return (
    <>
      <Button className="button session-count" onPress={() => send({ kind: "count", by: 1 })}>
        {words.buttons.count}
      </Button>
      <Button className="button" isDisabled={play.reps === 0} onPress={() => send({ kind: "count", by: -1 })}>
        {words.buttons.uncount}
      </Button>
    </>
  );
}

/** What counts now, as large as there is room: seconds left, repetitions, or the time. */
function Digits({ play, item }: { readonly play: SessionPlay; readonly item: PlayedItem }) {
  const { digits, phase } = words;
  const left = secondsLeft(play);
  const { reps, leastReps, minutes, distanceM } = item.planned;
  const isRest = play.phase === "rest";
  const isChange = isRest && slotOn(play)?.side === "right";
  if (left !== undefined) {
    const alt = isRest ? digits.alt.rest : play.phase === "get-ready" ? digits.alt.ready : digits.alt.hold;
    const name = isChange ? phase.change : phase[play.phase as "work" | "rest" | "get-ready"];
    return (
      <>
        <p className="session-phase">{name}</p>
        <p className="session-digits" role="timer" aria-live="off" aria-label={alt}>
          {Math.ceil(left)}
          <span className="unit">{digits.s}</span>
        </p>
      </>
    );
  }
  if (reps !== undefined) {
    return (
      <p className="session-digits" role="timer" aria-live="off" aria-label={digits.alt.reps}>
        {play.reps}
        <span className="unit">{digits.of(reps, leastReps)}</span>
      </p>
    );
  }
  if (distanceM !== undefined) {
    return (
      <p className="session-digits">
        {distanceM}
        <span className="unit">{digits.m}</span>
      </p>
    );
  }
  return (
    <p className="session-digits" role="timer" aria-live="off" aria-label={digits.alt.time}>
      {clockWords(play.elapsedS)}
      {minutes !== undefined && <span className="unit">{digits.of(minutes)} min</span>}
    </p>
  );
}

function clockWords(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
