import { APIError } from "better-auth/api";
import type { Proofs, StoredAccount } from "#store/accounts/account-repository.ts";
import type { Store } from "#store/open-store.ts";
import { AccountError } from "./account-error.ts";
import { type AuthLibrary, createAuthLibrary, freshSeconds } from "./auth-library.ts";
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
}

type TroubleName = Parameters<typeof AccountError.of>[0];

/** What every desk of the accounts stands on: the store, the library on it, and who is signed in. */
export class AccountBase {
  readonly settings: ServedSettings;
  readonly #parts: AccountParts;
  #made: { readonly store: Store; readonly library: AuthLibrary } | undefined;

  constructor(parts: AccountParts) {
    this.#parts = parts;
    this.settings = parts.settings;
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
    const { id, token, isStrong, createdAt } = found.session;
    const isFresh = Date.now() - createdAt.getTime() < freshSeconds * 1000;
    return { sessionId: id, token, isStrong, isFresh, account };
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
