import { type CSSProperties, useEffect, useRef, useState } from "react";
import { Button, Switch } from "react-aria-components";
import { type GuidedEvent, type GuidedRun, leftMs, partMs, partOf } from "#core/trial/guided-run.ts";
import { partMinutes } from "#core/trial/may-run.ts";
import { type preferences, runParts } from "#core/trial/trial.ts";
import { Choice } from "../fields/choice.tsx";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { clockWords } from "../load/load-words.ts";
import { Metronome } from "./metronome.ts";
import { runWords, words } from "./trial-words.ts";
import { useRunVoice } from "./use-run-voice.ts";
import { useWakeLock } from "./use-wake-lock.ts";

interface RunGuideProps {
  readonly run: GuidedRun;
  readonly tell: (event: GuidedEvent) => void;
}

/** The run itself: what to do now, in large digits and aloud, and a way to stop that is always there. */
export function RunGuide({ run, tell }: RunGuideProps) {
  const voice = useRunVoice();
  const now = useClock(run.step === "running");
  const isAwake = useWakeLock(run.step !== "choosing");
  useSpokenRun(run, now, { say: voice.say, tell });
  const said = voice.said === "" ? sayOf(run) : voice.said;
  // What to change stands above the digits already; said twice it would push the way to stop out of a phone's screen.
  const isMoving = run.step !== "rating" && run.step !== "choosing";
  const isShownAbove = isMoving && partOf(run) === "changed" && said === sayOf(run);
  return (
    <div className="run-guide" data-step={run.step} data-part={partOf(run)}>
      <Progress run={run} now={now} />
      {run.step === "rating" ? (
        <Rating key={run.part} tell={tell} />
      ) : run.step === "choosing" ? (
        <Choosing tell={tell} />
      ) : (
        <Moving run={run} now={now} tell={tell} />
      )}
      {run.step !== "choosing" && <Stopping tell={tell} />}
      <p role="status" className={isShownAbove ? "visually-hidden" : "run-said"}>
        {said}
      </p>
      <div className="button-row">
        <Switch className="switch" isSelected={voice.isVoiced} onChange={voice.setVoiced}>
          <span className="switch-track" />
          {runWords.voice}
        </Switch>
        <Beat run={run} />
      </div>
      <p className="small soft">
        {runWords.kept} {isAwake ? runWords.screenOn : runWords.screenOff}
      </p>
    </div>
  );
}

function sayOf(run: GuidedRun): string {
  const part = partOf(run);
  return part === "changed" ? runWords.say.changed(words.how[run.trial.change]) : runWords.say[part];
}

function Moving({ run, now, tell }: RunGuideProps & { readonly now: number }) {
  const part = runWords.parts[partOf(run)];
  return (
    <>
      <h2 className="run-part">{part}</h2>
      {partOf(run) === "changed" && <p className="run-how">{words.how[run.trial.change]}</p>}
      <p className="run-digits" role="timer" aria-live="off">
        {clockWords(Math.ceil(leftMs(run, now) / 1000))}
        <span className="unit"> {runWords.left}</span>
      </p>
      {run.step === "running" ? (
        <Button className="button run-main" onPress={() => tell({ kind: "pause", nowMs: Date.now() })}>
          {runWords.pause}
        </Button>
      ) : (
        <Button className="button button-primary run-main" onPress={() => tell({ kind: "go", nowMs: Date.now() })}>
          {run.step === "paused" ? runWords.goOn : runWords.start(part)}
        </Button>
      )}
    </>
  );
}

/** The way out, before everything that may be read first. */
function Stopping({ tell }: Pick<RunGuideProps, "tell">) {
  const stop = (why: "hurts-more" | "other") => tell({ kind: "stop", nowMs: Date.now(), why });
  return (
    <div className="run-stop">
      <Button className="button run-stop-hurts" onPress={() => stop("hurts-more")}>
        {runWords.stopHurts}
      </Button>
      <Button className="button button-quiet" onPress={() => stop("other")}>
        {runWords.stopOther}
      </Button>
    </div>
  );
}

