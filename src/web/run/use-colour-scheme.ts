import { useSyncExternalStore } from "react";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}

/** Whether the page is light or dark now. */
export function useColourScheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, () => (dark.matches ? "dark" : "light"));
}
