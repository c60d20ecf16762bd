/** What a runner can agree to, each on its own. Nothing of it is needed to use Plumbline. A purpose is here when something acts on it. */
export const consentPurposes = ["keep-films", "keep-films-on-server", "keep-watch-files"] as const;

export type ConsentPurpose = (typeof consentPurposes)[number];

/** A decision about one purpose: given or withdrawn, on the day and with the words that were read. */
export interface Consent {
  readonly purpose: ConsentPurpose;
  readonly isGiven: boolean;
  /** The words that were agreed to, as they stood then. */
  readonly words: string;
}

/** What holds until the runner decides: watch files are brought to be kept, films are not. */
const usual: Readonly<Record<ConsentPurpose, boolean>> = {
  "keep-films": false,
  "keep-films-on-server": false,
  "keep-watch-files": true,
};

/** Purposes that nothing happens for without a yes. */
export const askedPurposes = consentPurposes.filter((purpose) => !usual[purpose]);

/** Whether a purpose holds. Of several decisions about it the first counts: the newest comes first. */
export function isAgreed(purpose: ConsentPurpose, decisions: readonly Consent[]): boolean {
  return decisions.find((decision) => decision.purpose === purpose)?.isGiven ?? usual[purpose];
}