function Rating({ tell }: Pick<RunGuideProps, "tell">) {
  const [pain, setPain] = useState<number>();
  return (
    <div className="run-rating">
      <PainButtons label={runWords.painAsk} help={runWords.painHelp} value={pain} onChange={setPain} />
      <Button
        className="button button-primary run-main"
        isDisabled={pain === undefined}
        onPress={() => tell({ kind: "rate", pain })}
      >
        {runWords.saveRating}
      </Button>
    </div>
  );
}

function Choosing({ tell }: Pick<RunGuideProps, "tell">) {
  const [preference, setPreference] = useState<(typeof preferences)[number]>();
  return (
    <div className="run-rating">
      <Choice label={runWords.preferAsk} answers={runWords.preferences} value={preference} onChange={setPreference} />
      <Button
        className="button button-primary run-main"
        isDisabled={preference === undefined}
        onPress={() => preference !== undefined && tell({ kind: "choose", preference })}
      >
        {runWords.finish}
      </Button>
    </div>
  );
}

/** The three parts as one line, as long as they last. */
function Progress({ run, now }: { readonly run: GuidedRun; readonly now: number }) {
  return (
    <ol className="run-progress" aria-label={runWords.progress(run.part + 1)}>
      {runParts.map((part, index) => {
        const share = index < run.part ? 1 : index > run.part ? 0 : 1 - leftMs(run, now) / partMs(run);
        const isOver = index === run.part && (run.step === "rating" || run.step === "choosing");
        const style = { "--minutes": partMinutes[part], "--share": isOver ? 1 : share } as CSSProperties;
        return (
          <li key={part} style={style} aria-current={index === run.part ? "step" : undefined}>
            {runWords.parts[part]}
          </li>
        );
      })}
    </ol>
  );
}

/** The metronome, in the changed part of a cadence trial only. */
function Beat({ run }: { readonly run: GuidedRun }) {
  const [isOn, setIsOn] = useState(true);
  const metronome = useRef<Metronome>(undefined);
  const target = run.trial.cadence?.target;
  const isBeating = isOn && target !== undefined && run.step === "running" && partOf(run) === "changed";
  useEffect(() => {
    if (!isBeating || target === undefined) return undefined;
    metronome.current ??= new Metronome();
    metronome.current.start(target);
    return () => metronome.current?.stop();
  }, [isBeating, target]);
  useEffect(() => () => metronome.current?.close(), []);
  if (target === undefined) return null;
  return (
    <Switch className="switch" isSelected={isOn} onChange={setIsOn} data-beating={isBeating}>
      <span className="switch-track" />
      {runWords.metronome} {target} {runWords.cadenceUnit}
    </Switch>
  );
}

/** The clock while it runs, a few times a second. */
function useClock(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}

/** Ends a part when its time is over, and says what comes. */
function useSpokenRun(
  run: GuidedRun,
  now: number,
  { say, tell }: { readonly say: (text: string) => void; readonly tell: (event: GuidedEvent) => void },
): void {
  const said = useRef("");
  const isRunning = run.step === "running";
  const left = isRunning ? leftMs(run, now) : Number.POSITIVE_INFINITY;
  useEffect(() => {
    if (left <= 0) tell({ kind: "tick", nowMs: Date.now() });
  });
  const moment = momentOf(run, left);
  useEffect(() => {
    const key = `${run.part} ${moment}`;
    if (moment === "none" || said.current === key) return;
    said.current = key;
    const spoken = {
      part: sayOf(run),
      half: runWords.say.half,
      soon: runWords.say.soon,
      rating: runWords.say.over,
      paused: runWords.say.paused,
      choosing: runWords.say.choose,
    };
    say(spoken[moment]);
  }, [moment, run, say]);
}

/** What there is to be said now. */
function momentOf(run: GuidedRun, left: number): "none" | "part" | "half" | "soon" | "rating" | "paused" | "choosing" {
  if (run.step === "ready") return "none";
  if (run.step !== "running") return run.step === "done" ? "none" : run.step;
  if (left <= 10_000) return "soon";
  return left <= partMs(run) / 2 ? "half" : "part";
}
