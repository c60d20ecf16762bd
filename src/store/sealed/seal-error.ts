/** What is wrong with something sealed. */
export type SealDamage = "cut-off" | "changed" | "no-key";

/** Something sealed that is not what was sealed: cut off, changed, or its key does not open. */
export class SealError extends Error {
  readonly damage: SealDamage;

  constructor(damage: SealDamage, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SealError";
    this.damage = damage;
  }
}
