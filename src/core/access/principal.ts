/** What an account may be; a clinic's people must prove themselves more strongly than a runner. */
export type Role = "runner" | "clinician" | "clinic-admin";

/** Who asks: the one runner of a machine without accounts, or an account of a server that has them. */
export type Principal =
  | { readonly kind: "local" }
  | {
      readonly kind: "account";
      readonly accountId: string;
      readonly role: Role;
      /** The runner this account is; absent for accounts that are nobody's record. */
      readonly runnerId?: string;
      /** Clinics the account works for; empty for runners. */
      readonly clinicIds: readonly string[];
      /** True after a passkey, or a passphrase with a second factor. */
      readonly isStrong: boolean;
    };
