/** Sessions of strength work in a week: two of legs and trunk, and a light third of hips and trunk. */
export const strengthNames = ["a", "b", "c"] as const;

export type StrengthName = (typeof strengthNames)[number];

/** A place in a session, filled by the first of its exercises that this runner can be given. */
export interface StrengthSlot {
  readonly part: "legs" | "trunk" | "hips";
  readonly exercises: readonly string[];
  /** Contributor that opens the slot; without one it is always there. */
  readonly onlyFor?: string;
}

/**
 * The slots in the order in which they are given time: legs first (programme `evidenced-frame`), always a trunk slot beside them,
 * then the rest (programme `weekly-template`). The order within a slot is by hand: what needs least comes first.
 */
export const strengthSlots: Readonly<Record<StrengthName, readonly StrengthSlot[]>> = {
  a: [
    {
      part: "legs",
      exercises: [
        "e17-squat",
        "e20-split-squat-lunge",
        "e21-step-up",
        "e18-single-leg-sit-to-stand",
        "e23-leg-machine",
        "e07-hip-thrust",
      ],
    },
    { part: "trunk", exercises: ["e02-side-plank", "e10-suitcase-carry", "e09-pallof-press"] },
    { part: "legs", exercises: ["e06-glute-bridge", "e07-hip-thrust", "e31-hamstring-slide-nordic"] },
    { part: "trunk", exercises: ["e03-dead-bug", "e09-pallof-press", "e05-modified-curl-up"] },
  ],
  b: [
    {
      part: "legs",
      exercises: [
        "e11-hip-hinge-deadlift",
        "e12-romanian-deadlift",
        "e13-single-leg-rdl",
        "e31-hamstring-slide-nordic",
        "e06-glute-bridge",
      ],
    },
    { part: "trunk", exercises: ["e04-bird-dog", "e14-back-extension", "e15-prone-leg-raise", "e10-suitcase-carry"] },
    {
      part: "legs",
      exercises: [
        "e19-single-leg-squat",
        "e22-lateral-step-down",
        "e18-single-leg-sit-to-stand",
        "e20-split-squat-lunge",
        "e21-step-up",
      ],
    },
    {
      part: "hips",
      exercises: ["e25-side-lying-abduction", "e24-clamshell", "e26-lateral-band-walk", "e27-hip-hitch"],
      onlyFor: "ca16-pelvic-drop",
    },
    { part: "trunk", exercises: ["e01-front-plank", "e09-pallof-press"] },
    { part: "legs", exercises: ["e29-calf-raise-straight", "e30-calf-raise-bent"] },
  ],
  c: [
    {
      part: "hips",
      exercises: ["e25-side-lying-abduction", "e24-clamshell", "e26-lateral-band-walk", "e27-hip-hitch"],
    },
    {
      part: "trunk",
      exercises: ["e14-back-extension", "e15-prone-leg-raise", "e16-extensor-hold", "e04-bird-dog"],
    },
    { part: "trunk", exercises: ["e05-modified-curl-up", "e03-dead-bug", "e09-pallof-press", "e01-front-plank"] },
    { part: "legs", exercises: ["e30-calf-raise-bent", "e29-calf-raise-straight"] },
  ],
};
