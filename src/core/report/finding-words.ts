import type { Side } from "../pose/keypoints.ts";

/** A number with the ends of its 95 % interval, whole: the interval beside it says more than a decimal would. */
export interface WholeReading {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** What findings say, by their id without the side. */
export const findingWords = {
  "trunk-lean-large": ({ value, low, high }: WholeReading, usualMost: number) =>
    `Your upper body leans ${value} degrees (${low} to ${high}) forward while your foot is down. Most runners in a study of 40 leaned up to about ${usualMost}. No study ties lean to back pain; it is worth trying whether running a little taller changes yours.`,
  "trunk-lean-back": ({ value, low, high }: WholeReading) =>
    `Your upper body leans ${value} degrees (${low} to ${high}), so a little backwards, while your foot is down. Most runners lean slightly forward. It is worth trying whether tipping forward from the ankles changes your pain.`,
  "long-step": (side: Side, shin: WholeReading, { usualMost, reach }: { usualMost: number; reach?: WholeReading }) => {
    const ahead =
      reach === undefined
        ? ""
        : ` It lands ${reach.value} % of a leg length ahead of your hips (${reach.low} to ${reach.high}).`;
    return `Your ${side} shin tips ${shin.value} degrees forward of the knee as the foot lands (${shin.low} to ${shin.high}); up to about ${usualMost} is usual.${ahead} A slightly quicker, shorter step is worth a try.`;
  },
  "stiff-knee": (side: Side, { value, low, high }: WholeReading) =>
    `Your ${side} knee bends only ${value} degrees while it carries you (${low} to ${high}); one clinical guide looks again below 40 to 45. A softer, quicker landing is worth a try.`,
  "pelvic-drop-difference": (side: Side, degrees: string) =>
    `While you stand on your ${side} leg, the other side of your hips sinks ${degrees} degrees further than the other way round. In one small study, women with pain at the back of the pelvis dropped more on the sore side. A slightly quicker step and single-leg strength are worth a try.`,
  "trunk-lean-drift": (degrees: string, towards: "forward" | "back") =>
    `By the end of the film your upper body leaned ${degrees} degrees ${towards === "forward" ? "further forward" : "further back"} than at the start. Everyone's form changes when tired; if your pain starts at the same point, the timing is useful.`,
};

export type FindingWords = typeof findingWords;
