/** What an export says about an activity beside its file. */
export interface ExportNotes {
  readonly title?: string;
  /** Sport as the core knows it; used only where the file names none. */
  readonly sport?: string;
  readonly shoe?: string;
  /** Rating of perceived exertion, 0-10. */
  readonly rpe?: number;
}
