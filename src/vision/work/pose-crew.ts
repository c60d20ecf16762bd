import { PlumblineError } from "#core/report/plumbline-error.ts";
import type { Job, OpenJob, PoseWorker, Reply } from "./worker-messages.ts";

/** A worker that says nothing for so long has hung in a decoder. Heavy frames take under a second on slow machines. */
const silenceLimitMs = 90_000;

/** A limit that is found to have passed so many times over at once was slept through: nobody worked meanwhile, and nothing hangs. */
const sleptTimes = 1.5;

/** Time a worker gets to end by itself: a frame of the heavy network on a busy machine. */
const patienceMs = 5_000;

type Answer<K extends Job["kind"]> = Extract<Reply, { readonly kind: K }>;

interface Pending {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** One worker and the job it is at. */
class Hand {
  readonly #worker: PoseWorker;
  readonly #onFrames: (done: number) => void;
  #pending: Pending | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended: Error | undefined;

  constructor(worker: PoseWorker, onFrames: (done: number) => void) {
    this.#worker = worker;
    this.#onFrames = onFrames;
    worker.listen(
      (reply) => this.#hear(reply),
      // A worker told to end goes in its own time: what it was told is the reason, not that it is gone.
      (error) => this.#settle((pending) => pending.reject(this.#ended ?? error)),
    );
  }

  ask<J extends Job>(job: J): Promise<Answer<J["kind"]>> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#pending = { resolve: (reply) => resolve(reply as Answer<J["kind"]>), reject };
      this.#watch();
      this.#worker.post(job);
    });
  }

  /** Gives up the job at hand with `reason` and lets the worker end by itself; kills it when it does not. */
  async end(reason: Error): Promise<void> {
    this.#ended ??= reason;
    this.#settle((pending) => pending.reject(reason));
    this.#worker.post({ kind: "end" });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), patienceMs);
    });
    const outcome = await Promise.race([this.#worker.ended, patience]);
    clearTimeout(timer);
    if (outcome === "late") this.#worker.kill();
  }

  #hear(reply: Reply): void {
    if (reply.kind === "frames") {
      this.#watch();
      this.#onFrames(reply.done);
    } else if (reply.kind === "failed") {
      this.#settle((pending) => pending.reject(new Error(reply.message)));
    } else {
      this.#settle((pending) => pending.resolve(reply));
    }
  }

  #watch(): void {
    clearTimeout(this.#timer);
    const sinceMs = Date.now();
    const error = new PlumblineError("truncated-file", "the decoder stopped answering");
    this.#timer = setTimeout(() => {
      if (Date.now() - sinceMs > sleptTimes * silenceLimitMs) this.#watch();
      else this.#settle((pending) => pending.reject(error));
    }, silenceLimitMs);
  }

  #settle(end: (pending: Pending) => void): void {
    clearTimeout(this.#timer);
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending !== undefined) end(pending);
  }
}

/** Stretches still to do, as [next, end) of stretch numbers. */
interface Share {
  next: number;
  end: number;
}

/** Next piece of a hand's share; when that is done, the later half of the largest share left. */
function nextPiece(shares: readonly Share[], own: Share): number | undefined {
  if (own.next >= own.end) {
    const largest = shares.reduce((most, share) => (share.end - share.next > most.end - most.next ? share : most), own);
    const left = largest.end - largest.next;
    if (left <= 0) return undefined;
    own.end = largest.end;
    own.next = largest.end - Math.ceil(left / 2);
    largest.end = own.next;
  }
  return own.next++;
}

/** Several workers on one clip. Pieces that follow each other go to the same worker, whose decoder simply reads on. */
export class PoseCrew {
  readonly #hands: readonly Hand[];

  constructor(workers: readonly PoseWorker[], onFrames: (done: number) => void) {
    this.#hands = workers.map((worker) => new Hand(worker, onFrames));
  }

  async open(job: OpenJob): Promise<readonly Answer<"open">[]> {
    return Promise.all(this.#hands.map((hand) => hand.ask(job)));
  }

  /** Shares out pieces of work by number; `jobOf` makes a piece's job. Answers come in the order of the pieces. */
  async share<K extends "look" | "follow">(
    pieces: number,
    jobOf: (piece: number) => Extract<Job, { kind: K }>,
    onAnswer: (answer: Answer<K>, hand: number) => void = () => undefined,
  ): Promise<readonly Answer<K>[]> {
    const count = this.#hands.length;
    const shares = this.#hands.map((_, index) => ({
      next: Math.floor((index * pieces) / count),
      end: Math.floor(((index + 1) * pieces) / count),
    }));
    const answers: Answer<K>[] = [];
    await Promise.all(
      this.#hands.map(async (hand, index) => {
        const own = shares[index] ?? { next: 0, end: 0 };
        for (let piece = nextPiece(shares, own); piece !== undefined; piece = nextPiece(shares, own)) {
          const answer = (await hand.ask(jobOf(piece))) as Answer<K>;
          answers[piece] = answer;
          onAnswer(answer, index);
        }
      }),
    );
    return answers;
  }

  /** Ends all workers; whatever they were at is rejected with `reason` at once. */
  async end(reason: Error): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.end(reason)));
  }
}
