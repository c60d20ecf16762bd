import { createHmac, randomUUID } from "node:crypto";
import { sql } from "kysely";
import { makeInvitation } from "#app/accounts/make-invitation.ts";
import { hashPassphrase } from "#app/accounts/passphrase-hash.ts";
import { signingSecret } from "#app/accounts/signing-secret.ts";
import { codeAppSchema, passkeyOptionsSchema } from "#contract/account-schema.ts";
import type { AccountEndpoint } from "#contract/api/account-endpoints.ts";
import type { InputOf } from "#contract/api/endpoint-types.ts";
import type { Role } from "#core/access/principal.ts";
import type { AccountBrowser } from "../../../test/conformance/account-browser.ts";
import { type AccountServer, origin, passphrase } from "../../../test/conformance/account-server.ts";
import { codeOfApp } from "../../../test/support/code-of-app.ts";
import { SoftwarePasskey } from "../../../test/support/software-passkey.ts";

/** Somebody with an account, signed in. */
export interface Person {
  readonly from: AccountBrowser;
  readonly accountId: string;
  readonly runnerId?: string;
}

interface PersonParts {
  readonly role: Role;
  readonly isStrong: boolean;
  readonly clinicId?: string;
}

const hash = hashPassphrase(passphrase);

/** Makes somebody who is signed in, as strongly as asked for. */
export async function personOf(server: AccountServer, { role, isStrong, clinicId }: PersonParts): Promise<Person> {
  const { accounts, accountTables } = await server.data.store();
  const clinic = clinicId === undefined ? {} : { clinicId };
  const email = `${randomUUID()}@example.org`;
  const account = await accounts.make({ name: "Kim", email, role, passphraseHash: await hash, ...clinic });
  const token = randomUUID();
  await accountTables
    .insertInto("sessions")
    .values({
      ...{ id: randomUUID(), account_id: account.id, token, is_strong: isStrong, user_agent: null },
      ...{ created_at: new Date(), expires_at: new Date(Date.now() + 3_600_000) },
    })
    .execute();
  const signature = createHmac("sha256", await signingSecret(server.folder, undefined))
    .update(token)
    .digest("base64");
  const from = server.browser();
  from.cookies.set("__Host-plumbline.session_token", encodeURIComponent(`${token}.${signature}`));
  return { from, accountId: account.id, ...(account.runnerId === undefined ? {} : { runnerId: account.runnerId }) };
}

/** About whom a request is, and who asks. */
export interface AccountPlace {
  /** Who asks; somebody who is not signed in has a browser all the same. */
  readonly from: AccountBrowser;
  /** Whose passkey, session or membership it is about. */
  readonly subject: Person;
}

type Requests<K extends AccountEndpoint> = { readonly [P in K]: (place: AccountPlace) => Promise<InputOf<P>> };

const nothing = async () => ({});
const typed = async () => ({ body: { passphrase } });

/** Good requests about accounts. What is asked for first is asked by whoever asks; where they may not, anything will do. */
export function goodAccountRequests(server: AccountServer): Requests<AccountEndpoint> {
  return {
    ...signInRequests(server),
    ...changeRequests(server),
    passkeys: nothing,
    passkeyOptions: nothing,
    addPasskey: async ({ from }) => {
      const response = new SoftwarePasskey(origin).make(await optionsFor(from, "account/passkey-options"));
      return { body: { name: "Phone", response } };
    },
    beginCodeApp: typed,
    confirmCodeApp: async ({ from }) => {
      const begun = await from.post("account/code-app", { passphrase });
      const secret = begun.ok ? codeAppSchema.parse(await begun.json()).secret : "";
      return { body: { code: codeOfApp(secret, Date.now()) } };
    },
    makeRecoveryCodes: nothing,
    changePassphrase: async () => ({ body: { passphrase, next: "nine quick otters" } }),
    sessions: nothing,
    accountEvents: nothing,
    endSessions: nothing,
    members: nothing,
    invite: async () => ({ body: { role: "clinician" } }),
    resetMember: async ({ subject }) => ({ params: { member: subject.accountId } }),
    closeAccount: typed,
  };
}

type SignInEndpoint =
  | ("accountState" | "signIn" | "signInWithCode" | "passkeySignInOptions" | "signInWithPasskey" | "signOut")
  | ("readInvitation" | "join" | "resetAccount");

function signInRequests(server: AccountServer): Requests<SignInEndpoint> {
  const runner = () => personOf(server, { role: "runner", isStrong: false });
  const emailOf = async ({ accountId }: Person) =>
    (await (await server.data.store()).accounts.byId(accountId))?.email ?? "";
  const invited = async () => ({ code: (await makeInvitation(await server.data.store(), { role: "runner" })).code });
  return {
    accountState: nothing,
    signIn: async () => ({ body: { email: await emailOf(await runner()), passphrase } }),
    signInWithCode: async ({ from }) => {
      const somebody = await runner();
      const secret = await server.addCodeApp(somebody.from);
      from.cookies.clear();
      await from.post("account/sign-in", { email: await emailOf(somebody), passphrase });
      return { body: { code: server.nextCode(secret) } };
    },
    passkeySignInOptions: nothing,
    signInWithPasskey: async ({ from }) => {
      const [somebody, passkey] = [await runner(), new SoftwarePasskey(origin)];
      const made = passkey.make(await optionsFor(somebody.from, "account/passkey-options"));
      await somebody.from.post("account/passkeys", { name: "Phone", response: made });
      return { body: { response: passkey.use(await optionsFor(from, "account/sign-in/passkey-options")) } };
    },
    signOut: nothing,
    readInvitation: async () => ({ body: await invited() }),
    join: async () => ({
      body: { ...(await invited()), name: "Kim", email: `${randomUUID()}@example.org`, passphrase },
    }),
    resetAccount: async () => {
      const { accountId } = await runner();
      const { code } = await makeInvitation(await server.data.store(), { role: "runner", accountId });
      return { body: { code, passphrase } };
    },
  };
}

function changeRequests(server: AccountServer): Requests<"removePasskey" | "removeCodeApp" | "endSession"> {
  const passkeyOf = async ({ accountId }: Person) => {
    const id = randomUUID();
    await sql`insert into passkeys (id, account_id, public_key, credential_id, counter, device_type, backed_up)
      values (${id}, ${accountId}, '', ${id}, 0, 'singleDevice', false)`.execute(
      (await server.data.store()).accountTables,
    );
    return id;
  };
  return {
    removePasskey: async ({ subject }) => {
      await passkeyOf(subject);
      return { params: { passkey: await passkeyOf(subject) } };
    },
    removeCodeApp: async ({ subject }) => {
      await passkeyOf(subject);
      await sql`insert into second_factors (id, account_id, secret, backup_codes)
        values (${randomUUID()}, ${subject.accountId}, '', '')`.execute((await server.data.store()).accountTables);
      return { body: { passphrase } };
    },
    endSession: async ({ subject }) => {
      const [session] = await (await server.data.store()).sessions.list(subject.accountId);
      return { params: { session: session?.id ?? "" } };
    },
  };
}

async function optionsFor(from: AccountBrowser, path: string): Promise<Readonly<Record<string, unknown>>> {
  const answer = await from.post(path);
  return answer.ok ? passkeyOptionsSchema.parse(await answer.json()) : {};
}
