import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { itemOn } from "#core/exercise/session-play.ts";
import { optional } from "../fields/optional.ts";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { words } from "./session-words.ts";
import type { Player } from "./use-play.ts";

/** Effort and pain after an exercise. Nothing has to be told. */
export function AskForm({ player: { send } }: { readonly player: Player }) {
  const [effort, setEffort] = useState<number>();
  const [pain, setPain] = useState<number>();
  return (
    <div className="session-form">
      <h2>{words.ask}</h2>
      <PainButtons label={words.effort} help={words.effortHelp} value={effort} onChange={setEffort} of="effort" />
      <PainButtons label={words.pain} value={pain} onChange={setPain} />
      <Button
        className="button button-primary session-go"
        onPress={() => send({ kind: "rate", ...optional("effort", effort), ...optional("pain", pain) })}
      >
        {words.buttons.rate}
      </Button>
    </div>
  );
}

/** After pain above the limit: the exercise is over, an easier step is offered. */
export function EaseForm({ player: { play, send } }: { readonly player: Player }) {
  const canBeEasier = (itemOn(play)?.planned.step ?? 1) > 1;
  return (
    <div className="session-form">
      <h2>{words.ease}</h2>
      <p>{canBeEasier ? words.easeHelp : words.easeLowest}</p>
      <p className="note note-watch">
        {words.newSigns} <Link to="/screen">{words.toScreen}</Link>
      </p>
      <div className="button-row">
        {canBeEasier && (
          <Button className="button button-primary session-go" onPress={() => send({ kind: "easier" })}>
            {words.buttons.easier}
          </Button>
        )}
        <Button
          className={canBeEasier ? "button" : "button button-primary session-go"}
          onPress={() => send({ kind: "go-on" })}
        >
          {words.buttons.stopIt}
        </Button>
      </div>
    </div>
  );
}
