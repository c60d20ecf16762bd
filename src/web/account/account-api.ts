import type {
  AccountEvents,
  AccountState,
  CodeApp,
  InvitationFacts,
  JoinRequest,
  MadeInvitation,
  Members,
  ResetRequest,
  SessionList,
  SignInRequest,
} from "#contract/account-schema.ts";
import type { Role } from "#core/access/principal.ts";
import { call } from "../shell/call-server.ts";
import { askPasskey, createPasskey } from "./passkey-ceremony.ts";

type Next = "done" | "code";

/** What the app asks of the server about accounts. Every function throws a ServerError. */
export const accountApi = {
  state: (signal: AbortSignal): Promise<AccountState> => call("accountState", {}, { signal }),
  signIn: async (body: SignInRequest): Promise<Next> => (await call("signIn", { body })).next,
  signInWithCode: async (code: string): Promise<Next> => (await call("signInWithCode", { body: { code } })).next,
  /** Lets the browser ask for a passkey, and signs in with it. */
  signInWithPasskey: async (): Promise<Next> => {
    const response = await askPasskey(await call("passkeySignInOptions", {}));
    return (await call("signInWithPasskey", { body: { response } })).next;
  },
  signOut: (): Promise<void> => call("signOut", {}),
  invitation: (code: string): Promise<InvitationFacts> => call("readInvitation", { body: { code } }),
  join: async (body: JoinRequest): Promise<Next> => (await call("join", { body })).next,
  reset: (body: ResetRequest): Promise<void> => call("resetAccount", { body }),
  passkeys: async () => (await call("passkeys", {})).passkeys,
  /** Lets the browser make a passkey, and adds it to the account. */
  addPasskey: async (name: string): Promise<void> => {
    const response = await createPasskey(await call("passkeyOptions", {}));
    await call("addPasskey", { body: { name, response } });
  },
  removePasskey: (passkey: string): Promise<void> => call("removePasskey", { params: { passkey } }),
  beginCodeApp: (passphrase: string): Promise<CodeApp> => call("beginCodeApp", { body: { passphrase } }),
  confirmCodeApp: (code: string): Promise<void> => call("confirmCodeApp", { body: { code } }),
  removeCodeApp: (passphrase: string): Promise<void> => call("removeCodeApp", { body: { passphrase } }),
  recoveryCodes: async (): Promise<readonly string[]> => (await call("makeRecoveryCodes", {})).codes,
  changePassphrase: (passphrase: string, next: string): Promise<void> =>
    call("changePassphrase", { body: { passphrase, next } }),
  sessions: async (): Promise<SessionList["sessions"]> => (await call("sessions", {})).sessions,
  events: async (): Promise<AccountEvents["events"]> => (await call("accountEvents", {})).events,
  endSession: (session: string): Promise<void> => call("endSession", { params: { session } }),
  endOtherSessions: (): Promise<void> => call("endSessions", {}),
  members: async (): Promise<Members["members"]> => (await call("members", {})).members,
  invite: (role: Role): Promise<MadeInvitation> => call("invite", { body: { role } }),
  inviteBack: (member: string): Promise<MadeInvitation> => call("resetMember", { params: { member } }),
  leave: (passphrase: string): Promise<void> => call("closeAccount", { body: { passphrase } }),
};
