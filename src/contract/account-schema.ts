import { z } from "zod";

/** Least and most characters of a passphrase. Twelve: four short words; the most bounds the work of hashing one. */
export const leastPassphraseLength = 12;
export const mostPassphraseLength = 256;

const text = z.string();
const count = z.int().min(0);
const name = text.trim().min(1).max(120);
const email = z.email().max(254).toLowerCase();
/** Typed into a field that wants one that exists: its length is not judged. */
const passphrase = text.min(1).max(4 * mostPassphraseLength);
const code = text.trim().min(1).max(64);

export const roleSchema = z.enum(["runner", "clinician", "clinic-admin"]);

/**
 * What is left to do before the account may do anything else: `enrol` a second factor, `prove` oneself with the one there is, or
 * nothing.
 */
export const dueSchema = z.enum(["nothing", "enrol", "prove"]);

/** The account that is signed in. */
export const ownAccountSchema = z.strictObject({
  id: text,
  name: text,
  email: text,
  role: roleSchema,
  /** Clinics it works for; empty for runners. */
  clinics: z.array(z.strictObject({ clinicId: text, name: text })),
  isStrong: z.boolean(),
  due: dueSchema,
  passkeys: count,
  hasCodeApp: z.boolean(),
  recoveryCodes: count,
});

export type OwnAccount = z.output<typeof ownAccountSchema>;

/** `GET account`: whether this server has accounts, and who is signed in. */
export const accountStateSchema = z.union([
  z.strictObject({ mode: z.literal("embedded") }),
  z.strictObject({
    mode: z.literal("served"),
    isSignUpOpen: z.boolean(),
    account: ownAccountSchema.nullable(),
  }),
]);

export type AccountState = z.output<typeof accountStateSchema>;

/** `POST account/sign-in`. With a recovery code it is done at once, whatever second factor there is. */
export const signInRequestSchema = z.strictObject({ email, passphrase, recoveryCode: code.exactOptional() });

export type SignInRequest = z.output<typeof signInRequestSchema>;

/** Whether signing in is done, or wants the code of the app that makes codes. */
export const signedInSchema = z.strictObject({ next: z.enum(["done", "code"]) });

/** A code of an app, or of an invitation. */
export const codeRequestSchema = z.strictObject({ code });

/** What a code lets its bearer do. `asksClinic`: it sets the server up, and its bearer names the first clinic. */
export const invitationSchema = z.strictObject({
  role: roleSchema,
  isReset: z.boolean(),
  asksClinic: z.boolean(),
});

export type InvitationFacts = z.output<typeof invitationSchema>;

/** `POST account/join`: an account is made by an invitation, or without one where signing up is open. */
export const joinRequestSchema = z.strictObject({
  code: code.exactOptional(),
  name,
  email,
  passphrase,
  clinicName: name.exactOptional(),
});

export type JoinRequest = z.output<typeof joinRequestSchema>;

/** `POST account/reset`: an account gets a new passphrase by a code, and loses every passkey and code. */
export const resetRequestSchema = z.strictObject({ code, passphrase });

export type ResetRequest = z.output<typeof resetRequestSchema>;

/** Something only who knows the passphrase may do. */
export const passphraseRequestSchema = z.strictObject({ passphrase });

export const changePassphraseSchema = z.strictObject({ passphrase, next: passphrase });

const base64Url = text.regex(/^[\w-]+$/).max(16_384);

/** What a browser's WebAuthn gives, as JSON (Web Authentication Level 3, section 5.1.7); the library behind judges it. */
const credential = <T extends z.ZodType>(response: T) =>
  z.strictObject({
    id: base64Url,
    rawId: base64Url,
    type: z.literal("public-key"),
    authenticatorAttachment: z.enum(["platform", "cross-platform"]).nullable().exactOptional(),
    clientExtensionResults: z.strictObject({}),
    response,
  });

const assertion = z.strictObject({
  ...{ clientDataJSON: base64Url, authenticatorData: base64Url, signature: base64Url },
  userHandle: base64Url.exactOptional(),
});

const attestation = z.strictObject({
  ...{ clientDataJSON: base64Url, attestationObject: base64Url },
  transports: z.array(text.max(40)).max(10),
});

export const passkeySignInSchema = z.strictObject({ response: credential(assertion) });
export const passkeyRequestSchema = z.strictObject({ name, response: credential(attestation) });

/** Options for the browser's WebAuthn, as JSON. */
export const passkeyOptionsSchema = z.record(z.string(), z.unknown());

export const passkeysSchema = z.strictObject({
  passkeys: z.array(z.strictObject({ id: text, name: text, madeAt: z.iso.datetime().exactOptional() })),
});

/** The secret of an app that makes codes, as otpauth address; counts once a code of it was typed. */
export const codeAppSchema = z.strictObject({ uri: text, secret: text });

export type CodeApp = z.output<typeof codeAppSchema>;

/** Shown this once. */
export const recoveryCodesSchema = z.strictObject({ codes: z.array(text) });

/** Where the account is signed in. */
export const sessionsSchema = z.strictObject({
  sessions: z.array(
    z.strictObject({
      id: text,
      /** Browser and system, in words. */
      device: text,
      since: z.iso.datetime(),
      until: z.iso.datetime(),
      isStrong: z.boolean(),
      isThis: z.boolean(),
    }),
  ),
});

export type SessionList = z.output<typeof sessionsSchema>;

/** What happened to the account's ways in, the newest first. A name that this program does not know is told as it is. */
export const accountEventsSchema = z.strictObject({
  events: z.array(z.strictObject({ at: z.iso.datetime(), what: text, device: text })),
});

export type AccountEvents = z.output<typeof accountEventsSchema>;

/** `POST account/invitations`: who is invited, by whoever looks after a clinic. */
export const inviteRequestSchema = z.strictObject({ role: roleSchema });

/** A code that was made, shown this once. */
export const madeInvitationSchema = z.strictObject({ code: text, until: z.iso.datetime() });

export type MadeInvitation = z.output<typeof madeInvitationSchema>;

/** `GET account/members`: the people of the clinics of who asks. */
export const membersSchema = z.strictObject({
  members: z.array(z.strictObject({ id: text, name: text, email: text, role: roleSchema })),
});

export type Members = z.output<typeof membersSchema>;
