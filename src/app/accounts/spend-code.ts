import { createHash } from "node:crypto";
import type { AttemptRepository } from "#store/accounts/attempt-repository.ts";
import { AccountError } from "./account-error.ts";

/**
 * How long a code is remembered, ms. An app's code is taken for its own thirty seconds and those before and after: after ninety it
 * opens nothing any more; twice that for good measure.
 */
const rememberedMs = 180_000;

/**
 * Spends a code of an app before it is judged: of two that come with it, however close together, one goes on (RFC 6238, section
 * 5.2). Throws an AccountError for the other. Only a hash is kept, of a code that opens nothing any more.
 */
export async function spendCode(
  attempts: Pick<AttemptRepository, "count">,
  { accountId, code, now }: { readonly accountId: string; readonly code: string; readonly now: Date },
): Promise<void> {
  const key = createHash("sha256").update(`code ${accountId} ${code}`).digest();
  if ((await attempts.count(key, rememberedMs, now)).tries > 1) throw AccountError.of("wrong-code");
}
