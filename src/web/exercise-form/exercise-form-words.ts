import type { FormExercise, FormRefusal } from "#core/exercise-form/check-form.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the form check. */
export const words = inLanguage("exercise-form", {
  title: (exercise: string) => `Form check: ${exercise}`,
  lead: "Film yourself from the side, the whole body in the picture, the phone still and at hip height.",
  leadOneLeg:
    "Film yourself from the side, the leg that works nearer to the camera, the whole body in the picture, the phone still and at hip height.",
  leadLying:
    "Film yourself from the side, the whole body in the picture, the phone still, near the floor and on its side.",
  stays: "The film is measured in this browser and is not kept.",
  open: "Turn the camera on",
  record: (seconds: number) => `Film ${seconds} seconds`,
  choose: "Choose a film",
  stop: "Stop",
  length: "Length of the film",
  lengths: { "10": "10 s", "25": "25 s", "60": "60 s" },
  ready: "The camera is on. You have 8 seconds to take your place once you press the button.",
  countdown: (seconds: number) => `Starts in ${seconds}`,
  recording: (seconds: number) => `Filming, ${seconds} seconds left`,
  begin: (seconds: number) => `Filming, ${seconds} seconds`,
  filmed: "Done. The film is being measured.",
  measuring: "Measuring",
  broke: "Something broke while the film was measured. Try again with a shorter film, or in better light.",
  cameraSees: "What the camera sees",
  example: (exercise: string) => `${exercise}, seen as the camera should see it`,
  side: "Leg that works",
  sides: { left: "Left", right: "Right" },
  toExercise: "Back to the exercise",
  none: "There is no form check for this exercise. It knows squats, hinges, planks and the single-leg squat.",
  refusals: {
    "nobody-seen": "Nobody could be seen well enough. More light, and the whole body in the picture.",
    "not-in-view": "A part of the body was out of the picture for too long. Move the phone further away.",
    "not-from-the-side": "This was not filmed from the side. Turn until your side faces the camera.",
    "not-this-exercise": "This does not look like the exercise that was asked for.",
    "wrong-side":
      "You stood on the other leg. Choose that leg, or change legs. A film that the camera app has mirrored shows the other leg too.",
    "both-feet-down": "Both feet were on the floor. Lift the free foot clearly.",
  } satisfies Record<FormRefusal, string>,
  reps: (count: number) => (count === 1 ? "1 repetition" : `${count} repetitions`),
  noReps: "No whole repetition was seen. Begin and end each one standing.",
  measuredSide: { left: "Measured on your left side.", right: "Measured on your right side." },
  columns: ["No.", "Knee bend", "Hip bend", "Trunk"],
  caption: "Each repetition at its deepest, with the range it may lie in",
  unit: "Degrees. Straight is 0; the range holds the true angle 19 times out of 20.",
  angle: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  angleDeg: (value: string, low: string, high: string) => `${value} deg (${low} to ${high})`,
  held: (seconds: string) => `Held for ${seconds} s`,
  line: {
    straight: "Your body was about in one line.",
    sunk: "Your hips were lower than the line from shoulder to ankle.",
    high: "Your hips were higher than the line from shoulder to ankle.",
  },
  lineAngle: (angle: string) => `Away from one line: ${angle}`,
  sure: "How sure this is",
  measured: {
    counted: (films: number, counted: number, repetitions: number) =>
      `We tried it on ${films} films of a drawn figure that moves as we tell it: it counted ${counted} of ${repetitions} repetitions.`,
    held: (films: number) => `We tried it on ${films} films of a drawn figure that moves as we tell it.`,
    refused: (refused: number) => (refused === 1 ? "It refused 1 of them." : `It refused ${refused} of them.`),
    caption: "Error on those films",
    columns: ["Angle", "RMSE, deg", "Mean, deg"],
    angles: {
      kneeFlexion: "Knee bend",
      hipFlexion: "Hip bend",
      trunkLean: "Trunk forward",
      line: "Away from one line",
    },
  },
  sureWords:
    "People wear loose clothes and rooms are dark: automatic angles were off by 6 to 25 degrees in a study of squats, so small differences between repetitions mean nothing. The count is safer. Deeper is not better: use it to see whether you do what you mean to do.",
  again: "Film again",
});

/** Which exercises of the library a form check knows. */
export const formOf: Readonly<Record<string, FormExercise>> = {
  "e01-front-plank": "plank",
  "e11-hip-hinge-deadlift": "hinge",
  "e12-romanian-deadlift": "hinge",
  "e17-squat": "squat",
  "e19-single-leg-squat": "single-leg-squat",
};
