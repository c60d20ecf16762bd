/** What is said of two answers that cannot both be right, by the id of their pair. */
export const contradictionWords = {
  "first-and-earlier":
    "The safety questions say that this is the first back pain ever; the story tells of earlier episodes.",
  "bone-stress": "The safety questions say that there was never a bone stress injury; the story tells of one.",
  "back-surgery": "The safety questions say that the spine was never operated on; the story tells of back surgery.",
  "sudden-and-gradual": "The safety questions say that the pain began suddenly; the story says that it came gradually.",
  "before-35-not-45": "The safety questions say that the pain began before 35, and that it did not begin before 45.",
};

/** The same in any language. */
export type ContradictionWords = typeof contradictionWords;
