/** Lets one import at a time work, whoever's it is: each takes all cores already. */
export class ImportTurns {
  #last: Promise<void> = Promise.resolve();

  /** Does something once everything before it is done. It must not throw. */
  take(run: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(run);
    return this.#last;
  }
}
