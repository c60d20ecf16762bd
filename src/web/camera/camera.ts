import { words } from "./camera-words.ts";

/** The camera away from the user, or towards. */
export type CameraSide = "environment" | "user";

/** Picture and rate asked for; the camera gives what it can. 60 frames/s halves the timing error of 30. */
const wantedVideo = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 60 } } as const;

/** Enough bits that moving feet stay sharp at 720p and 60 frames/s. */
const videoBitsPerSecond = 12_000_000;

/** File types asked for, the first that the browser can write. */
const fileTypes = [
  "video/mp4;codecs=avc1",
  "video/mp4",
  "video/webm;codecs=vp9",
  "video/webm;codecs=vp8",
  "video/webm",
];

/** Turns the camera on, without sound, at another frame rate than a run wants where one is given. Rejects as `getUserMedia` does. */
export async function openCamera(side: CameraSide, frameRateHz?: number): Promise<MediaStream> {
  const rate = frameRateHz === undefined ? {} : { frameRate: { ideal: frameRateHz } };
  const video = { ...wantedVideo, ...rate, facingMode: { ideal: side } };
  return navigator.mediaDevices.getUserMedia({ audio: false, video });
}

interface RecordOptions {
  readonly durationS: number;
  readonly signal: AbortSignal;
}

/** Records a stream for a while. Resolves to the film, or to undefined when it was stopped early. */
export function recordFilm(stream: MediaStream, { durationS, signal }: RecordOptions): Promise<Blob | undefined> {
  const mimeType = fileTypes.find((type) => MediaRecorder.isTypeSupported(type)) ?? "";
  const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond });
  const parts: Blob[] = [];
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => recorder.stop(), durationS * 1000);
    const stop = () => {
      clearTimeout(timer);
      if (recorder.state !== "inactive") recorder.stop();
    };
    signal.addEventListener("abort", stop, { once: true });
    recorder.ondataavailable = (event) => parts.push(event.data);
    recorder.onstop = () => resolve(signal.aborted ? undefined : new Blob(parts, { type: recorder.mimeType }));
    recorder.onerror = () => reject(new Error("The camera stopped while it was recording"));
    recorder.start();
  });
}

const problems: Readonly<Record<string, string>> = words.problems;

/** Why the camera could not be turned on, and what to do. */
export function cameraProblem(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  return problems[name] ?? words.problem;
}
