import {
  type AccountState,
  accountStateSchema,
  type CodeApp,
  codeAppSchema,
  type InvitationFacts,
  invitationSchema,
  type JoinRequest,
  type MadeInvitation,
  type Members,
  madeInvitationSchema,
  membersSchema,
  passkeyOptionsSchema,
  passkeysSchema,
  type ResetRequest,
  recoveryCodesSchema,
  type SessionList,
  type SignInRequest,
  sessionsSchema,
  signedInSchema,
} from "#contract/account-schema.ts";
import { ask, askFor, json } from "../shell/ask-server.ts";
import { askPasskey, createPasskey } from "./passkey-ceremony.ts";

type Next = "done" | "code";

const post = (body: unknown = {}): RequestInit => json("POST", body);

/** What the app asks of the server about accounts. Every function throws a ServerError. */
export const accountApi = {
  state: (signal: AbortSignal): Promise<AccountState> => askFor(accountStateSchema, "account", { signal }),
  signIn: async (request: SignInRequest): Promise<Next> =>
    (await askFor(signedInSchema, "account/sign-in", post(request))).next,
  signInWithCode: async (code: string): Promise<Next> =>
    (await askFor(signedInSchema, "account/sign-in/code", post({ code }))).next,
  /** Lets the browser ask for a passkey, and signs in with it. */
  signInWithPasskey: async (): Promise<Next> => {
    const options = await askFor(passkeyOptionsSchema, "account/sign-in/passkey-options", post());
    const response = await askPasskey(options);
    return (await askFor(signedInSchema, "account/sign-in/passkey", post({ response }))).next;
  },
  signOut: async (): Promise<void> => void (await ask("account/sign-out", post())),
  invitation: (code: string): Promise<InvitationFacts> =>
    askFor(invitationSchema, "account/invitation", post({ code })),
  join: async (request: JoinRequest): Promise<Next> =>
    (await askFor(signedInSchema, "account/join", post(request))).next,
  reset: async (request: ResetRequest): Promise<void> => void (await ask("account/reset", post(request))),
  passkeys: async () => (await askFor(passkeysSchema, "account/passkeys")).passkeys,
  /** Lets the browser make a passkey, and adds it to the account. */
  addPasskey: async (name: string): Promise<void> => {
    const options = await askFor(passkeyOptionsSchema, "account/passkey-options", post());
    await ask("account/passkeys", post({ name, response: await createPasskey(options) }));
  },
  removePasskey: async (id: string): Promise<void> => void (await ask(`account/passkeys/${id}`, { method: "DELETE" })),
  beginCodeApp: (passphrase: string): Promise<CodeApp> =>
    askFor(codeAppSchema, "account/code-app", post({ passphrase })),
  confirmCodeApp: async (code: string): Promise<void> => void (await ask("account/code-app/confirm", post({ code }))),
  removeCodeApp: async (passphrase: string): Promise<void> =>
    void (await ask("account/code-app", json("DELETE", { passphrase }))),
  recoveryCodes: async (): Promise<readonly string[]> =>
    (await askFor(recoveryCodesSchema, "account/recovery-codes", post())).codes,
  changePassphrase: async (passphrase: string, next: string): Promise<void> =>
    void (await ask("account/passphrase", json("PUT", { passphrase, next }))),
  sessions: async (): Promise<SessionList["sessions"]> => (await askFor(sessionsSchema, "account/sessions")).sessions,
  endSession: async (id: string): Promise<void> => void (await ask(`account/sessions/${id}`, { method: "DELETE" })),
  endOtherSessions: async (): Promise<void> => void (await ask("account/sessions", { method: "DELETE" })),
  members: async (): Promise<Members["members"]> => (await askFor(membersSchema, "account/members")).members,
  invite: (role: string): Promise<MadeInvitation> =>
    askFor(madeInvitationSchema, "account/invitations", post({ role })),
  inviteBack: (id: string): Promise<MadeInvitation> =>
    askFor(madeInvitationSchema, `account/members/${id}/reset`, post()),
  leave: async (passphrase: string): Promise<void> => void (await ask("account", json("DELETE", { passphrase }))),
};
