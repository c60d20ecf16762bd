import { APIError } from "better-auth/api";
import type { AccountEventName } from "#core/access/account-event.ts";
import { clinicIdleMs } from "#core/access/idle-limit.ts";
import type { Proofs, StoredAccount } from "#store/accounts/account-repository.ts";
import type { Store } from "#store/open-store.ts";
import { AccountError } from "./account-error.ts";
import { type AuthLibrary, createAuthLibrary, freshSeconds } from "./auth-library.ts";
import { deviceWords } from "./device-words.ts";
import type { ServedSettings } from "./served-settings.ts";

/** Who asks, as the server hears it. */
export interface Asker {
  readonly headers: Headers;
  /** Address of the client, for counting tries; kept nowhere in the clear. */
  readonly address: string;
}

/** What is answered, and the cookies that go with it. */
export interface Reply<T> {
  readonly value: T;
  readonly cookies: readonly string[];
}

/** What is left before an account may do anything: see the contract. */
export type Due = "nothing" | "enrol" | "prove";

/** A session and whose it is. */
export interface SignedIn {
  readonly sessionId: string;
  readonly token: string;
  readonly isStrong: boolean;
  /** Whether it began just now: then it may change what one signs in with. */
  readonly isFresh: boolean;
  readonly account: StoredAccount;
}

export interface AccountParts {
  readonly settings: ServedSettings;
  /** Opens the store. */
  readonly store: () => Promise<Store>;
  readonly secret: () => Promise<string>;
  readonly onFault: (error: Error) => void;
  /** Milliseconds since 1970; the machine's clock when left out. */
  readonly nowMs?: () => number;
}

/** Use is noted once within this, ms: not every request writes. */
const notedMs = 60_000;

type TroubleName = Parameters<typeof AccountError.of>[0];

/** What every desk of the accounts stands on: the store, the library on it, and who is signed in. */
export class AccountBase {
  readonly settings: ServedSettings;
  readonly #parts: AccountParts;
  #made: { readonly store: Store; readonly library: AuthLibrary } | undefined;

  readonly nowMs: () => number;

  constructor(parts: AccountParts) {
    this.#parts = parts;
    this.settings = parts.settings;
    this.nowMs = parts.nowMs ?? Date.now;
  }

  store(): Promise<Store> {
    return this.#parts.store();
  }

  async library(): Promise<AuthLibrary> {
    const { settings, secret, onFault } = this.#parts;
    const store = await this.store();
    if (this.#made?.store !== store) {
      this.#made = { store, library: createAuthLibrary({ settings, secret: await secret(), store, onFault }) };
    }
    return this.#made.library;
  }

  /** Who is signed in; undefined when nobody is. */
  async find(headers: Headers): Promise<SignedIn | undefined> {
    // Most requests that carry no cookie of ours need no question to the database.
    if (!headers.has("cookie")) return undefined;
    const found = await (await this.library()).api.getSession({ headers });
    const account = found === null ? undefined : await (await this.store()).accounts.byId(found.user.id);
    if (found === null || account === undefined) return undefined;
    const { id, token, isStrong, createdAt, updatedAt } = found.session;
    if (account.role !== "runner" && !(await this.#isInUse(account.id, { id, updatedAt }))) return undefined;
    const isFresh = Date.now() - createdAt.getTime() < freshSeconds * 1000;
    return { sessionId: id, token, isStrong, isFresh, account };
  }

  /** When a session of an account must have been used last to count still; undefined where no idle limit holds. */
  idleSince({ role }: StoredAccount): Date | undefined {
    return role === "runner" ? undefined : new Date(this.nowMs() - clinicIdleMs);
  }

  /** Ends a session that was idle for too long; notes the use of any other. */
  async #isInUse(
    accountId: string,
    { id, updatedAt }: { readonly id: string; readonly updatedAt: Date },
  ): Promise<boolean> {
    const { sessions } = await this.store();
    const idle = this.nowMs() - updatedAt.getTime();
    if (idle > clinicIdleMs) await sessions.end(accountId, id);
    else if (idle > notedMs) await sessions.touch(id, new Date(this.nowMs()));
    return idle <= clinicIdleMs;
  }

  /** Notes what happened to an account's ways in, for its owner to read. */
  async note(accountId: string, what: AccountEventName, headers: Headers): Promise<void> {
    const at = new Date(this.nowMs()).toISOString();
    await (await this.store()).accountEvents.add(accountId, {
      at,
      what,
      device: deviceWords(headers.get("user-agent")),
    });
  }

  /** Who is signed in; throws an AccountError when nobody is. */
  async signedIn(headers: Headers): Promise<SignedIn> {
    const found = await this.find(headers);
    if (found === undefined) throw AccountError.of("not-signed-in");
    return found;
  }

  /** Who is signed in and has nothing left to prove. */
  async proven(headers: Headers): Promise<SignedIn> {
    const found = await this.signedIn(headers);
    const proofs = await (await this.store()).accounts.proofsOf(found.account.id);
    if (dueOf(found, proofs) !== "nothing") throw AccountError.of("second-factor-due");
    return found;
  }

  /** Asks the library something; what it refuses becomes an AccountError of the table, without its words. */
  async ask<T>(
    trouble: TroubleName,
    question: (api: AuthLibrary["api"]) => Promise<{ readonly headers: Headers; readonly response: T }>,
  ): Promise<Reply<T>> {
    const { api } = await this.library();
    try {
      const { headers, response } = await question(api);
      return { value: response, cookies: headers.getSetCookie() };
    } catch (error) {
      throw error instanceof APIError ? troubleOf(error, trouble) : error;
    }
  }
}

/** What an account has left to do: people of a clinic prove themselves with more than a passphrase before anything else. */
export function dueOf({ isStrong, account }: SignedIn, { passkeys, hasCodeApp }: Proofs): Due {
  if (account.role === "runner" || isStrong) return "nothing";
  return passkeys > 0 || hasCodeApp ? "prove" : "enrol";
}

/** Seconds for which the library closes an account after ten wrong codes. */
const lockedS = 900;

function troubleOf(error: APIError, trouble: TroubleName): Error {
  const code = error.body?.code;
  if (code === "SESSION_NOT_FRESH") return AccountError.of("sign-in-again");
  if (error.status === "TOO_MANY_REQUESTS" || code === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE") {
    return AccountError.ofTries(lockedS);
  }
  const isOurs = error.statusCode >= 500 && code !== "FAILED_TO_VERIFY_REGISTRATION";
  return isOurs ? error : AccountError.of(trouble);
}
