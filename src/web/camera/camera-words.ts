import { inLanguage } from "../words/in-language.ts";

/** Texts of the camera page. */
export const words = inLanguage("camera", {
  title: "Record ten seconds",
  lead: "Stand the phone at hip height, three to five metres away, and run on a treadmill, or straight away from it.",
  filmName: (time: string) => `Recorded ${time}`,
  pictureAlt: "What the camera sees",
  off: "The camera is off",
  isOn: "The camera is on",
  startsIn: (seconds: number) => `Recording starts in ${seconds}`,
  recording: "Recording",
  recordingFor: (seconds: number) => `Recording, ${seconds} seconds`,
  otherWay: "You can film with the phone's own camera instead, and <link>choose the file</link>.",
  turnOn: "Turn the camera on",
  record: (seconds: number) => `Record ${seconds} seconds`,
  stop: "Stop",
  which: "Which camera",
  sides: { environment: "Back", user: "Front" },
  stays:
    "The picture goes nowhere: it is recorded and measured in this browser. No sound is recorded. <link>Where the phone should stand</link>",
  head: "head below this line",
  feet: "feet above this line",
  askLevel: "Show whether the phone is level",
  level: "The phone is level",
  tilted: (degrees: string, side: "left" | "right") => `Tilted ${degrees}° to the ${side}`,
  problems: {
    NotAllowedError:
      "The browser may not use the camera. Allow it in the browser's settings for this page (often the icon beside the address), then try again.",
    NotFoundError: "No camera was found on this device.",
    NotReadableError: "Another program is using the camera. Close it, then try again.",
    OverconstrainedError: "This camera cannot give a picture that can be measured.",
  },
  problem: "The camera could not be turned on.",
});
