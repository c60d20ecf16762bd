import type { LockName } from "./flag-record.ts";
import type { RunningAdvice, ScreenLevel } from "./screen-levels.ts";
import type { ScreenCall } from "./screen-result.ts";

/** What the safety screen says beside its records. A result is kept with the words that it was given in. */
export const screenWords = {
  /** Heading and text of each level. */
  levels: {
    "emergency-now": {
      title: "Get emergency help now",
      words:
        "Some of your answers can mean that something needs treatment within hours. Most of the time it turns out to be less, but only an emergency department can tell. Please do not wait, and do not run or exercise.",
    },
    "urgent-today": {
      title: "Speak to a doctor today",
      words:
        "Some of your answers should be looked at by a doctor or an urgent care service today. Please do not run or exercise until you have been told that you can.",
    },
    "see-clinician-soon": {
      title: "See a clinician within one to two weeks",
      words:
        "Some of your answers are worth a check by a doctor or another clinician within one to two weeks. Most such checks find nothing serious.",
    },
    "self-manage": {
      title: "Nothing in your answers calls for a check first",
      words: "You can look after this yourself for now, and keep an eye on how it goes.",
    },
  } satisfies Record<ScreenLevel, { title: string; words: string }>,
  /** When to answer again at each level. */
  askAgain: {
    "emergency-now": "Answer these questions again after you have been examined.",
    "urgent-today":
      "Answer these questions again after you have been examined, and at once if anything gets worse or something new begins.",
    "see-clinician-soon":
      "Each check-in asks in one question whether anything is new. Answer all of these again after you have been examined, and at once if something new begins.",
    "self-manage":
      "Each check-in asks in one question whether anything is new. Answer all of these again at once if something new begins.",
  } satisfies Record<ScreenLevel, string>,
  /** In place of the calm words while questions are open: an unfinished screen is no all-clear. */
  unfinished: {
    title: "Some questions are still open",
    words:
      "Nothing in your answers so far calls for a check first, but some questions are still open. Please answer them.",
  },
  /** Said at every level while questions are open. */
  unanswered:
    "Some questions are still open. An open question raises no alarm, so the answer above can still become more urgent.",
  /** The same at the most urgent level: nothing is above it, and questions can wait. */
  unansweredEmergency: "Some questions are still open. They can wait: call for help first.",
  /** Said of a result after which a check-in told of something new: it is no longer of today. */
  repeat: {
    title: "Something new was told since",
    words: "Please answer the safety questions again now: these answers are from before it.",
    lock: "Answer the safety questions again first: a check-in told of something new since.",
    running: "Do not run before you have answered again: what these answers said of running is from before it.",
  },
  /** How "not sure" was counted. */
  notSure:
    "Where you said that you were not sure, we counted it as yes, to be careful. If you find out, change your answer.",
  /** What each running advice says. */
  running: {
    usual: "Nothing in your answers speaks against running as you do now.",
    "no-increase":
      "You may run what you run now if it stays comfortable. Do not add distance, speed or hills for the time being.",
    "step-back": "Go back to the last run that caused no trouble, and stay there until the mornings after are quiet.",
    stop: "Do not run for the time being. What has to come first stands with the reasons.",
  } satisfies Record<RunningAdvice, string>,
  /** In place of the calm words on running while questions are open. */
  runningUnfinished:
    "It cannot be told yet whether running as you do now is fine: some questions are still open. Please finish them before your next run.",
  /** What is said of a lock that is open, locked by a rule, or not yet decided. */
  locks: {
    plan: {
      open: "A plan can be made.",
      locked: "No plan yet: the check that stands with the reasons comes first.",
      unfinished: "Finish the questions first, then a plan can be made.",
    },
    "run-advice": {
      open: "Running advice can be given.",
      locked: "No running advice: running has to wait.",
      unfinished: "Finish the questions first, then running advice can be given.",
    },
    "hop-test": {
      open: "Hopping tests can be done.",
      locked: "No hopping or jumping tests for now.",
      unfinished: "Finish the questions first: they tell whether hopping tests are safe.",
    },
    booking: {
      open: "Nothing in your answers speaks against a visit. Show them there.",
      locked: "No hands-on treatment yet: what stands with the reasons comes first.",
      unfinished: "Finish the questions first, so that the right person sees you.",
    },
  } satisfies Record<LockName, { open: string; locked: string; unfinished: string }>,
  /** Said wherever the emergency number need not be called now, so that nobody has to search for it later. */
  emergencyIfWorse:
    "If you become numb between the legs, lose control of bladder or bowel, find a leg getting weak or feel very ill, call the emergency number of the country you are in at once.",
  /** Whom to call, in words that hold in any country. */
  calls: {
    emergency:
      "Call the emergency number of the country you are in, or let somebody take you to the nearest emergency department. Do not drive yourself.",
    urgent:
      "Call your doctor, the medical advice line where you live, or an urgent care service today. If you cannot reach anybody within a few hours, go to an emergency department.",
    crisis:
      "Call a crisis line where you live, or talk to somebody you trust now. If you might act on these thoughts, call the emergency number and stay with somebody.",
    clinician:
      "Make an appointment with your doctor, or with a clinician who can send you on, and take these answers with you.",
  } satisfies Record<ScreenCall["who"], string>,
};

/** The same in any language. */
export type ScreenWords = typeof screenWords;
