/** Why the ranking waits, in words for the runner. */
export const gateWords = {
  "not-screened":
    "First the safety questions: they tell whether something else has to be looked at before anything is tried.",
  unfinished: "The safety questions are not finished. Answer the rest first.",
  "ask-again": "A check-in told of something new since the safety questions. Answer them again first.",
  urgent: "What you told the safety questions has to be looked at first. Nothing here is to be tried before that.",
  pattern:
    "What you told looks like another kind of trouble, which a clinician should see first. So nothing is ranked.",
  triesWait: "You may read this. Trying waits until a clinician has looked, as the safety questions said.",
} as const;
