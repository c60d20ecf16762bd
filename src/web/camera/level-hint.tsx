import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { words } from "./camera-words.ts";

/** A camera within this of level is level enough, degrees: what is left goes into the intervals. */
const levelEnoughDeg = 1.5;

/** iOS asks before it tells how the phone is held. */
interface AskingOrientation {
  requestPermission?: () => Promise<"granted" | "denied">;
}

/** Says how far the phone is turned about the line of sight. Says nothing on devices that cannot tell. */
export function LevelHint({ isActive }: { readonly isActive: boolean }) {
  const [rollDeg, setRollDeg] = useState<number>();
  const [isAllowed, setIsAllowed] = useState(!needsAsking());
  useEffect(() => {
    if (!isActive || !isAllowed) return;
    const onOrientation = (event: DeviceOrientationEvent) => {
      if (event.beta === null || event.gamma === null) return;
      setRollDeg(cameraRoll(event.beta, event.gamma, screen.orientation?.angle ?? 0));
    };
    window.addEventListener("deviceorientation", onOrientation);
    return () => window.removeEventListener("deviceorientation", onOrientation);
  }, [isActive, isAllowed]);
  if (!isActive) return null;
  if (!isAllowed) {
    return (
      <Button className="button" onPress={() => askForOrientation().then(setIsAllowed)}>
        {words.askLevel}
      </Button>
    );
  }
  if (rollDeg === undefined) return null;
  const isLevel = Math.abs(rollDeg) <= levelEnoughDeg;
  return (
    <p className="level" data-level={isLevel}>
      <span className="level-line" style={{ rotate: `${rollDeg.toFixed(1)}deg` }} aria-hidden="true" />
      {isLevel ? words.level : words.tilted(Math.abs(rollDeg).toFixed(0), rollDeg > 0 ? "right" : "left")}
    </p>
  );
}

/**
 * Turn of the picture about the line of sight, degrees, + clockwise, for a phone standing up. From the direction of gravity
 * in the phone's own axes, which `beta` and `gamma` give, turned by how the screen is held.
 */
export function cameraRoll(betaDeg: number, gammaDeg: number, screenDeg: number): number {
  const beta = (betaDeg * Math.PI) / 180;
  const gamma = (gammaDeg * Math.PI) / 180;
  const sideways = Math.cos(beta) * Math.sin(gamma);
  const upright = Math.sin(beta);
  const roll = (Math.atan2(sideways, upright) * 180) / Math.PI + screenDeg;
  return ((((roll + 180) % 360) + 360) % 360) - 180;
}

function needsAsking(): boolean {
  return typeof DeviceOrientationEvent !== "undefined" && "requestPermission" in DeviceOrientationEvent;
}

async function askForOrientation(): Promise<boolean> {
  const asking: AskingOrientation = DeviceOrientationEvent as unknown as AskingOrientation;
  return (await asking.requestPermission?.()) === "granted";
}
