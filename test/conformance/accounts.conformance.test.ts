import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeInvitation } from "#app/accounts/make-invitation.ts";
import { sessionsSchema } from "#contract/account-schema.ts";
import { entriesResponseSchema } from "#contract/record/entry-schema.ts";
import type { AccountBrowser } from "./account-browser.ts";
import { AccountServer, codeOf, origin, passphrase } from "./account-server.ts";
import { storeKinds } from "./store-kinds.ts";

describe.each(storeKinds())("sessions: $name", ({ locate }) => {
  let server: AccountServer;

  beforeAll(async () => {
    server = new AccountServer(await locate());
    await server.data.store();
  }, 120_000);

  afterAll(async () => {
    await server?.stop();
  });

  test("the first account is made with the set-up code, and no second one", async () => {
    const setUp = await server.accounts.setUpCode();
    if (setUp === undefined) throw new Error("Nobody has an account yet");
    const from = server.browser();
    expect(await (await from.post("account/invitation", { code: setUp.toLowerCase() })).json()).toEqual({
      ...{ role: "clinic-admin", isReset: false, asksClinic: true },
    });
    const owner = { name: "Ada", email: "Ada@Example.org", passphrase, clinicName: "Hillside" };
    expect((await from.post("account/join", { ...owner, code: setUp })).status).toBe(200);
    expect(await server.state(from)).toMatchObject({ email: "ada@example.org", role: "clinic-admin", due: "enrol" });
    expect(await server.accounts.setUpCode()).toBeUndefined();
    const again = await server.browser().post("account/join", { ...owner, email: "eve@example.org", code: setUp });
    expect(await codeOf(again)).toBe("bad-request");
  });

  test("nothing but signing in answers to whoever is not signed in, and nobody joins uninvited", async () => {
    for (const path of [
      "store",
      "runners/own/load?today=2026-01-01",
      "runners/own/export",
      "imports",
      "account/sessions",
    ]) {
      const response = await server.browser().ask(path);
      expect(response.status, path).toBe(401);
      expect(await codeOf(response), path).toBe("not-signed-in");
    }
    const uninvited = await server
      .browser()
      .post("account/join", { name: "Eve", email: "eve@example.org", passphrase });
    expect(await uninvited.json()).toMatchObject({
      code: "bad-request",
      message: expect.stringContaining("invitation"),
    });
  });

  test("a session is one host-bound cookie, and its answers are kept by nobody", async () => {
    const { email } = await server.newcomer("runner");
    const { answer } = await server.signIn(email);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-plumbline\.session_token=/);
    for (const attribute of ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"]) expect(cookie).toContain(attribute);
    expect(cookie).not.toContain("Domain");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
  });

  test("a wrong passphrase and an unknown e-mail are answered alike", async () => {
    const { email } = await server.newcomer("runner");
    const wrong = await server.signIn(email, "seven slow heron");
    const unknown = await server.signIn("nobody@example.org");
    expect(wrong.answer.status).toBe(401);
    expect(await wrong.answer.text()).toBe(await unknown.answer.text());
    expect(wrong.answer.headers.getSetCookie()).toEqual([]);
  });

  test("a taken e-mail is not told from other troubles, and uses no invitation up", async () => {
    const { email } = await server.newcomer("runner");
    const { code: invited } = await makeInvitation(await server.data.store(), { role: "runner" });
    const taken = await server.browser().post("account/join", { code: invited, name: "Eve", email, passphrase });
    expect(await taken.json()).toMatchObject({ message: "The account could not be made." });
    const weak = await server
      .browser()
      .post("account/join", { code: invited, name: "Eve", email, passphrase: "short" });
    expect(await weak.json()).toMatchObject({ message: expect.stringContaining("needs 12") });
    const other = { code: invited, name: "Eve", email: `other-${email}`, passphrase };
    expect((await server.browser().post("account/join", other)).status).toBe(200);
    expect((await server.browser().post("account/join", { ...other, email: `third-${email}` })).status).toBe(400);
  });

  test("each runner has a record of their own, and a sample of their own", async () => {
    const [first, second] = [await server.newcomer("runner"), await server.newcomer("runner")];
    const entry = { kind: "event", day: "2026-03-01", revision: 1, madeAt: "2026-03-01T07:00:00.000Z" };
    const body = { what: "visit" };
    const id = "7b0d7a3e-4a0e-4d5a-9a70-5a8f2f3b6c11";
    const put = await first.from.ask(`runners/own/entries/${id}`, { method: "PUT", body: { ...entry, body } });
    const list = async ({ from }: { from: AccountBrowser }) =>
      entriesResponseSchema.parse(await (await from.ask("runners/own/entries?kind=event")).json()).entries;
    expect(put.status, await put.text()).toBe(200);
    expect(await list(first)).toHaveLength(1);
    expect(await list(second)).toEqual([]);
    await first.from.ask("runners/sample?today=2026-06-01", { method: "PUT" });
    const store = async ({ from }: { from: AccountBrowser }) => await (await from.ask("store")).json();
    expect(await store(second)).toMatchObject({ isOpen: true, sampleRuns: 0 });
    expect(await server.data.local.entries("own", { kind: "event" })).toEqual([]);
  });

  test("sessions are listed, ended one by one and all at once; an ended one is nobody at once", async () => {
    const { from, email } = await server.newcomer("runner");
    const others = [await server.signIn(email), await server.signIn(email), await server.signIn(email)];
    const list = async () => sessionsSchema.parse(await (await from.ask("account/sessions")).json()).sessions;
    const before = await list();
    expect(before).toHaveLength(4);
    expect(before.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(before[0]).toMatchObject({ device: "Firefox on Linux" });
    const end = (id: string) => from.ask(`account/sessions/${id}`, { method: "DELETE" });
    const newest = before[0]?.id ?? "";
    expect((await end(newest)).status).toBe(204);
    expect((await end(newest)).status).toBe(404);
    expect((await others[2]?.from.ask("store"))?.status).toBe(401);
    expect((await others[0]?.from.ask("store"))?.status).toBe(200);
    const stranger = await server.newcomer("runner");
    expect((await stranger.from.ask(`account/sessions/${before[1]?.id}`, { method: "DELETE" })).status).toBe(404);
    await from.ask("account/sessions", { method: "DELETE" });
    expect((await others[0]?.from.ask("store"))?.status).toBe(401);
    expect(await list()).toHaveLength(1);
  });

  test("signing out ends the session, whoever kept a copy of the cookie", async () => {
    const { from } = await server.newcomer("runner");
    const copy = server.browser();
    for (const [name, value] of from.cookies) copy.cookies.set(name, value);
    expect((await copy.ask("store")).status).toBe(200);
    const out = await from.post("account/sign-out");
    expect(out.headers.get("clear-site-data")).toContain("cache");
    expect((await from.ask("store")).status).toBe(401);
    expect((await copy.ask("store")).status).toBe(401);
  });

  test("signing in gives a new session and ends the one that was there: a planted cookie is worth nothing", async () => {
    const [thief, victim] = [await server.newcomer("runner"), await server.newcomer("runner")];
    const planted = new Map(thief.from.cookies);
    const from = server.browser();
    for (const [name, value] of planted) from.cookies.set(name, value);
    await from.post("account/sign-in", { email: victim.email, passphrase });
    for (const [name, value] of from.cookies) expect(planted.get(name)).not.toBe(value);
    expect(await server.state(from)).toMatchObject({ email: victim.email });
    expect((await thief.from.ask("store")).status).toBe(401);
    const forged = server.browser();
    for (const [name, value] of from.cookies)
      forged.cookies.set(
        name,
        value.replace(/^./, (one) => (one === "a" ? "b" : "a")),
      );
    expect((await forged.ask("store")).status).toBe(401);
  });

  test("other websites can neither read nor write, with the cookie or without", async () => {
    const { from } = await server.newcomer("runner");
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://plumbline.example" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of foreign) {
      for (const [method, path] of [
        ["POST", "account/sign-out"],
        ["DELETE", "runners/own"],
        ["GET", "store"],
      ] as const) {
        const response = await from.ask(path, { method, headers, ...(method === "POST" ? { body: {} } : {}) });
        expect(await codeOf(response), `${method} ${JSON.stringify(headers)}`).toBe("other-origin");
      }
    }
    const without = await server.app.request(`${origin}/api/account/sign-out`, {
      method: "POST",
      headers: { cookie: [...from.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    expect(await codeOf(without)).toBe("other-origin");
    expect((await from.ask("store")).status).toBe(200);
  });
});
