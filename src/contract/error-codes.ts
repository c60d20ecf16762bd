import type { RefusalCode } from "#core/report/refusal-codes.ts";

/** Codes of the server's own refusals, beside those of recordings. */
export type ServerErrorCode =
  | "bad-request"
  | "not-signed-in"
  | "wrong-sign-in"
  | "second-factor-due"
  | "sign-in-again"
  | "not-allowed"
  | "too-many-tries"
  | "other-origin"
  | "not-found"
  | "too-large-upload"
  | "disk-full"
  | "empty-upload"
  | "no-consent"
  | "store-closed"
  | "internal";

/** Every code that leaves the program. */
export type ErrorCode = RefusalCode | ServerErrorCode;

/** Exit codes of the command line: 0 done, 2 wrong use, 3 input could not be used, 1 our fault. */
export const exitCodes = { done: 0, ourFault: 1, wrongUse: 2, unusableInput: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a code becomes at the two doors. */
export interface ErrorOutcome {
  readonly httpStatus: 400 | 401 | 403 | 404 | 413 | 415 | 422 | 429 | 500 | 503 | 507;
  readonly exitCode: ExitCode;
}

/** The file itself is of a kind we cannot read. */
const unreadable: ErrorOutcome = { httpStatus: 415, exitCode: exitCodes.unusableInput };
/** The file can be read, but what it shows cannot be measured. */
const unusable: ErrorOutcome = { httpStatus: 422, exitCode: exitCodes.unusableInput };
/** The file is more than we read. */
const tooMuch: ErrorOutcome = { httpStatus: 413, exitCode: exitCodes.unusableInput };

/** The closed table code -> HTTP status and exit code; a new code without a row does not compile. */
export const errorOutcomes = {
  "file-not-found": { httpStatus: 404, exitCode: exitCodes.unusableInput },
  "not-a-file": unreadable,
  "unreadable-file": { httpStatus: 403, exitCode: exitCodes.unusableInput },
  "empty-file": unreadable,
  "not-a-video": unreadable,
  "no-video-track": unreadable,
  "truncated-file": unreadable,
  "unsupported-codec": unreadable,
  "too-long": tooMuch,
  "too-large-picture": tooMuch,
  "broken-trial": unreadable,
  "unknown-markers": unusable,
  nobody: unusable,
  "several-people": unusable,
  "feet-cut-off": unusable,
  "head-cut-off": unusable,
  "too-short": unusable,
  walking: unusable,
  standing: unusable,
  "camera-moving": unusable,
  "runner-too-small": unusable,
  "too-dark": unusable,
  "unknown-frame-rate": unusable,
  "implausible-frame-rate": unusable,
  "slow-motion-suspected": unusable,
  "fast-motion-suspected": unusable,
  "legs-not-told-apart": unusable,
  "rear-view": unusable,
  "side-view": unusable,
  "oblique-view": unusable,
  "tracking-lost": unusable,
  "bad-request": { httpStatus: 400, exitCode: exitCodes.wrongUse },
  "not-signed-in": { httpStatus: 401, exitCode: exitCodes.wrongUse },
  "wrong-sign-in": { httpStatus: 401, exitCode: exitCodes.wrongUse },
  "second-factor-due": { httpStatus: 403, exitCode: exitCodes.wrongUse },
  "sign-in-again": { httpStatus: 403, exitCode: exitCodes.wrongUse },
  "not-allowed": { httpStatus: 403, exitCode: exitCodes.wrongUse },
  "too-many-tries": { httpStatus: 429, exitCode: exitCodes.wrongUse },
  "other-origin": { httpStatus: 403, exitCode: exitCodes.wrongUse },
  "not-found": { httpStatus: 404, exitCode: exitCodes.wrongUse },
  "too-large-upload": { httpStatus: 413, exitCode: exitCodes.unusableInput },
  "empty-upload": { httpStatus: 400, exitCode: exitCodes.unusableInput },
  "no-consent": { httpStatus: 403, exitCode: exitCodes.wrongUse },
  "disk-full": { httpStatus: 507, exitCode: exitCodes.unusableInput },
  "store-closed": { httpStatus: 503, exitCode: exitCodes.ourFault },
  internal: { httpStatus: 500, exitCode: exitCodes.ourFault },
} as const satisfies Record<ErrorCode, ErrorOutcome>;
