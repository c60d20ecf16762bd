import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spendCode } from "#app/accounts/spend-code.ts";
import {
  accountEventsSchema,
  madeInvitationSchema,
  passkeyOptionsSchema,
  passkeysSchema,
  recoveryCodesSchema,
  sessionsSchema,
} from "#contract/account-schema.ts";
import { codeOfApp } from "../support/code-of-app.ts";
import { SoftwarePasskey } from "../support/software-passkey.ts";
import type { AccountBrowser } from "./account-browser.ts";
import { AccountServer, codeOf, origin, passphrase } from "./account-server.ts";
import { storeKinds } from "./store-kinds.ts";

const minuteMs = 60_000;

describe.each(storeKinds())("what happened to an account: $name", ({ locate }) => {
  let server: AccountServer;

  beforeAll(async () => {
    server = new AccountServer(await locate());
    await server.data.store();
  }, 120_000);

  afterAll(async () => {
    await server?.stop();
  });

  /** What an account's owner is told, the oldest first. */
  async function told(from: AccountBrowser): Promise<readonly string[]> {
    const { events } = accountEventsSchema.parse(await (await from.ask("account/events")).json());
    expect(events.every(({ device }) => device === "Firefox on Linux")).toBe(true);
    return events.map(({ what }) => what).toReversed();
  }

  test("its owner is told of sign-ins, tries that failed and changes of what it proves itself with; nobody else is", async () => {
    const { from, email } = await server.newcomer("runner");
    await server.signIn(email, "not the passphrase");
    await server.signIn(email);
    const passkey = new SoftwarePasskey(origin);
    const options = passkeyOptionsSchema.parse(await (await from.post("account/passkey-options")).json());
    expect((await from.post("account/passkeys", { name: "Key", response: passkey.make(options) })).status).toBe(204);
    const other = server.browser();
    const asked = passkeyOptionsSchema.parse(await (await other.post("account/sign-in/passkey-options")).json());
    expect((await other.post("account/sign-in/passkey", { response: passkey.use(asked) })).status).toBe(200);
    const secret = await server.addCodeApp(from);
    const { codes } = recoveryCodesSchema.parse(await (await from.post("account/recovery-codes")).json());
    for (const recoveryCode of ["0000-0000-0000-0000", codes[0]]) {
      await server.browser().post("account/sign-in", { email, passphrase, recoveryCode });
    }
    const { from: halfway } = await server.signIn(email);
    await halfway.post("account/sign-in/code", { code: "000000" });
    await halfway.post("account/sign-in/code", { code: server.nextCode(secret) });
    const { passkeys } = passkeysSchema.parse(await (await from.ask("account/passkeys")).json());
    await from.ask(`account/passkeys/${passkeys[0]?.id}`, { method: "DELETE" });
    await from.ask("account/code-app", { method: "DELETE", body: { passphrase } });
    await from.ask("account/passphrase", { method: "PUT", body: { passphrase, next: "nine quick otters" } });
    expect(await told(from)).toEqual([
      ...["account-made", "signed-in", "sign-in-failed", "signed-in", "passkey-added", "signed-in-with-passkey"],
      ...["code-app-on", "recovery-codes-made", "recovery-code-failed", "recovery-code-used"],
      ...["code-failed", "signed-in-with-code", "passkey-removed", "code-app-off", "passphrase-changed"],
    ]);
    const stranger = await server.newcomer("runner");
    expect(await told(stranger.from)).toEqual(["account-made", "signed-in"]);
  });

  test("holds no passphrase, code, key or name, and cannot be changed or emptied; it goes with the account", async () => {
    const { from, email } = await server.newcomer("runner");
    const secret = await server.addCodeApp(from);
    const { codes } = recoveryCodesSchema.parse(await (await from.post("account/recovery-codes")).json());
    const { accountTables, accounts } = await server.data.store();
    const id = (await accounts.byEmail(email))?.id ?? "";
    const rows = () => accountTables.selectFrom("account_events").selectAll().where("account_id", "=", id).execute();
    const text = JSON.stringify(await rows());
    expect(text).toContain("recovery-codes-made");
    for (const hidden of [passphrase, email, secret, codes[0] ?? "?"]) expect(text).not.toContain(hidden);
    for (const statement of [
      sql`update account_events set what = 'signed-in' where account_id = ${id}`,
      sql`delete from account_events where account_id = ${id}`,
      sql`truncate account_events`,
    ]) {
      await expect(statement.execute(accountTables)).rejects.toThrow("append-only");
    }
    expect((await from.ask("account", { method: "DELETE", body: { passphrase } })).status).toBe(204);
    expect(await rows()).toEqual([]);
  });

  test("says that a clinic's admin, or the owner of the machine, let somebody back in, and that they chose a passphrase", async () => {
    const [admin, clinician] = [await server.newcomer("clinic-admin"), await server.newcomer("clinician")];
    await server.addCodeApp(admin.from);
    const store = await server.data.store();
    const id = (await store.accounts.byEmail(clinician.email))?.id ?? "";
    const { code } = madeInvitationSchema.parse(await (await admin.from.post(`account/members/${id}/reset`)).json());
    const next = "nine quick otters";
    expect((await server.browser().post("account/reset", { code, passphrase: next })).status).toBe(204);
    const whats = (await store.accountEvents.list(id, 9)).map(({ what }) => what);
    expect(whats.slice(0, 2)).toEqual(["passphrase-reset", "let-back-in"]);
  });

  test("a code of an app counts once, in one browser or in two at the same moment", async () => {
    const { from, email } = await server.newcomer("runner");
    const secret = await server.addCodeApp(from);
    const halfway = async () => (await server.signIn(email)).from;
    const type = (browser: AccountBrowser, code: string) => browser.post("account/sign-in/code", { code });
    // The code that turned codes on is spent as well.
    expect(await codeOf(await type(await halfway(), codeOfApp(secret, Date.now())))).toBe("wrong-sign-in");
    const code = server.nextCode(secret);
    const both = await Promise.all([await halfway(), await halfway()].map((browser) => type(browser, code)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    const late = await halfway();
    expect(await codeOf(await type(late, ` ${code.slice(0, 3)} ${code.slice(3)}`))).toBe("wrong-sign-in");
    expect(await server.state(late)).toBeNull();
    // Of another account the same six digits are another code, and in three minutes they may come round again.
    const { attempts } = await server.data.store();
    const now = new Date();
    await spendCode(attempts, { accountId: "one", code, now });
    await spendCode(attempts, { accountId: "two", code, now });
    await expect(spendCode(attempts, { accountId: "one", code, now })).rejects.toThrow("was used");
    await spendCode(attempts, { accountId: "one", code, now: new Date(now.getTime() + 3 * minuteMs) });
  });

  test("a session of a clinic's people ends when it is idle for half an hour; a runner's does not", async () => {
    const [clinician, runner] = [await server.newcomer("clinician"), await server.newcomer("runner")];
    const secret = await server.addCodeApp(clinician.from);
    const { from: second } = await server.signIn(clinician.email);
    expect((await second.post("account/sign-in/code", { code: server.nextCode(secret) })).status).toBe(200);
    const works = async ({ from }: { readonly from: AccountBrowser }) => (await from.ask("account/sessions")).status;
    const start = server.aheadMs;
    try {
      for (const minutes of [29, 58, 87]) {
        server.aheadMs = start + minutes * minuteMs;
        expect(await works(clinician), `${minutes}`).toBe(200);
      }
      // The second browser was not used meanwhile: it is not even listed any more.
      const { sessions } = sessionsSchema.parse(await (await clinician.from.ask("account/sessions")).json());
      expect(sessions.map(({ isThis }) => isThis)).toEqual([true]);
      expect((await second.ask("clinics")).status).toBe(401);
      server.aheadMs = start + (87 + 31) * minuteMs;
      expect((await clinician.from.ask("clinics")).status).toBe(401);
      expect(await server.state(clinician.from)).toBeNull();
      server.aheadMs = start;
      expect(await works(clinician), "an ended session stays ended").toBe(401);
      server.aheadMs = start + 3 * 24 * 60 * minuteMs;
      expect(await works(runner)).toBe(200);
    } finally {
      server.aheadMs = start;
    }
  });
});
