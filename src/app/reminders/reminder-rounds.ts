import type { Store } from "#store/open-store.ts";
import { mailerOf, type SendMail } from "./mailer.ts";
import { RunnerReminders } from "./runner-reminders.ts";

/** Time between two rounds, ms. */
const roundMs = 60_000;

interface RoundsParts {
  readonly store: () => Promise<Store>;
  readonly send: SendMail;
  /** Where the app is opened; left out of the mail when it is only reachable from its own machine. */
  readonly origin?: string;
  readonly onFault: (error: Error) => void;
}

/** What one process at a time takes a turn at: two that look at once would send twice. */
const turnName = "plumbline reminders";

interface RemindersOptions extends Omit<RoundsParts, "send" | "origin"> {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly origin: string | undefined;
}

/** Reminders by mail, where the owner configured a mail server; undefined elsewhere. */
export function remindersOf({ environment, origin, ...parts }: RemindersOptions): ReminderRounds | undefined {
  const send = mailerOf(environment);
  if (send === undefined) return undefined;
  return new ReminderRounds({ ...parts, send, ...(origin === undefined ? {} : { origin }) });
}

/** Looks every minute whose reminder is due, and sends it. Nothing is kept in between: after a crash it goes on where it was. */
export class ReminderRounds {
  readonly #parts: RoundsParts;
  #timer: ReturnType<typeof setInterval> | undefined;
  #round: Promise<void> = Promise.resolve();

  constructor(parts: RoundsParts) {
    this.#parts = parts;
  }

  begin(): void {
    this.#timer = setInterval(() => {
      this.#round = this.#round.then(() => this.round(Date.now())).catch(this.#parts.onFault);
    }, roundMs);
    this.#timer.unref();
  }

  /** Waits for the round that is under way. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#round;
  }

  /** One round, unless another process is at one. A mail that cannot be sent is told and not tried again that day: better none than two. */
  async round(nowMs: number): Promise<void> {
    const store = await this.#parts.store();
    const turn = await store.jobs.turn(turnName);
    if (turn === undefined) return;
    try {
      await this.#all(store, nowMs);
    } finally {
      await turn.end();
    }
  }

  async #all(store: Store, nowMs: number): Promise<void> {
    for (const runnerId of await store.runnersTelling("reminders")) {
      try {
        const mail = await new RunnerReminders(store.runner(runnerId), runnerId).claimMail(nowMs);
        if (mail !== undefined) await this.#parts.send({ to: mail.to, ...wordsOf(this.#parts.origin) });
      } catch (error) {
        this.#parts.onFault(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }
}

/** Says that something is planned and nothing else: mail is read over shoulders. */
function wordsOf(origin: string | undefined): { readonly subject: string; readonly text: string } {
  const lines = [
    "Your Plumbline session of today is waiting.",
    ...(origin === undefined ? [] : ["", `${origin}/`]),
    "",
    "You asked for this reminder. Turn it off in Plumbline under More, Calendar and reminders.",
  ];
  return { subject: "Plumbline: today", text: lines.join("\n") };
}
