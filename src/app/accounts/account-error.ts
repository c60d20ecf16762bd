import type { ServerErrorCode } from "#contract/error-codes.ts";

interface AccountTrouble {
  readonly message: string;
  readonly fix: string;
}

/** The closed table of what people run into when they sign in. None tells whether an account exists. */
const troubles = {
  "wrong-sign-in": {
    message: "This e-mail and passphrase do not go together.",
    fix: "Check both. A recovery code signs you in when the second factor is lost.",
  },
  "wrong-code": {
    message: "This code is not right, was used, or has run out.",
    fix: "Take the newest one and type it again.",
  },
  "wrong-passkey": {
    message: "This passkey is not known here.",
    fix: "Try another one, or sign in with your passphrase.",
  },
  "wrong-passphrase": {
    message: "This is not your passphrase.",
    fix: "Type it again.",
  },
  "not-signed-in": {
    message: "Nobody is signed in here.",
    fix: "Sign in, then try again. What was typed stays on this device.",
  },
  "second-factor-due": {
    message: "This account needs a passkey, or a passphrase with a code, before anything else.",
    fix: "Open Plumbline and follow what it asks.",
  },
  "sign-in-again": {
    message: "You signed in a while ago: to change how you sign in, do it once more.",
    fix: "Sign out, sign in, then try again within a quarter of an hour.",
  },
  "wrong-invitation": {
    message: "This invitation does not exist, was used, or has run out.",
    fix: "Ask whoever gave it to you for another one.",
  },
  "not-joined": {
    message: "The account could not be made.",
    fix: "If you already have one with this e-mail, sign in; otherwise check what was typed.",
  },
  "last-proof": {
    message: "This is the last thing this account proves itself with.",
    fix: "Add another passkey or an app for codes first.",
  },
  "not-yours": {
    message: "This account may not do that.",
    fix: "Whoever looks after the clinic's accounts can.",
  },
} as const satisfies Record<string, AccountTrouble>;

type TroubleName = keyof typeof troubles;

const codes: Readonly<Record<TroubleName, ServerErrorCode>> = {
  "wrong-sign-in": "wrong-sign-in",
  "wrong-code": "wrong-sign-in",
  "wrong-passkey": "wrong-sign-in",
  "wrong-passphrase": "wrong-sign-in",
  "not-signed-in": "not-signed-in",
  "second-factor-due": "second-factor-due",
  "sign-in-again": "sign-in-again",
  "wrong-invitation": "bad-request",
  "not-joined": "bad-request",
  "last-proof": "bad-request",
  "not-yours": "not-allowed",
};

/** Something about accounts that cannot be done. Message and fix are for people. */
export class AccountError extends Error {
  readonly code: ServerErrorCode;
  readonly fix: string;
  /** Seconds until it may be tried again; absent when time does not help. */
  readonly retryAfterS: number | undefined;

  constructor(code: ServerErrorCode, { message, fix }: AccountTrouble, retryAfterS?: number) {
    super(message);
    this.name = "AccountError";
    this.code = code;
    this.fix = fix;
    this.retryAfterS = retryAfterS;
  }

  /** One of the table. */
  static of(name: TroubleName): AccountError {
    return new AccountError(codes[name], troubles[name]);
  }

  /** A passphrase that cannot be taken, with the reason. */
  static ofPassphrase(problem: string): AccountError {
    return new AccountError("bad-request", {
      message: `This passphrase cannot be taken. ${problem}`,
      fix: "Four or more words that do not belong together are easy to keep and hard to guess.",
    });
  }

  /** Too many tries; says when the next one counts. */
  static ofTries(retryAfterS: number): AccountError {
    const minutes = Math.ceil(retryAfterS / 60);
    return new AccountError(
      "too-many-tries",
      {
        message: `Too many tries. The next one counts in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
        fix: "Wait, or sign in with a passkey.",
      },
      retryAfterS,
    );
  }
}
