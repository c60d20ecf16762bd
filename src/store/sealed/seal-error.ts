/** What is wrong with something sealed. */
export type SealFlaw = "cut-off" | "changed" | "no-key";

/** Something sealed that is not what was sealed: cut off, changed, or its key does not open. */
export class SealError extends Error {
  readonly flaw: SealFlaw;

  constructor(flaw: SealFlaw, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SealError";
    this.flaw = flaw;
  }
}
