import { useEffect, useState } from "react";

/** Keeps the screen on while asked to; the browser lets go when the page is hidden, so it is asked for again. */
export function useWakeLock(isWanted: boolean): boolean {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (!isWanted || !("wakeLock" in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const hold = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        lock = await navigator.wakeLock.request("screen");
        lock.addEventListener("release", () => setIsHeld(false));
        if (isOver) await lock.release();
        else setIsHeld(true);
      } catch {
        // A phone low on power says no: the page then asks to keep the screen on by hand.
        setIsHeld(false);
      }
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release();
    };
  }, [isWanted]);
  return isHeld;
}
