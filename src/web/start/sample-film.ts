import { filmSession } from "../analysis/film-session.ts";
import { words } from "./start-words.ts";

/** Our own rendered runner, seen from the side; its form is known exactly. */
const sampleUrl = "/sample/runner-side.mp4";

/** Takes the sample film that comes with the app. */
export async function chooseSample(): Promise<void> {
  const response = await fetch(sampleUrl);
  if (!response.ok) throw new Error(`The sample film could not be read: the server answered ${response.status}`);
  const blob = new Blob([await response.arrayBuffer()], { type: "video/mp4" });
  filmSession.choose({ name: words.sampleName, blob, origin: "sample" });
}
