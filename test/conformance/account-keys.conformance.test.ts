import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  madeInvitationSchema,
  membersSchema,
  passkeyOptionsSchema,
  passkeysSchema,
  recoveryCodesSchema,
  signedInSchema,
} from "#contract/account-schema.ts";
import { AccountServer, codeOf, passphrase } from "./account-server.ts";
import { storeKinds } from "./store-kinds.ts";

describe.each(storeKinds())("what accounts prove themselves with: $name", ({ locate }) => {
  let server: AccountServer;

  beforeAll(async () => {
    server = new AccountServer(await locate());
    await server.data.store();
  }, 120_000);

  afterAll(async () => {
    await server?.stop();
  });

  test("too many tries at one account wait, say how long, and let another account in", async () => {
    const [{ email }, other] = [await server.newcomer("runner"), await server.newcomer("runner")];
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1) statuses.push((await server.signIn(email, "wrong")).answer.status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const { answer } = await server.signIn(email);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(60);
    expect(await answer.json()).toMatchObject({
      code: "too-many-tries",
      message: expect.stringMatching(/in \d+ minutes/),
    });
    expect((await server.signIn(other.email)).answer.status).toBe(200);
  });

  test("people of a clinic get nothing before they have a second factor, and then need it every time", async () => {
    const { from, email } = await server.newcomer("clinician");
    expect(await server.state(from)).toMatchObject({ due: "enrol", isStrong: false });
    for (const path of ["store", "runners/own/load?today=2026-01-01", "imports"]) {
      expect(await codeOf(await from.ask(path)), path).toBe("second-factor-due");
    }
    expect(await codeOf(await from.post("account/recovery-codes"))).toBe("second-factor-due");
    const secret = await server.addCodeApp(from);
    expect(await server.state(from)).toMatchObject({ due: "nothing", isStrong: true, hasCodeApp: true });
    const { from: later, answer } = await server.signIn(email);
    expect(signedInSchema.parse(await answer.json())).toEqual({ next: "code" });
    expect(await server.state(later)).toBeNull();
    expect(await codeOf(await later.post("account/sign-in/code", { code: "000000" }))).toBe("wrong-sign-in");
    const right = await later.post("account/sign-in/code", { code: server.nextCode(secret) });
    expect(await right.json()).toEqual({ next: "done" });
    expect(await server.state(later)).toMatchObject({ due: "nothing", isStrong: true });
    // No record of its own, but let in.
    expect(await codeOf(await later.ask("store"))).toBe("not-found");
    const last = await later.ask("account/code-app", { method: "DELETE", body: { passphrase } });
    expect(await last.json()).toMatchObject({ message: expect.stringContaining("last thing") });
  });

  test("passkeys are asked for with the check of who holds the device, and what is none lets nobody in", async () => {
    const { from } = await server.newcomer("runner");
    const options = passkeyOptionsSchema.parse(await (await from.post("account/passkey-options")).json());
    expect(options).toMatchObject({
      rp: { id: "plumbline.example" },
      attestation: "none",
      authenticatorSelection: { userVerification: "required", residentKey: "required" },
    });
    const credential = { id: "eA", rawId: "eA", type: "public-key", clientExtensionResults: {} };
    const made = { ...credential, response: { clientDataJSON: "e30", attestationObject: "eA", transports: [] } };
    for (const response of [made, credential, { ...made, id: "?" }]) {
      const refused = await from.post("account/passkeys", { name: "Phone", response });
      expect([400, 401]).toContain(refused.status);
    }
    const { passkeys } = passkeysSchema.parse(await (await from.ask("account/passkeys")).json());
    expect(passkeys).toEqual([]);
    const stranger = server.browser();
    const asked = passkeyOptionsSchema.parse(await (await stranger.post("account/sign-in/passkey-options")).json());
    expect(asked).toMatchObject({ rpId: "plumbline.example", userVerification: "required" });
    const used = { ...credential, response: { clientDataJSON: "e30", authenticatorData: "eA", signature: "eA" } };
    expect(asked).not.toHaveProperty("allowCredentials");
    expect(await codeOf(await stranger.post("account/sign-in/passkey", { response: used }))).toBe("wrong-sign-in");
    expect(await codeOf(await server.browser().post("account/passkey-options"))).toBe("not-signed-in");
  });

  test("a recovery code signs in once instead of the second factor; new ones void the old", async () => {
    const { from, email } = await server.newcomer("clinician");
    await server.addCodeApp(from);
    const fresh = async () => recoveryCodesSchema.parse(await (await from.post("account/recovery-codes")).json()).codes;
    const old = await fresh();
    const codes = await fresh();
    expect(new Set(codes).size).toBe(10);
    const use = (recoveryCode: string | undefined, typed = passphrase) =>
      server.browser().post("account/sign-in", { email, passphrase: typed, recoveryCode });
    expect(await codeOf(await use(old[0]))).toBe("wrong-sign-in");
    expect(await codeOf(await use(codes[0], "not the passphrase"))).toBe("wrong-sign-in");
    const right = await use(codes[0]?.toLowerCase().replaceAll("-", " "));
    expect(await right.json()).toEqual({ next: "done" });
    expect(await codeOf(await use(codes[0]))).toBe("wrong-sign-in");
    expect(await server.state(from)).toMatchObject({ recoveryCodes: 9 });
  });

  test("another passphrase ends every other session, and the old one is worth nothing", async () => {
    const { from, email } = await server.newcomer("runner");
    const other = await server.signIn(email);
    const change = (typed: string, next: string) =>
      from.ask("account/passphrase", { method: "PUT", body: { passphrase: typed, next } });
    expect(await codeOf(await change("not the passphrase", "nine quick otters"))).toBe("wrong-sign-in");
    expect(await codeOf(await change(passphrase, "qwertyuiopas"))).toBe("bad-request");
    expect((await change(passphrase, "nine quick otters")).status).toBe(204);
    expect((await from.ask("store")).status).toBe(200);
    expect((await other.from.ask("store")).status).toBe(401);
    expect((await server.signIn(email)).answer.status).toBe(401);
    expect((await server.signIn(email, "nine quick otters")).answer.status).toBe(200);
  });

  test("who looks after a clinic invites to it, resets its people and nobody else", async () => {
    const [admin, runner, clinician] = [
      await server.newcomer("clinic-admin"),
      await server.newcomer("runner"),
      await server.newcomer("clinician"),
    ];
    expect(await codeOf(await runner.from.post("account/invitations", { role: "clinic-admin" }))).toBe("not-allowed");
    expect(await codeOf(await clinician.from.ask("account/members"))).toBe("second-factor-due");
    await server.addCodeApp(admin.from);
    await server.addCodeApp(clinician.from);
    const { members } = membersSchema.parse(await (await admin.from.ask("account/members")).json());
    expect(members.map(({ email }) => email)).toContain(clinician.email);
    expect(members.map(({ role }) => role)).not.toContain("runner");
    expect(members.map(({ email }) => email)).not.toContain("ada@example.org");
    const { code: invited } = madeInvitationSchema.parse(
      await (await admin.from.post("account/invitations", { role: "clinician" })).json(),
    );
    expect(await (await server.browser().post("account/invitation", { code: invited })).json()).toMatchObject({
      asksClinic: false,
    });
    const found = members.find(({ email }) => email === clinician.email);
    const reset = madeInvitationSchema.parse(
      await (await admin.from.post(`account/members/${found?.id}/reset`)).json(),
    );
    expect((await clinician.from.ask("account/sessions")).status).toBe(401);
    const next = "nine quick otters";
    expect(
      (
        await server
          .browser()
          .post("account/join", { code: reset.code, name: "Eve", email: "e@example.org", passphrase })
      ).status,
    ).toBe(400);
    expect((await server.browser().post("account/reset", { code: reset.code, passphrase: next })).status).toBe(204);
    const back = await server.signIn(clinician.email, next);
    expect(await server.state(back.from)).toMatchObject({ due: "enrol", hasCodeApp: false });
    const someone = await (await server.data.store()).accounts.byEmail(runner.email);
    expect(await codeOf(await admin.from.post(`account/members/${someone?.id}/reset`))).toBe("not-allowed");
  });

  test("whoever leaves takes the record along, and the account is gone", async () => {
    const { from, email } = await server.newcomer("runner");
    const { runnerId = "" } = (await (await server.data.store()).accounts.byEmail(email)) ?? {};
    await server.data.of(runnerId).record.note("record-exported");
    const leave = (typed: string) => from.ask("account", { method: "DELETE", body: { passphrase: typed } });
    expect(await codeOf(await leave("not the passphrase"))).toBe("wrong-sign-in");
    expect((await leave(passphrase)).status).toBe(204);
    expect((await from.ask("store")).status).toBe(401);
    expect((await server.signIn(email)).answer.status).toBe(401);
    expect((await server.data.of(runnerId).record.log()).lines).toEqual([]);
  });

  test("the database alone holds no passphrase, no code and nothing that signs a cookie", async () => {
    const { from, email } = await server.newcomer("runner");
    await server.addCodeApp(from);
    const { codes } = recoveryCodesSchema.parse(await (await from.post("account/recovery-codes")).json());
    const { accountTables } = await server.data.store();
    const rows = JSON.stringify([
      await accountTables.selectFrom("credentials").selectAll().execute(),
      await accountTables.selectFrom("recovery_codes").selectAll().execute(),
      await accountTables.selectFrom("attempts").selectAll().execute(),
      await accountTables.selectFrom("sessions").selectAll().execute(),
    ]);
    const secret = readFileSync(join(server.folder, "account-secret"), "utf8");
    const cookie = decodeURIComponent(from.cookies.get("__Host-plumbline.session_token") ?? "");
    for (const text of [passphrase, email, codes[0] ?? "?", secret, cookie.split(".")[1] ?? "?"]) {
      expect(rows).not.toContain(text);
    }
    expect(rows).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
  });
});
