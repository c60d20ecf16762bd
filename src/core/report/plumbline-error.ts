import { type Refusal, type RefusalCode, refusal } from "./refusal-codes.ts";

/**
 * Input from a person or a file that cannot be used. `code` is from the closed table {@link RefusalCode};
 * `message` says what was found and `fix` what to do. A caller's own mistake is a TypeError or RangeError instead.
 */
export class PlumblineError extends Error {
  readonly code: RefusalCode;
  readonly fix: string;

  constructor(code: RefusalCode, found = "", options?: ErrorOptions) {
    const { message, fix } = refusal(code, found);
    super(message, options);
    this.name = "PlumblineError";
    this.code = code;
    this.fix = fix;
  }

  /** The same facts as a plain value, for a report's `reasons`. */
  toRefusal(): Refusal {
    return { code: this.code, message: this.message, fix: this.fix };
  }
}
