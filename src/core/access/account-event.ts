/** What is told to an account's owner of its ways in. */
export const accountEvents = [
  ...(["account-made", "signed-in", "signed-in-with-code", "signed-in-with-passkey", "recovery-code-used"] as const),
  ...(["sign-in-failed", "code-failed", "recovery-code-failed"] as const),
  ...(["passkey-added", "passkey-removed", "code-app-on", "code-app-off", "recovery-codes-made"] as const),
  ...(["passphrase-changed", "let-back-in", "passphrase-reset"] as const),
] as const;

export type AccountEventName = (typeof accountEvents)[number];
