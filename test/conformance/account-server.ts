import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { expect } from "vitest";
import { Accounts } from "#app/accounts/accounts.ts";
import { makeInvitation } from "#app/accounts/make-invitation.ts";
import { type ServedSettings, servedSettings } from "#app/accounts/served-settings.ts";
import { signingSecret } from "#app/accounts/signing-secret.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { accountStateSchema, codeAppSchema } from "#contract/account-schema.ts";
import { refusalSchema } from "#contract/load-api-schema.ts";
import type { Role } from "#core/access/principal.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { createServerApp } from "../../src/server/create-server-app.ts";
import { codeOfApp } from "../support/code-of-app.ts";
import { AccountBrowser } from "./account-browser.ts";

/** Where the server of these tests is reached, as its browsers see it. */
export const origin = "https://plumbline.example";

/** What everybody chooses. */
export const passphrase = "seven slow herons";

/** Somebody who signed in with their passphrase. */
interface Newcomer {
  readonly from: AccountBrowser;
  readonly email: string;
}

/** A server with accounts over a store, and people who use it. */
export class AccountServer {
  /** How far the accounts' clock is ahead of the machine's, ms; tests move it. */
  aheadMs = 0;
  readonly folder = mkdtempSync(join(tmpdir(), "plumbline-accounts-"));
  readonly data: DataOfRunners;
  readonly settings: ServedSettings;
  readonly accounts: Accounts;
  readonly app: Hono;
  #newcomers = 0;

  constructor(location: StoreLocation, more: Readonly<Record<string, string>> = {}) {
    const onFault = (error: Error): never => {
      throw error;
    };
    const database = location.kind === "postgres" ? { DATABASE_URL: location.url } : {};
    const environment = { PLUMBLINE_DATA_DIR: this.folder, PLUMBLINE_ORIGIN: origin, ...database, ...more };
    const settings = servedSettings(environment);
    if (settings === undefined) throw new Error("An origin is set");
    this.settings = settings;
    this.data = new DataOfRunners({ environment, onFault });
    const nowMs = () => Date.now() + this.aheadMs;
    const secret = () => signingSecret(this.folder, undefined);
    this.accounts = new Accounts({ settings, store: () => this.data.store(), secret, onFault, nowMs });
    const served = { settings, accounts: this.accounts };
    this.app = createServerApp({ webRoot: this.folder, data: this.data, served, onFault });
  }

  browser = (): AccountBrowser => new AccountBrowser(this.app, origin);

  /** The account that is signed in, as the server tells its browser. */
  async state(from: AccountBrowser) {
    const found = accountStateSchema.parse(await (await from.ask("account")).json());
    if (found.mode !== "served") throw new Error("It is served");
    return found.account;
  }

  /** Somebody new, by invitation. */
  async newcomer(role: Role): Promise<Newcomer> {
    this.#newcomers += 1;
    const email = `person-${this.#newcomers}@example.org`;
    const store = await this.data.store();
    const clinicId = await store.accounts.enterClinic("Riverside");
    const { code } = await makeInvitation(store, role === "runner" ? { role } : { role, clinicId });
    const from = this.browser();
    const answer = await from.post("account/join", { code, name: `Person ${this.#newcomers}`, email, passphrase });
    expect(answer.status, await answer.clone().text()).toBe(200);
    return { from, email };
  }

  /** Adds an app for codes to an account, and gives its secret. */
  async addCodeApp(from: AccountBrowser): Promise<string> {
    const { secret, uri } = codeAppSchema.parse(await (await from.post("account/code-app", { passphrase })).json());
    expect(uri).toMatch(/^otpauth:\/\/totp\/Plumbline:/);
    const confirmed = await from.post("account/code-app/confirm", { code: codeOfApp(secret, Date.now()) });
    expect(confirmed.status, await confirmed.text()).toBe(204);
    return secret;
  }

  /** A code of an app that was not used yet, where that of now was: the next one counts already. */
  nextCode = (secret: string): string => codeOfApp(secret, Date.now() + 30_000);

  async signIn(
    email: string,
    typed = passphrase,
  ): Promise<{ readonly from: AccountBrowser; readonly answer: Response }> {
    const from = this.browser();
    return { from, answer: await from.post("account/sign-in", { email, passphrase: typed }) };
  }

  async stop(): Promise<void> {
    await this.data.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The code of a refusal. */
export async function codeOf(response: Response): Promise<string> {
  return refusalSchema.parse(await response.json()).code;
}
