import { z } from "zod";
import {
  accountEventsSchema,
  accountStateSchema,
  changePassphraseSchema,
  codeAppSchema,
  codeRequestSchema,
  invitationSchema,
  inviteRequestSchema,
  joinRequestSchema,
  madeInvitationSchema,
  membersSchema,
  passkeyOptionsSchema,
  passkeyRequestSchema,
  passkeySignInSchema,
  passkeysSchema,
  passphraseRequestSchema,
  recoveryCodesSchema,
  resetRequestSchema,
  sessionsSchema,
  signedInSchema,
  signInRequestSchema,
} from "../account-schema.ts";
import type { Endpoint } from "./endpoint.ts";

const id = z.string().min(1).max(200);

/** What can be asked about accounts: signing in and out, what one signs in with, and the people of a clinic. */
export const accountEndpoints = {
  accountState: {
    ...{ method: "get", path: "/account", action: "read-account-state" },
    summary: "Whether this server has accounts, and who is signed in",
    answer: accountStateSchema,
  },
  signIn: {
    ...{ method: "post", path: "/account/sign-in", action: "sign-in" },
    summary: "Sign in with a passphrase, and with a recovery code where the second factor is lost",
    body: signInRequestSchema,
    answer: signedInSchema,
  },
  signInWithCode: {
    ...{ method: "post", path: "/account/sign-in/code", action: "sign-in" },
    summary: "The second step of signing in: the code of an app",
    body: codeRequestSchema,
    answer: signedInSchema,
  },
  passkeySignInOptions: {
    ...{ method: "post", path: "/account/sign-in/passkey-options", action: "sign-in" },
    summary: "What the browser asks a passkey for (WebAuthn)",
    answer: passkeyOptionsSchema,
  },
  signInWithPasskey: {
    ...{ method: "post", path: "/account/sign-in/passkey", action: "sign-in" },
    summary: "Sign in with a passkey",
    body: passkeySignInSchema,
    answer: signedInSchema,
  },
  signOut: {
    ...{ method: "post", path: "/account/sign-out", action: "sign-out" },
    summary: "End this session; whoever is not signed in is not told so",
  },
  readInvitation: {
    ...{ method: "post", path: "/account/invitation", action: "join-by-code" },
    summary: "What the code of an invitation is good for",
    body: codeRequestSchema,
    answer: invitationSchema,
  },
  join: {
    ...{ method: "post", path: "/account/join", action: "join-by-code" },
    summary: "Make an account, by invitation or where signing up is open",
    body: joinRequestSchema,
    answer: signedInSchema,
  },
  resetAccount: {
    ...{ method: "post", path: "/account/reset", action: "join-by-code" },
    summary: "Choose a new passphrase by a code; everything else one signed in with is gone",
    body: resetRequestSchema,
  },
  passkeys: {
    ...{ method: "get", path: "/account/passkeys", action: "read-account" },
    summary: "The passkeys of the account",
    answer: passkeysSchema,
  },
  passkeyOptions: {
    ...{ method: "post", path: "/account/passkey-options", action: "enrol-proof" },
    summary: "What the browser makes a passkey from (WebAuthn)",
    answer: passkeyOptionsSchema,
  },
  addPasskey: {
    ...{ method: "post", path: "/account/passkeys", action: "enrol-proof" },
    summary: "Add a passkey",
    body: passkeyRequestSchema,
  },
  removePasskey: {
    ...{ method: "delete", path: "/account/passkeys/{passkey}", action: "change-account" },
    summary: "Take a passkey out",
    params: z.strictObject({ passkey: id }),
  },
  beginCodeApp: {
    ...{ method: "post", path: "/account/code-app", action: "enrol-proof" },
    summary: "Begin with an app for codes; it counts once a code of it was typed",
    body: passphraseRequestSchema,
    answer: codeAppSchema,
  },
  confirmCodeApp: {
    ...{ method: "post", path: "/account/code-app/confirm", action: "enrol-proof" },
    summary: "The first code of an app: from here on codes are asked for",
    body: codeRequestSchema,
  },
  removeCodeApp: {
    ...{ method: "delete", path: "/account/code-app", action: "change-account" },
    summary: "Turn codes off",
    body: passphraseRequestSchema,
  },
  makeRecoveryCodes: {
    ...{ method: "post", path: "/account/recovery-codes", action: "change-account" },
    summary: "Make recovery codes in the place of the old ones; shown this once",
    answer: recoveryCodesSchema,
  },
  changePassphrase: {
    ...{ method: "put", path: "/account/passphrase", action: "change-account" },
    summary: "Change the passphrase; every other session ends",
    body: changePassphraseSchema,
  },
  sessions: {
    ...{ method: "get", path: "/account/sessions", action: "read-account" },
    summary: "Where the account is signed in",
    answer: sessionsSchema,
  },
  endSessions: {
    ...{ method: "delete", path: "/account/sessions", action: "change-account" },
    summary: "End every session but this one",
  },
  endSession: {
    ...{ method: "delete", path: "/account/sessions/{session}", action: "change-account" },
    summary: "End a session",
    params: z.strictObject({ session: id }),
  },
  accountEvents: {
    ...{ method: "get", path: "/account/events", action: "read-account" },
    summary: "What happened to the account's ways in: sign-ins, tries that failed, changes",
    answer: accountEventsSchema,
  },
  members: {
    ...{ method: "get", path: "/account/members", action: "look-after-people" },
    summary: "The people of the clinics of who asks",
    answer: membersSchema,
  },
  invite: {
    ...{ method: "post", path: "/account/invitations", action: "look-after-people" },
    summary: "Make an invitation, for a runner or for somebody of the clinic",
    body: inviteRequestSchema,
    answer: madeInvitationSchema,
  },
  resetMember: {
    ...{ method: "post", path: "/account/members/{member}/reset", action: "look-after-people" },
    summary: "Let somebody of the clinic back in by a code; their sessions end",
    params: z.strictObject({ member: id }),
    answer: madeInvitationSchema,
  },
  closeAccount: {
    ...{ method: "delete", path: "/account", action: "close-account" },
    summary: "Erase everything of the account, and the account",
    body: passphraseRequestSchema,
  },
} as const satisfies Readonly<Record<string, Endpoint>>;

export type AccountEndpoint = keyof typeof accountEndpoints;
