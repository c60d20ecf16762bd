import type { FormExercise, FormRefusal } from "#core/exercise-form/check-form.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the form check. */
export const words = inLanguage("exercise-form", {
  title: (exercise: string) => `Form check: ${exercise}`,
  lead: "Film yourself from the side, the whole body in the picture, the phone at hip height and still. The film is measured in this browser and is not kept.",
  open: "Turn the camera on",
  record: (seconds: number) => `Film ${seconds} seconds`,
  choose: "Choose a film",
  stop: "Stop",
  countdown: (seconds: number) => `Starts in ${seconds}`,
  recording: (seconds: number) => `Filming, ${seconds} seconds left`,
  measuring: "Measuring",
  cameraSees: "What the camera sees",
  side: "Leg that works",
  sides: { left: "Left", right: "Right" },
  toExercise: "Back to the exercise",
  none: "There is no form check for this exercise. It knows squats, hinges, planks and the single-leg squat.",
  refusals: {
    "nobody-seen": "Nobody could be seen well enough. More light, and the whole body in the picture.",
    "not-in-view": "A part of the body was out of the picture for too long. Move the phone further away.",
    "not-from-the-side": "This was not filmed from the side. Turn until your side faces the camera.",
    "not-this-exercise": "This does not look like the exercise that was asked for.",
    "wrong-side": "You stood on the other leg. Choose that leg, or change legs.",
    "both-feet-down": "Both feet were on the floor. Lift the free foot clearly.",
  } satisfies Record<FormRefusal, string>,
  reps: (count: number) => (count === 1 ? "1 repetition" : `${count} repetitions`),
  noReps: "No whole repetition was seen. Begin and end each one standing.",
  columns: ["Repetition", "Knee bend", "Hip bend", "Trunk forward"],
  caption: "Each repetition at its deepest",
  angle: (value: string, low: string, high: string) => `${value} deg (${low} to ${high})`,
  held: (seconds: string) => `Held for ${seconds} s`,
  line: {
    straight: "Your body was about in one line.",
    sunk: "Your hips were lower than the line from shoulder to ankle.",
    high: "Your hips were higher than the line from shoulder to ankle.",
  },
  lineAngle: (angle: string) => `Away from one line: ${angle}`,
  sure: "How sure this is",
  sureWords:
    "Automatic angles of knee and trunk are easily off by 8 degrees, and were off by 6 to 25 in a study of squats; so small differences between repetitions mean nothing. The count is safer. Deeper is not better: use it to see whether you do what you mean to do.",
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
