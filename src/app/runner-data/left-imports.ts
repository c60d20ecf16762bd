import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { ImportState } from "#contract/load-api-schema.ts";
import { importsOf } from "#store/jobs/job-board.ts";
import { type DeskParts, mostResumed } from "./import-desk.ts";
import { failedState, isUnderWay, newState, toldOf } from "./import-state.ts";
import type { RunnerImports } from "./runner-imports.ts";

/** Imports that are told of, the newest. */
const mostTold = 10;

/** How often it is looked whether a worker has let go, ms. A worker looks once a second whether it shall. */
const lookEveryMs = 200;

/** Imports of one runner that a worker beside this process works on: what it says of them lies in the database. */
export class LeftImports implements RunnerImports {
  readonly #parts: DeskParts;
  /** Turns of this process come one after the other, or one would take the other for a worker. */
  #last: Promise<boolean> = Promise.resolve(true);

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  async start(paths: readonly string[]): Promise<ImportState> {
    const state = newState(randomUUID(), paths);
    await (await this.#parts.store()).imports.leave(paths, state);
    return state;
  }

  async states(): Promise<readonly ImportState[]> {
    const kept = await (await this.#parts.store()).imports.list(mostTold);
    return kept.map(toldOf).filter((told) => told !== undefined);
  }

  async state(id: string): Promise<ImportState | undefined> {
    const kept = await (await this.#parts.store()).imports.list(mostResumed);
    const found = kept.find((one) => one.id === id);
    return found === undefined ? undefined : toldOf(found);
  }

  async stop(id: string): Promise<boolean> {
    const { imports } = await this.#parts.store();
    if (!(await imports.askToStop(id))) return false;
    // Whoever works on it sees it within a second. Where nobody does, nobody would.
    await this.#settle();
    return true;
  }

  async stopAll(): Promise<void> {
    const { imports } = await this.#parts.store();
    for (const { id } of (await imports.list(mostResumed)).filter(isUnderWay)) await imports.askToStop(id);
    while (!(await this.#settle())) await pause(lookEveryMs);
  }

  async resume(): Promise<void> {
    const { store, uploads } = this.#parts;
    const { imports } = await store();
    const open = (await imports.list(mostResumed)).filter(isUnderWay);
    for (const kept of open) {
      const told = toldOf(kept);
      const isThere = uploads.holds(kept.paths);
      // Begun by a server that worked itself.
      if (told === undefined && isThere) await imports.passOn(kept.id, newState(kept.id, kept.paths));
      // Put back from a backup, or its folder is gone: nobody can end it.
      if (told !== undefined && !isThere) await imports.tell(kept.id, failedState(told));
    }
    await uploads.removeOld(
      open.flatMap(({ paths }) => paths),
      Date.now(),
    );
    await this.#settle();
  }

  async close(): Promise<void> {
    // The worker goes on.
  }

  /** Ends what is to be stopped and what nobody works on. False while a worker is at this runner's imports. */
  #settle(): Promise<boolean> {
    const settling = this.#last.catch(() => true).then(() => this.#settleNow());
    this.#last = settling;
    return settling;
  }

  async #settleNow(): Promise<boolean> {
    const { runnerId, store, jobs, uploads } = this.#parts;
    const turn = await (await jobs()).turn(importsOf(runnerId));
    if (turn === undefined) return false;
    try {
      const { imports } = await store();
      for (const kept of (await imports.list(mostResumed)).filter(isUnderWay)) {
        const told = toldOf(kept);
        if (told === undefined || (await imports.job(kept.id))?.isStopAsked !== true) continue;
        await imports.tell(kept.id, { ...told, state: "stopped" });
        await uploads.remove(kept.paths);
      }
      return true;
    } finally {
      await turn.end();
    }
  }
}
