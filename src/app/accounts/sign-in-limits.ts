import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { AttemptRepository } from "#store/accounts/attempt-repository.ts";
import { AccountError } from "./account-error.ts";

/** Tries are counted over this, ms. */
const stretchMs = 15 * 60_000;

/** Tries at one account, and from one address: a household or a clinic behind one address types more. */
const mostTries = { account: 10, address: 100 } as const;

type Attempts = Pick<AttemptRepository, "count" | "forget">;

/** Counts tries to sign in before they are judged, so that many at once gain nothing. */
export class SignInLimits {
  readonly #attempts: () => Promise<Attempts>;

  constructor(attempts: () => Promise<Attempts>) {
    this.#attempts = attempts;
  }

  /** Counts a try from an address, at an account where one is named. Throws an AccountError when there were too many. */
  async take(address: string, email: string | undefined, now: Date): Promise<void> {
    const attempts = await this.#attempts();
    const counted = [
      { key: keyOf("address", placeOf(address)), most: mostTries.address },
      ...(email === undefined ? [] : [{ key: keyOf("account", email), most: mostTries.account }]),
    ];
    for (const { key, most } of counted) {
      const { tries, since } = await attempts.count(key, stretchMs, now);
      if (tries > most) throw AccountError.ofTries(Math.ceil((since.getTime() + stretchMs - now.getTime()) / 1000));
    }
  }

  /** Forgets the tries at an account, once somebody was let in. */
  async forget(email: string): Promise<void> {
    await (await this.#attempts()).forget(keyOf("account", email));
  }
}

/** Neither addresses nor names that were typed lie in the database. */
function keyOf(kind: string, value: string): Uint8Array {
  return createHash("sha256").update(`${kind} ${value}`).digest();
}

/** One customer of a provider has a whole /64 of version 6. */
function placeOf(address: string): string {
  if (!isIPv6(address)) return address;
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, "")}]`);
  const [before = "", after] = hostname.slice(1, -1).split("::");
  const head = before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = after === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => "0");
  return [...head, ...zeros, ...tail].slice(0, 4).join(":");
}
