import { inLanguage } from "../words/in-language.ts";

/** Texts of the accuracy page. */
export const words = inLanguage("accuracy", {
  title: "How accurate it is",
  lead: "Every number is checked where the truth is known: on figures we render ourselves, whose form is exact, and on runners who ran on force plates.",
  noFigures:
    "This copy was built without the figures of the accuracy benchmark. Make them with npm run bench:accuracy.",
  reading: {
    title: "How to read a number",
    interval:
      "The interval beside a number holds the runner's true value over the film 95 times in 100. It joins three things: how your steps differ from each other, how far off the model usually is, and how well the camera's level is known.",
    change:
      "A real change is the least difference between two films, taken alike, that is more than noise. Smaller differences are called about the same, however they look.",
  },
  limits: {
    title: "What a film cannot show",
    list: [
      "One camera sees one plane. Turning towards the camera or away from it looks like bending.",
      "The curve of the low back and the tilt of the pelvis forwards cannot be seen: the model knows one point a hip.",
      "Which moment counts as landing differs by 20 to 50 thousandths of a second even on a force plate, with the force one takes as touching.",
      "No angle by itself says why a back hurts. Findings are things to test, not causes.",
    ],
  },
  columns: ["Measure", "Unit", "Mean error", "Typical error (RMSE)", "95 % of errors", "Films"],
});
