/** What a runner can agree to, each on its own. Nothing of it is needed to use Plumbline. A purpose is here when something acts on it. */
export const consentPurposes = ["keep-films", "keep-films-on-server"] as const;

export type ConsentPurpose = (typeof consentPurposes)[number];

/** A decision about one purpose: given or withdrawn, on the day and with the words that were read. */
export interface Consent {
  readonly purpose: ConsentPurpose;
  readonly isGiven: boolean;
  /** The words that were agreed to, as they stood then. */
  readonly words: string;
}
