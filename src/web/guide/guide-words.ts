import { inLanguage } from "../words/in-language.ts";

/** Texts of the guide to filming. */
export const words = inLanguage("guide", {
  title: "How to film yourself",
  lead: "Ten seconds at your usual easy pace, the phone standing still. The better the film, the narrower the intervals.",
  place: "Where the phone stands",
  picture: "What the picture shows",
  steps: {
    side: {
      title: "Beside you, at a right angle",
      words:
        "Three to five metres away. From here most measures can be made: landing, knees, trunk, head, bounce. A camera that looks half from behind makes angles smaller than they are.",
    },
    rear: {
      title: "Or straight behind you",
      words: "Two to four metres away. From here the hips, the side lean and the width of your steps can be seen.",
    },
    height: {
      title: "At hip height, upright, level",
      words:
        "On a tripod, a bench or a shelf. Nobody should hold it, and it must not turn after you. A camera tilted by two degrees tilts your trunk by two degrees.",
    },
    framing: {
      title: "All of you, and nobody else",
      words:
        "Head and shoes with a hand's width of room, for the whole ten seconds. Your body should fill more than half of the height. On a treadmill film upright; side rails must not hide your feet.",
    },
    light: {
      title: "Light on you, plain clothes",
      words:
        "The window or lamp is behind the phone, not behind you. Fitted clothes that differ from the background, and shoes that differ from the floor.",
    },
  },
  rate: "How fast the phone records",
  rates: [
    "<b>60 frames a second</b> is best. On an iPhone: Settings, Camera, Record Video. On Android: the gear in the camera's video mode. 30 is enough for cadence and posture, but too coarse to time your feet closely.",
    "<b>Slow motion</b> works too. If Plumbline asks, say how fast the camera recorded (120 or 240): it never guesses.",
  ],
  where: "Treadmill or ground",
  wheres: [
    "<b>Treadmill</b> is easiest: run two minutes first, then film. At least seven steps of each leg are needed, which takes about six seconds.",
    "<b>On the ground</b> a phone that stands still sees only a few steps as you run past it, which is too few. Film from behind along a straight path, while you run away from the phone.",
    "<b>To compare later</b>, film from the same place at the same speed in the same shoes. What differs in the setting differs in the numbers.",
  ],
  choose: "Choose a film",
  record: "Record with the camera",
  drawings: {
    side: "Seen from above: the phone stands three to five metres beside the runner, at a right angle to the running direction",
    rear: "Seen from above: the phone stands two to four metres straight behind the runner",
    height: "The phone stands upright and level at the height of the runner's hips",
    framing: "The whole body is in the picture, with a hand's width of room above the head and below the shoes",
    light:
      "The light comes from behind the phone and falls on the runner; plain clothes that differ from the background",
  },
  /** Short words inside the drawings. */
  inDrawings: {
    sideDistance: "3 to 5 m",
    rearDistance: "2 to 4 m",
    phone: "phone",
    hipHeight: "hip height",
    room: ["a hand's", "width"],
    feet: "feet seen",
  },
});
