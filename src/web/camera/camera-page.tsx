import { useCallback, useEffect, useRef, useState } from "react";
import { Button, Label, Radio, RadioGroup } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { filmSession } from "../analysis/film-session.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { spokenTag } from "../words/in-language.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { type CameraSide, cameraProblem, openCamera, recordFilm } from "./camera.ts";
import { words } from "./camera-words.ts";
import { FramingGuide } from "./framing-guide.tsx";
import { LevelHint } from "./level-hint.tsx";

/** Length of the recording, s: about fourteen strides. */
const recordS = 10;
const countdownS = 3;

type Stage = "off" | "opening" | "ready" | "counting" | "recording" | "done";

/** Records ten seconds with the camera: guide, countdown, level hint. */
export function CameraPage() {
  const navigate = useNavigate();
  const video = useRef<HTMLVideoElement>(null);
  const [side, setSide] = useState<CameraSide>("environment");
  const [stage, setStage] = useState<Stage>("off");
  const [stream, setStream] = useState<MediaStream>();
  const [problem, setProblem] = useState("");
  const [secondsLeft, setSecondsLeft] = useState(countdownS);

  useEffect(() => () => stopStream(stream), [stream]);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null;
  }, [stream]);

  const open = useCallback(async (wanted: CameraSide) => {
    setStage("opening");
    setProblem("");
    try {
      setStream(await openCamera(wanted));
      setStage("ready");
    } catch (error) {
      setStream(undefined);
      setProblem(cameraProblem(error));
      setStage("off");
    }
  }, []);
  const onRecorded = useCallback(
    (blob: Blob) => {
      filmSession.choose({ name: words.filmName(new Date().toLocaleTimeString(spokenTag())), blob, origin: "camera" });
      navigate("/film");
    },
    [navigate],
  );
  useCountdown({ stage, setStage, setSecondsLeft });
  useRecording({ stage, stream, onRecorded, setSecondsLeft, setStage });

  const isBusy = stage === "counting" || stage === "recording";
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <div className="camera">
        <div className="camera-stage" data-stage={stage}>
          <video ref={video} autoPlay muted playsInline aria-label={words.pictureAlt} />
          {stream && <FramingGuide />}
          {isBusy && (
            <p className="camera-count" aria-hidden="true">
              {secondsLeft}
            </p>
          )}
          {!stream && <p className="camera-off soft">{words.off}</p>}
        </div>
        <div className="camera-words">
          <p role="status" aria-live="assertive" className="camera-said">
            {said(stage, secondsLeft)}
          </p>
          {problem && (
            <div className="note note-watch" role="alert">
              <p>{problem}</p>
              <p>
                <MarkedText text={words.otherWay} marks={{ link: (text) => <Link to="/form">{text}</Link> }} />
              </p>
            </div>
          )}
          <div className="button-row">
            {stage === "off" || stage === "opening" ? (
              <Button
                className="button button-primary"
                isDisabled={stage === "opening"}
                onPress={() => void open(side)}
              >
                {words.turnOn}
              </Button>
            ) : (
              <Button className="button button-primary" isDisabled={isBusy} onPress={() => setStage("counting")}>
                {words.record(recordS)}
              </Button>
            )}
            {isBusy && (
              <Button className="button" onPress={() => setStage("ready")}>
                {words.stop}
              </Button>
            )}
          </div>
          <RadioGroup
            className="choice"
            orientation="horizontal"
            value={side}
            isDisabled={isBusy}
            onChange={(value) => {
              const wanted = value === "user" ? "user" : "environment";
              setSide(wanted);
              if (stream) void open(wanted);
            }}
          >
            <Label className="label">{words.which}</Label>
            <div className="segments">
              <Radio className="segment" value="environment">
                {words.sides.environment}
              </Radio>
              <Radio className="segment" value="user">
                {words.sides.user}
              </Radio>
            </div>
          </RadioGroup>
          <LevelHint isActive={stream !== undefined} />
          <p className="small soft">
            <MarkedText text={words.stays} marks={{ link: (text) => <Link to="/guide">{text}</Link> }} />
          </p>
        </div>
      </div>
    </>
  );
}

function said(stage: Stage, secondsLeft: number): string {
  if (stage === "counting") return words.startsIn(secondsLeft);
  if (stage === "recording")
    return secondsLeft === recordS || secondsLeft === 5 ? words.recordingFor(secondsLeft) : words.recording;
  return stage === "ready" ? words.isOn : "";
}

function stopStream(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

interface CountdownOptions {
  readonly stage: Stage;
  readonly setStage: (stage: Stage) => void;
  readonly setSecondsLeft: (seconds: number) => void;
}

function useCountdown({ stage, setStage, setSecondsLeft }: CountdownOptions): void {
  useEffect(() => {
    if (stage !== "counting") return;
    let left = countdownS;
    setSecondsLeft(left);
    const timer = setInterval(() => {
      left -= 1;
      if (left === 0) setStage("recording");
      else setSecondsLeft(left);
    }, 1000);
    return () => clearInterval(timer);
  }, [stage, setStage, setSecondsLeft]);
}

interface RecordingOptions extends CountdownOptions {
  readonly stream: MediaStream | undefined;
  readonly onRecorded: (blob: Blob) => void;
}

function useRecording({ stage, stream, onRecorded, setSecondsLeft, setStage }: RecordingOptions): void {
  useEffect(() => {
    if (stage !== "recording" || !stream) return;
    const controller = new AbortController();
    let left = recordS;
    setSecondsLeft(left);
    const timer = setInterval(() => {
      left = Math.max(0, left - 1);
      setSecondsLeft(left);
    }, 1000);
    recordFilm(stream, { durationS: recordS, signal: controller.signal }).then(
      (blob) => {
        if (blob) onRecorded(blob);
      },
      () => setStage("ready"),
    );
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [stage, stream, onRecorded, setSecondsLeft, setStage]);
}
