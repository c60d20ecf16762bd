import { type ClipList, clipListSchema, clipMediaTypeSchema } from "#contract/clip-schema.ts";
import { ask, askFor, ServerError } from "../shell/ask-server.ts";

const path = (id: string): string => `runners/own/clips/${id}`;

/** How often a film is sent again while the runner's yes is still on its way to the server, and how long between, ms. */
const mostTries = 20;
const betweenMs = 500;

/** What the pages ask of the server about films kept there. Every function throws a ServerError. */
export const clipsApi = {
  list: (): Promise<ClipList> => askFor(clipListSchema, "runners/own/clips"),
  /** Keeps a film. The consent it needs goes to the server behind, by itself, and may arrive a moment later. */
  keep: async (id: string, film: Blob): Promise<void> => {
    const headers = { "content-type": film.type };
    for (let tries = 1; ; tries += 1) {
      try {
        await ask(path(id), { method: "PUT", headers, body: film });
        return;
      } catch (error) {
        if (!(error instanceof ServerError && error.code === "no-consent") || tries === mostTries) throw error;
        await new Promise((resolve) => setTimeout(resolve, betweenMs));
      }
    }
  },
  /** The film of a report; undefined when it is not kept there, or the server is away. */
  filmOf: async (id: string): Promise<Blob | undefined> => {
    try {
      const { clips } = await clipsApi.list();
      return clips.some((clip) => clip.id === id) ? await (await ask(path(id))).blob() : undefined;
    } catch (error) {
      if (error instanceof ServerError) return undefined;
      throw error;
    }
  },
  /** Where a browser fetches a film by itself. */
  address: (id: string): string => `/api/${path(id)}`,
  erase: async (id: string): Promise<void> => {
    await ask(path(id), { method: "DELETE" });
  },
  eraseAll: async (): Promise<void> => {
    await ask("runners/own/clips", { method: "DELETE" });
  },
};

/** Whether a film is of a kind that the server keeps. */
export function isKeepable(film: Blob): boolean {
  return clipMediaTypeSchema.safeParse(film.type.split(";")[0]).success;
}
