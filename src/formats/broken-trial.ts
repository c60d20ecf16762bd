import { PlumblineError } from "#core/report/plumbline-error.ts";

/** The error of every trial that cannot be read; `found` says what was found, lower case, without a full stop. */
export function brokenTrial(found: string): PlumblineError {
  return new PlumblineError("broken-trial", found);
}

/** Throws "empty-file" when there is nothing to read. */
export function refuseEmpty(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PlumblineError("empty-file");
}

/** A piece of a file made fit for a message: one line, at most 40 characters, no control characters. */
export function quoted(text: string): string {
  const clean = text.replace(/[^\x20-\x7E]+/g, " ").trim();
  return `"${clean.length > 40 ? `${clean.slice(0, 40)}...` : clean}"`;
}
