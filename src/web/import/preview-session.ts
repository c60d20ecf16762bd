import type { ActivityFile } from "#core/load/activity.ts";

/** A file that was read on the device and is not kept anywhere yet. */
export interface Preview {
  readonly file: File;
  readonly read: ActivityFile;
}

let current: Preview | undefined;

/** The file being looked at. It lives as long as the page is not reloaded. */
export const previewSession = {
  show: (preview: Preview) => {
    current = preview;
  },
  current: (): Preview | undefined => current,
  end: () => {
    current = undefined;
  },
};
