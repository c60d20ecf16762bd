import { randomUUID } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Store } from "#store/open-store.ts";
import { authModels, pluginModels } from "./auth-models.ts";
import { challengeOwner } from "./challenge-owner.ts";
import { hashPassphrase, isPassphrase } from "./passphrase-hash.ts";
import { recoverySignIn } from "./recovery-sign-in.ts";
import type { ServedSettings } from "./served-settings.ts";

/** How long one is signed in, seconds: a runner for thirty days, people of a clinic for a working day. */
const sessionSeconds = { runner: 30 * 86_400, clinic: 12 * 3600 } as const;

/** How fresh a session must be to change what one signs in with, seconds. */
export const freshSeconds = 15 * 60;

/** Ways in that prove more than a passphrase. */
const strongPaths: ReadonlySet<string> = new Set([
  "/passkey/verify-authentication",
  "/two-factor/verify-totp",
  "/recovery/sign-in",
]);

interface LibraryParts {
  readonly settings: ServedSettings;
  readonly secret: string;
  readonly store: Store;
  /** Told of every fault of ours. */
  readonly onFault: (error: Error) => void;
}

export type AuthLibrary = ReturnType<typeof createAuthLibrary>;

/**
 * The library that signs people in, on our tables. None of its own routes is served: Plumbline's routes call its functions, so
 * that nothing is reachable that was not decided on.
 */
export function createAuthLibrary({ settings, secret, store, onFault }: LibraryParts) {
  const { origin } = settings;
  const isSecure = origin.startsWith("https:");
  return betterAuth({
    appName: "Plumbline",
    baseURL: origin,
    secret,
    trustedOrigins: [origin],
    database: { db: store.accountTables, type: "postgres" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // What may be chosen is decided where it is chosen; what is typed is only compared.
      minPasswordLength: 1,
      maxPasswordLength: 1024,
      password: { hash: hashPassphrase, verify: ({ hash, password }) => isPassphrase(password, hash) },
    },
    ...authModels,
    session: {
      ...authModels.session,
      expiresIn: sessionSeconds.runner,
      disableSessionRefresh: true,
      freshAge: freshSeconds,
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: "error",
      // A passkey that does not fit is no fault of ours.
      log: (_level, message, ...rest) => {
        if (!message.startsWith("Failed to verify"))
          onFault(rest.find((one) => one instanceof Error) ?? new Error(message));
      },
    },
    advanced: {
      useSecureCookies: false,
      // Browsers hold a cookie of this name to one host, to https and to the whole site; localhost has no https.
      cookiePrefix: isSecure ? "__Host-plumbline" : "plumbline",
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: "strict", path: "/" },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID() },
    },
    databaseHooks: { session: { create: { before: strengthOf(store) } } },
    plugins: [
      twoFactor({
        issuer: "Plumbline",
        // Recovery codes are ours: they work for passkeys too, and are kept as hashes.
        backupCodeOptions: { customBackupCodesGenerate: () => [] },
        schema: pluginModels.secondFactor,
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: "Plumbline",
        origin,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: ({ verification }) => mustBeVerified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) => mustBeVerified(verification.authenticationInfo.userVerified),
        },
        schema: pluginModels.passkey,
      }),
      recoverySignIn(store.accounts),
      challengeOwner(),
    ],
  });
}

/** A passkey counts as strong because its device asked for a finger, a face or a PIN: one that did not is not taken. */
async function mustBeVerified(isVerified: boolean | undefined): Promise<void> {
  if (isVerified !== true) throw new APIError("UNAUTHORIZED", { message: "The device did not check who holds it" });
}

interface NewSession {
  readonly userId: string;
}

interface EndpointContext {
  readonly path: string;
  readonly context: { readonly session?: { readonly session: Record<string, unknown> } | null };
}

/** Notes on every new session how it came about, and for how long it holds. */
function strengthOf({ accounts }: Store) {
  return async ({ userId }: NewSession, context: EndpointContext | null) => {
    const account = await accounts.byId(userId);
    const seconds = account?.role === "runner" ? sessionSeconds.runner : sessionSeconds.clinic;
    // Turning the code app off makes a new session, which is as good as the one before.
    const before = context?.path === "/two-factor/disable" && context.context.session?.session["isStrong"] === true;
    const isStrong = before || strongPaths.has(context?.path ?? "");
    return { data: { isStrong, expiresAt: new Date(Date.now() + seconds * 1000) } };
  };
}
