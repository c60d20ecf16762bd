import { type Refusal, refusalSchema } from "#contract/load-api-schema.ts";
import { words } from "./shell-words.ts";

/** The server said no, or does not answer. Message and fix are for people. */
export class ServerError extends Error {
  readonly code: string;
  readonly fix: string;

  constructor({ code, message, fix }: Refusal) {
    super(message);
    this.name = "ServerError";
    this.code = code;
    this.fix = fix;
  }
}

const noAnswer = {
  code: "no-answer",
  message: words.noAnswer,
  fix: words.noAnswerFix,
};

/** Told on the window when the server says that nobody is signed in (any more), or not enough. */
export const signedOutEvent = "plumbline-signed-out";

const signedOutCodes: ReadonlySet<string> = new Set(["not-signed-in", "second-factor-due"]);

/** Asks the server; throws a {@link ServerError} when it says no or does not answer. */
export async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/api/${path}`, options).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ServerError(noAnswer);
  });
  if (response.ok) return response;
  const refusal = refusalSchema.safeParse(await response.json().catch(() => undefined));
  if (refusal.success && signedOutCodes.has(refusal.data.code)) window.dispatchEvent(new Event(signedOutEvent));
  throw new ServerError(refusal.success ? refusal.data : noAnswer);
}
