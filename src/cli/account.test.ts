import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Accounts } from "#app/accounts/accounts.ts";
import { servedSettings } from "#app/accounts/served-settings.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { runAccount } from "./account.ts";
import type { Terminal } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-account-"));
const before = { ...process.env };

beforeAll(() => {
  process.env["PLUMBLINE_DATA_DIR"] = folder;
  delete process.env["DATABASE_URL"];
});

afterAll(() => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command and gives its exit code, what it printed and what it told. */
async function account(...words: readonly string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    print: async (text) => void printed.push(text),
    tell: (text) => void told.push(text),
    errors: process.stderr,
    hasColour: false,
    signal: new AbortController().signal,
  };
  const exitCode = await runAccount(words, terminal);
  return { exitCode, printed: printed.join(""), told: told.join("") };
}

const asker = { headers: new Headers(), address: "none" };

/** The accounts of the same folder, as the server opens them once the command is done. */
async function withAccounts<T>(use: (accounts: Accounts) => Promise<T>): Promise<T> {
  const onFault = (error: Error): never => {
    throw error;
  };
  const settings = servedSettings({ PLUMBLINE_ORIGIN: "https://plumbline.example" });
  if (settings === undefined) throw new Error("An origin is set");
  const data = new DataOfRunners({ environment: process.env, onFault });
  try {
    const secret = async () => "a secret of more than thirty-two letters";
    return await use(new Accounts({ settings, store: () => data.store(), secret, onFault }));
  } finally {
    await data.close();
  }
}

describe("plumbline account", () => {
  test("plumbline account invites a runner, lists them, and lets them back in", async () => {
    expect((await account("list")).printed).toBe("Nobody has an account.\n");
    const invited = await account("invite", "--json");
    const { code } = JSON.parse(invited.printed) as { code: string };
    const passphrase = "seven slow herons";
    const joined = { code, name: "Mira", email: "mira@example.org", passphrase };
    await withAccounts(({ people }) => people.join(asker, joined));
    expect((await account("list")).printed).toBe("mira@example.org  runner        Mira\n");
    const reset = await account("reset", "Mira@example.org");
    const [, resetCode = ""] = /passphrase with: (\S+)\n/.exec(reset.printed) ?? [];
    await withAccounts(async ({ people, signIn }) => {
      await people.reset(asker, { code: resetCode, passphrase: "nine quick otters" });
      const request = { email: "mira@example.org", passphrase: "nine quick otters" };
      expect((await signIn.withPassphrase(asker, request)).value).toEqual({ next: "done" });
    });
    expect((await account("reset", "nobody@example.org")).printed).toContain("no account");
  });

  test("plumbline account invites somebody of a clinic only to a clinic", async () => {
    expect(await account("invite", "--role", "clinician")).toMatchObject({
      exitCode: 2,
      told: expect.stringContaining("--clinic NAME"),
    });
    const { code } = JSON.parse(
      (await account("invite", "--role", "clinician", "--clinic", "Riverside", "--json")).printed,
    ) as { code: string };
    const facts = await withAccounts(({ people }) => people.invitation(asker, code));
    expect(facts).toEqual({ role: "clinician", isReset: false, asksClinic: false });
  });

  test.each([
    [[]],
    [["enter"]],
    [["reset"]],
    [["list", "all"]],
    [["invite", "--role", "owner"]],
    [["invite", "--roel", "x"]],
  ])("plumbline account says how it is used, when the words are %j", async (words) => {
    const { exitCode, printed, told } = await account(...words);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(told).toContain("plumbline account invite");
  });

  test("plumbline account says who holds the database, when the server runs", async () => {
    await withAccounts(async (accounts) => {
      await accounts.setUpCode();
      expect(await account("list")).toMatchObject({ exitCode: 3, told: expect.stringContaining("Another Plumbline") });
    });
  });
});
