/** A backup that cannot be written or put in place. Both texts are for people. */
export class BackupError extends Error {
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BackupError";
    this.fix = fix;
  }
}
