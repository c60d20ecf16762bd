import { type RefObject, useCallback, useEffect, useRef } from "react";
import { openCamera } from "../camera/camera.ts";

/** Frames a second asked of the camera: what the form check was tried at, and half the work of a film of a run. */
const frameRateHz = 30;

/** The camera towards the user, and where its picture is shown. */
export interface FormCamera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly stream: RefObject<MediaStream | undefined>;
  /** Turns it on. False when the page was left meanwhile; rejects as `getUserMedia` does. */
  readonly turnOn: () => Promise<boolean>;
  readonly turnOff: () => void;
}

/** A camera that is off whenever its page is not there. */
export function useFormCamera(): FormCamera {
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream>(undefined);
  const isGone = useRef(false);
  const turnOff = useCallback(() => {
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = undefined;
  }, []);
  const turnOn = useCallback(async () => {
    stream.current = await openCamera("user", frameRateHz);
    // Whoever left the page while the browser asked must not leave a camera that films.
    if (isGone.current) turnOff();
    if (video.current !== null) video.current.srcObject = stream.current ?? null;
    return !isGone.current;
  }, [turnOff]);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      turnOff();
    };
  }, [turnOff]);
  return { video, stream, turnOn, turnOff };
}
