import type { Context } from "hono";
import type { Asker, Reply } from "#app/accounts/account-base.ts";
import type { Accounts } from "#app/accounts/accounts.ts";
import { type AccountEndpoint, accountEndpoints } from "#contract/api/account-endpoints.ts";
import { clientAddress } from "../client-address.ts";
import type { Handlers } from "./serve-endpoints.ts";

interface AccountParts {
  readonly accounts: Accounts;
  /** Reverse proxies of one's own; see client-address.ts. */
  readonly proxies: number;
  /** Erases everything of a runner whose account goes. */
  readonly eraseRunner: (runnerId: string) => Promise<void>;
}

type SignInEndpoint = Extract<
  AccountEndpoint,
  | ("accountState" | "signIn" | "signInWithCode" | "passkeySignInOptions" | "signInWithPasskey" | "signOut")
  | ("readInvitation" | "join" | "resetAccount")
>;

/** Answers about accounts: signing in and out, what one signs in with, and the people of a clinic. */
export function accountHandlers(parts: AccountParts): Handlers<AccountEndpoint> {
  const { accounts, eraseRunner } = parts;
  const { keys, people } = accounts;
  return {
    ...signInHandlers(parts),
    passkeys: async ({ context }) => ({ passkeys: [...(await keys.passkeys(headersOf(context)))] }),
    passkeyOptions: async ({ context }) => given(context, await keys.passkeyOptions(headersOf(context))),
    addPasskey: async ({ context, body: { name, response } }) =>
      done(context, await keys.addPasskey(headersOf(context), name, response)),
    removePasskey: async ({ context, params }) =>
      (await keys.removePasskey(headersOf(context), params.passkey)) ? "done" : undefined,
    beginCodeApp: ({ context, body }) => keys.beginCodeApp(headersOf(context), body.passphrase),
    confirmCodeApp: async ({ context, body }) =>
      done(context, await keys.confirmCodeApp(headersOf(context), body.code)),
    removeCodeApp: async ({ context, body }) =>
      done(context, await keys.removeCodeApp(headersOf(context), body.passphrase)),
    makeRecoveryCodes: async ({ context }) => ({ codes: [...(await keys.newRecoveryCodes(headersOf(context)))] }),
    changePassphrase: async ({ context, body: { passphrase, next } }) =>
      done(context, await keys.changePassphrase(headersOf(context), passphrase, next)),
    sessions: ({ context }) => accounts.sessions(headersOf(context)),
    endSessions: async ({ context }) => {
      await accounts.endOtherSessions(headersOf(context));
      return "done";
    },
    endSession: async ({ context, params }) =>
      (await accounts.endSession(headersOf(context), params.session)) ? "done" : undefined,
    accountEvents: ({ context }) => accounts.events(headersOf(context)),
    members: async ({ context }) => ({ members: [...(await people.members(headersOf(context)))] }),
    invite: ({ context, body }) => people.invite(headersOf(context), body.role),
    resetMember: ({ context, params }) => people.inviteBack(headersOf(context), params.member),
    closeAccount: async ({ context, body }) => {
      await accounts.leave(headersOf(context), body.passphrase, eraseRunner);
      return "done";
    },
  };
}

function signInHandlers({ accounts: { signIn, people, state }, proxies }: AccountParts): Handlers<SignInEndpoint> {
  const asker = (context: Context): Asker => ({
    headers: headersOf(context),
    address: clientAddress(context, proxies),
  });
  return {
    accountState: ({ context }) => state(headersOf(context)),
    signIn: async ({ context, body }) => given(context, await signIn.withPassphrase(asker(context), body)),
    signInWithCode: async ({ context, body }) => given(context, await signIn.withCode(asker(context), body.code)),
    passkeySignInOptions: async ({ context }) => given(context, await signIn.passkeyOptions(asker(context))),
    signInWithPasskey: async ({ context, body }) =>
      given(context, await signIn.withPasskey(asker(context), body.response)),
    signOut: async ({ context }) => {
      // What the browser cached for this account goes too; what the app keeps on the device, the app forgets itself.
      context.header("clear-site-data", '"cache"');
      return done(context, await signIn.out(headersOf(context)));
    },
    readInvitation: ({ context, body }) => people.invitation(asker(context), body.code),
    join: async ({ context, body }) => {
      await people.join(asker(context), body);
      const { email, passphrase } = body;
      return given(context, await signIn.withPassphrase(asker(context), { email, passphrase }));
    },
    resetAccount: async ({ context, body }) => {
      await people.reset(asker(context), body);
      return "done";
    },
  };
}

/** Answers on a machine without accounts: there are none, and that is all. */
export const noAccountHandlers: Handlers<AccountEndpoint> = {
  ...(Object.fromEntries(
    Object.keys(accountEndpoints).map((id) => [id, async () => undefined]),
  ) as unknown as Handlers<AccountEndpoint>),
  accountState: async () => ({ mode: "embedded" }),
};

function headersOf(context: Context): Headers {
  return context.req.raw.headers;
}

function given<T>(context: Context, { value, cookies }: Reply<T>): T {
  for (const cookie of cookies) context.header("set-cookie", cookie, { append: true });
  return value;
}

function done(context: Context, reply: Reply<unknown>): "done" {
  given(context, reply);
  return "done";
}
