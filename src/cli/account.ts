import { listAccounts, makeInvite, resetAccount } from "#app/accounts/owner-desk.ts";
import { StoreClosedError } from "#app/runner-data/store-door.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { accountHelp } from "./help-texts.ts";
import { type ReadArguments, readArguments } from "./read-arguments.ts";
import type { Terminal } from "./terminal.ts";

/** What the owner of the machine may do about accounts: invite, let back in, list. */
const actions = ["invite", "reset", "list"] as const;

type Action = (typeof actions)[number];

/** Runs `plumbline account`: 0 when it is done, 2 when the words make no sense, 3 when the database cannot be used. */
export async function runAccount(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(words, { role: "string", clinic: "string", json: "boolean", help: "boolean" });
  if (read.switches.has("help")) {
    await terminal.print(accountHelp);
    return exitCodes.done;
  }
  const action = actions.find((known) => known === read.positionals[0]);
  const wrong = read.problem ?? (action === undefined ? "What is to be done?" : problemOf(action, read));
  if (wrong !== undefined || action === undefined) {
    terminal.tell(`${wrong}\n\n${accountHelp}`);
    return exitCodes.wrongUse;
  }
  try {
    const { document, text } = await act(action, read);
    await terminal.print(read.switches.has("json") ? `${JSON.stringify(document, undefined, 2)}\n` : text);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof StoreClosedError)) throw error;
    terminal.tell(`${error.message} ${error.fix}\n`);
    return exitCodes.unusableInput;
  }
}

function problemOf(action: Action, { values, positionals }: ReadArguments): string | undefined {
  const role = values.get("role");
  const isRole = role === undefined || ["runner", "clinician", "clinic-admin"].includes(role);
  if (!isRole) return `--role is runner, clinician or clinic-admin, not ${role}`;
  if (action === "reset" && positionals.length !== 2) return "Whose account? Name its e-mail";
  if (action !== "reset" && positionals.length > 1) return `What is ${positionals[1]}?`;
  const needsClinic = action === "invite" && role !== undefined && role !== "runner";
  return needsClinic && !values.has("clinic") ? "People of a clinic need --clinic NAME" : undefined;
}

interface Said {
  readonly document: object;
  readonly text: string;
}

async function act(action: Action, { values, positionals }: ReadArguments): Promise<Said> {
  if (action === "list") {
    const accounts = await listAccounts(process.env);
    const width = Math.max(...accounts.map(({ email }) => email.length), 0);
    const lines = accounts.map(({ email, role, name }) => `${email.padEnd(width)}  ${role.padEnd(12)}  ${name}\n`);
    return { document: { accounts }, text: lines.join("") || "Nobody has an account.\n" };
  }
  if (action === "reset") {
    const made = await resetAccount(process.env, (positionals[1] ?? "").toLowerCase());
    if (made === undefined) return { document: { code: null }, text: "There is no account with this e-mail.\n" };
    return { document: made, text: `Code to choose a new passphrase with: ${made.code}\nIt works once, for a week.\n` };
  }
  const role = (values.get("role") ?? "runner") as "runner" | "clinician" | "clinic-admin";
  const made = await makeInvite(process.env, role, values.get("clinic"));
  return { document: made, text: `Code to join with: ${made.code}\nIt works once, for a week, at /join.\n` };
}
