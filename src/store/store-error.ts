/** Why a store cannot be used: what was found, and what to do. `{found}` is filled in. */
interface TroubleText {
  readonly message: string;
  readonly fix: string;
}

/** The closed table of what people can run into. Plain words: a runner reads them. */
const troubles = {
  "store-in-use": {
    message: "Another Plumbline is using the data in {found}.",
    fix: "Stop it first, or give this one a folder of its own with PLUMBLINE_DATA_DIR.",
  },
  "store-newer": {
    message: "The data was written by a newer Plumbline: {found}.",
    fix: "Update Plumbline; an older one would not understand what it reads.",
  },
  "store-unreachable": {
    message: "The database of DATABASE_URL does not answer: {found}.",
    fix: "Check the address, the name and the password, and that PostgreSQL runs.",
  },
  "store-address": {
    message: "DATABASE_URL is not an address of PostgreSQL: {found}.",
    fix: "Write it as postgres://name:password@host:5432/database, or unset it to keep the data in a folder.",
  },
  "store-key": {
    message: "The key file of films cannot be used: {found}.",
    fix: "Let it be the file that this Plumbline made, readable by its account alone (chmod 600).",
  },
  "store-folder": {
    message: "The data folder cannot be used: {found}.",
    fix: "Choose a folder you may write to with PLUMBLINE_DATA_DIR, and check the free disk space.",
  },
} as const satisfies Record<string, TroubleText>;

/** Code of a trouble with the store. */
export type StoreTroubleCode = keyof typeof troubles;

/** The store cannot be used, for a reason outside the program. `fix` says what to do. */
export class StoreError extends Error {
  readonly code: StoreTroubleCode;
  readonly fix: string;

  constructor(code: StoreTroubleCode, found: string, options?: ErrorOptions) {
    const { message, fix } = troubles[code];
    super(
      message.replace("{found}", () => found),
      options,
    );
    this.name = "StoreError";
    this.code = code;
    this.fix = fix;
  }
}
