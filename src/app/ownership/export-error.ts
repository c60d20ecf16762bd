/** A file that is no export of a record, or one that cannot be taken in. Both texts are for people. */
export class ExportError extends Error {
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ExportError";
    this.fix = fix;
  }
}

/** What to do about a zip that is none of ours, or no longer as it was written. */
export const anotherFile = "Choose the zip that Plumbline wrote under Settings, as it is and not unpacked.";
