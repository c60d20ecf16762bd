import { apiPath } from "#contract/api/api-request.ts";
import { type ClipList, clipMediaTypeSchema } from "#contract/clip-schema.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { ServerError } from "../shell/ask-server.ts";
import { call } from "../shell/call-server.ts";

/** Films on the server are the runner's own: of the sample runner none is kept there. */
const runner = "own";

/** How often a film is sent again while the runner's yes is still on its way to the server, and how long between, ms. */
const mostTries = 20;
const betweenMs = 500;

/** What the pages ask of the server about films kept there. Every function throws a ServerError. */
export const clipsApi = {
  list: (): Promise<ClipList> => call("clips", { params: { runner } }),
  /** Keeps a film. The consent it needs goes to the server behind, by itself, and may arrive a moment later. */
  keep: async (id: string, film: Blob): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      try {
        await call("keepClip", { params: { runner, clip: id }, body: film });
        return;
      } catch (error) {
        if (!(error instanceof ServerError && error.code === "no-consent") || tries === mostTries) throw error;
        await new Promise((resolve) => setTimeout(resolve, betweenMs));
      }
    }
  },
  /** The film of a report; undefined when it is not kept there, or the server is away. */
  filmOf: async (id: string): Promise<Blob | undefined> => {
    if (shownRunner() === "sample") return undefined;
    try {
      const { clips } = await clipsApi.list();
      return clips.some((clip) => clip.id === id) ? await call("clip", { params: { runner, clip: id } }) : undefined;
    } catch (error) {
      if (error instanceof ServerError) return undefined;
      throw error;
    }
  },
  /** Where a browser fetches a film by itself. */
  address: (id: string): string => apiPath("clip", { params: { runner, clip: id } }),
  erase: (id: string): Promise<void> => call("eraseClip", { params: { runner, clip: id } }),
  eraseAll: (): Promise<void> => call("eraseClips", { params: { runner } }),
};

/** Whether a film is of a kind that the server keeps. */
export function isKeepable(film: Blob): boolean {
  return clipMediaTypeSchema.safeParse(film.type.split(";")[0]).success;
}
