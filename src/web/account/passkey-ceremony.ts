import type { InputOf } from "#contract/api/endpoint-types.ts";
import { ServerError } from "../shell/ask-server.ts";
import { words } from "./account-words.ts";

type Json = Readonly<Record<string, unknown>>;

/** Whether this browser can do passkeys here: it needs a secure context. */
export const canUsePasskeys = (): boolean => "PublicKeyCredential" in window;

/** Lets the browser make a passkey for what the server offers, and gives what it says as JSON. */
export async function createPasskey(options: Json): Promise<InputOf<"addPasskey">["body"]["response"]> {
  const user = part(options, "user");
  const publicKey = {
    ...options,
    challenge: bytesOf(options["challenge"]),
    user: { ...user, id: bytesOf(user["id"]) },
    excludeCredentials: withBytes(options["excludeCredentials"]),
  } as unknown as PublicKeyCredentialCreationOptions;
  const credential = await ceremony(() => navigator.credentials.create({ publicKey }));
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    ...shared(credential),
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      attestationObject: textOf(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

/** Lets the browser ask for one of its passkeys, and gives what it says as JSON. */
export async function askPasskey(options: Json): Promise<InputOf<"signInWithPasskey">["body"]["response"]> {
  const publicKey = {
    ...options,
    challenge: bytesOf(options["challenge"]),
    allowCredentials: withBytes(options["allowCredentials"]),
  } as unknown as PublicKeyCredentialRequestOptions;
  const credential = await ceremony(() => navigator.credentials.get({ publicKey }));
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    ...shared(credential),
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature),
      ...(response.userHandle === null ? {} : { userHandle: textOf(response.userHandle) }),
    },
  };
}

/** The browser's own refusals are all alike, so that a page learns nothing from them: given up, too slow, none there. */
async function ceremony(begin: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await begin();
    if (credential instanceof PublicKeyCredential) return credential;
  } catch (error) {
    const isKnown = error instanceof DOMException && error.name === "InvalidStateError";
    throw new ServerError(isKnown ? alreadyThere : noPasskey);
  }
  throw new ServerError(noPasskey);
}

const noPasskey = {
  code: "no-passkey",
  message: words.noPasskey,
  fix: words.noPasskeyFix,
};

const alreadyThere = {
  code: "no-passkey",
  message: words.passkeyThere,
  fix: words.passkeyThereFix,
};

function shared({ id, authenticatorAttachment }: PublicKeyCredential) {
  const attachment = authenticatorAttachment as "platform" | "cross-platform" | null;
  return {
    ...{ id, rawId: id, type: "public-key" as const },
    ...{ authenticatorAttachment: attachment, clientExtensionResults: {} },
  };
}

function part(options: Json, name: string): Json {
  const value = options[name];
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function withBytes(list: unknown): readonly Json[] {
  return Array.isArray(list) ? list.map((one: Json) => ({ ...one, id: bytesOf(one["id"]) })) : [];
}

/** Base64url to bytes. */
function bytesOf(text: unknown): Uint8Array<ArrayBuffer> {
  const base64 = String(text).replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Bytes to base64url. */
function textOf(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
