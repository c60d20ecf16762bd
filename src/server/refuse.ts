import type { Context } from "hono";
import { errorOutcomes, type ServerErrorCode } from "#contract/error-codes.ts";

/** Answers a request that could not be served: the code, what was found, and what to do. */
export function refuse(context: Context, code: ServerErrorCode, words: { message: string; fix: string }): Response {
  return context.json({ code, ...words }, errorOutcomes[code].httpStatus);
}

/** The answer to what is not there. */
export function nothingHere(context: Context): Response {
  return refuse(context, "not-found", {
    message: "There is nothing at this address.",
    fix: "It may have been erased: go back to your runs and reload.",
  });
}
