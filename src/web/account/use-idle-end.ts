import { useEffect } from "react";
import { clinicIdleMs } from "#core/access/idle-limit.ts";
import type { Role } from "#core/access/principal.ts";
import { accountApi } from "./account-api.ts";
import { startAgain } from "./here.ts";

/** What somebody does who is still there. */
const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** How often it is looked whether somebody is there, ms. */
const lookMs = 15_000;

/**
 * Signs people of a clinic out of a browser that nobody touched for the idle limit, so that what is on the screen goes as well;
 * the server ends sessions that send nothing by itself. A computer that slept is looked at when it wakes.
 */
export function useIdleEnd(role: Role): void {
  useEffect(() => {
    if (role === "runner") return;
    let lastMs = Date.now();
    const note = () => {
      lastMs = Date.now();
    };
    const look = () => {
      if (Date.now() - lastMs < clinicIdleMs) return;
      clearInterval(timer);
      void accountApi.signOut().then(startAgain, startAgain);
    };
    const timer = setInterval(look, lookMs);
    for (const sign of signs) addEventListener(sign, note, { passive: true });
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, note);
      document.removeEventListener("visibilitychange", look);
    };
  }, [role]);
}
