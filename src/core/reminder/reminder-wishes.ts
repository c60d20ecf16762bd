/** What the runner wants to be reminded by. Everything is off until they turn it on. */
export interface ReminderWishes {
  /** The runner's time zone, a name of the IANA database. */
  readonly zone: string;
  /** When sessions stand in the calendar, and when mail is sent: minutes after midnight. */
  readonly atMinute: number;
  /** Set while the calendar has an address. The address itself is never kept, only what proves it. */
  readonly calendar?: {
    /** SHA-256 of the secret part of the address, hexadecimal. */
    readonly keyHash: string;
    /** False: every event is called the same and says nothing about health. */
    readonly showsTitles: boolean;
  };
  readonly mail?: {
    readonly to: string;
    /** No mail from one minute after midnight to the other; over midnight when the first is later. */
    readonly quiet: readonly [from: number, to: number];
  };
}

/** No mail from nine in the evening to seven in the morning, chosen by hand. */
export const quietNights = [21 * 60, 7 * 60] as const;
