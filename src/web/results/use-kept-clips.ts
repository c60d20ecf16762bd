import { useCallback, useEffect, useState } from "react";
import type { KeptClip } from "#contract/clip-schema.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { clipsApi } from "./clips-api.ts";

/** The runner's films on the server, and a way to read the list again. Undefined while the server is asked, is away, or the sample runner is shown. */
export function useKeptClips(): {
  readonly clips: readonly KeptClip[] | undefined;
  readonly refresh: () => Promise<void>;
} {
  const [clips, setClips] = useState<readonly KeptClip[]>();
  const refresh = useCallback(async () => {
    if (shownRunner() === "sample") return;
    await clipsApi.list().then(
      (list) => setClips(list.clips),
      () => setClips(undefined),
    );
  }, []);
  useEffect(() => void refresh(), [refresh]);
  return { clips, refresh };
}

/** Bytes as megabytes with one decimal. */
export function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
