/** Why a clip or trial, or a part of it, cannot be used: what was found, and what to do. `{found}` is filled in by the caller. */
interface RefusalText {
  /** One sentence, what was found. */
  readonly message: string;
  /** One sentence, what to do. */
  readonly fix: string;
}

/** The closed table of reasons for which a whole recording is not usable. Plain words: a runner reads them. */
export const refusalWords = {
  "file-not-found": {
    message: "There is no file {found}.",
    fix: "Check the name and the folder; put quotes around a name with spaces.",
  },
  "not-a-file": {
    message: "{found} is not a file but a folder or a device.",
    fix: "Name the film or the trial itself.",
  },
  "unreadable-file": {
    message: "You may not read {found}.",
    fix: "Ask its owner to let you read it, or copy it to a place of your own.",
  },
  "empty-file": {
    message: "The file is empty: it has 0 bytes.",
    fix: "Copy it from the phone again, and wait until the copy has finished.",
  },
  "not-a-video": {
    message: "This is not a video or a movement trial we can read: {found}.",
    fix: "Choose an MP4, MOV or WebM film, or a .trc, .c3d or RBDS text trial.",
  },
  "no-video-track": {
    message: "The file has sound but no picture.",
    fix: "Choose the film itself, not a voice memo or the sound of it.",
  },
  "truncated-file": {
    message: "The film ends in the middle: {found}.",
    fix: "Copy it again from the phone; if it was cut while recording, record once more.",
  },
  "unsupported-codec": {
    message: "This device cannot decode the film's format: {found}.",
    fix: "On an iPhone choose Settings, Camera, Formats, Most Compatible, or convert the film to H.264 MP4.",
  },
  "too-long": {
    message: "The film is too long: {found}.",
    fix: "Cut it to the ten to sixty seconds in which you run steadily; 10 minutes is the most we read.",
  },
  "too-large-picture": {
    message: "The picture is too large: {found}.",
    fix: "Film in 1080p or 4K; more pixels do not make the numbers better.",
  },
  "broken-trial": {
    message: "The movement trial cannot be read: {found}.",
    fix: "Export it again as .trc, .c3d or RBDS text, with its header complete.",
  },
  "unknown-markers": {
    message: "The trial's points are not of a set we know: {found}.",
    fix: "Use OpenSim, RBDS, HALPE_26, BODY_25 or COCO names, or rename your points to one of these.",
  },
  nobody: {
    message: "We found nobody in the picture.",
    fix: "Film from 3 to 5 metres, in good light, with your whole body in the picture.",
  },
  "several-people": {
    message: "There are several people in the picture, so we cannot be sure whom we measure.",
    fix: "Film again with one runner in the picture, or cut the film to a part with one.",
  },
  "feet-cut-off": {
    message: "Your feet are outside the picture in part of the film.",
    fix: "Step the camera back or tilt it down until there is a hand's width of floor below your shoes.",
  },
  "head-cut-off": {
    message: "Your head is outside the picture in part of the film.",
    fix: "Step the camera back or tilt it up until there is a hand's width of air above your head.",
  },
  "too-short": {
    message: "There is too little running in the film: {found}.",
    fix: "Film at least ten seconds; we need 7 whole steps of each leg.",
  },
  walking: {
    message: "This looks like walking: one foot is always on the ground.",
    fix: "Film yourself running at your usual easy pace.",
  },
  standing: {
    message: "You are standing still in most of the film.",
    fix: "Film at least ten seconds of running, or cut away the part before you start.",
  },
  "camera-moving": {
    message: "The camera moves with you: {found}.",
    fix: "Put the phone on a tripod, a bench or against a bottle, and run past it or on a treadmill.",
  },
  "runner-too-small": {
    message: "You are too small in the picture: {found}.",
    fix: "Film from closer; your body should fill at least half of the picture's height.",
  },
  "too-dark": {
    message: "The film is too dark to see your joints.",
    fix: "Turn on a light or film outdoors, with the light behind the camera.",
  },
  "unknown-frame-rate": {
    message: "The film does not say how fast it was recorded: {found}.",
    fix: "Tell us the recording rate with --capture-rate, or in the app under Recording rate.",
  },
  "implausible-frame-rate": {
    message: "The film has too few pictures a second to time a foot on the ground: {found}.",
    fix: "Record at 60 or 120 frames a second; 24 is the least.",
  },
  "slow-motion-suspected": {
    message: "This looks like slow motion: {found}.",
    fix: "Tell us how many frames a second the camera recorded, with --capture-rate, or in the app under Recording rate.",
  },
  "fast-motion-suspected": {
    message: "This looks like a time lapse or a speeded-up film: {found}.",
    fix: "Use the film as it was recorded, or tell us the recording rate.",
  },
  "legs-not-told-apart": {
    message: "We cannot tell your left leg from your right: they seem to change places at every step.",
    fix: "Film again in better light, in shorts, or with shoes or socks of two colours; another model may also do.",
  },
  "rear-view": {
    message: "You asked for a side view, but the film shows you from behind or from the front.",
    fix: "Film from the side, or leave the view to us.",
  },
  "side-view": {
    message: "You asked for a rear view, but the film shows you from the side.",
    fix: "Film from straight behind, or leave the view to us.",
  },
  "oblique-view": {
    message: "The camera sees you half from the side and half from behind.",
    fix: "Film at a right angle to your running, or from straight behind.",
  },
  "tracking-lost": {
    message: "We lost sight of you in too much of the film: {found}.",
    fix: "Choose plain clothes that differ from the background, good light, and nothing between you and the camera.",
  },
} satisfies Record<string, RefusalText>;

export type RefusalWords = typeof refusalWords;

/** What the core found that a refusal repeats: a part of its sentence. Numbers come as they are shown. */
export const foundWords = {
  picturesWithoutTimes: (pictures: number) => `${pictures} pictures without times`,
  picturesOnly: (pictures: number) => `${pictures} pictures`,
  picturesPerSecond: (rate: string) => `${rate} a second`,
  movingBackground: (widthsPerS: string) => `the background passes at ${widthsPerS} picture widths a second`,
  smallBody: (bodyPx: number, heightPx: number) => `shoulder to ankle is ${bodyPx} of ${heightPx} pixels`,
  seenShare: (percent: number) => `you were seen in ${percent} % of it`,
  cadenceTooLow: (stepsPerMin: number) => `${stepsPerMin} steps a minute is far below any runner's`,
  cadenceTooHigh: (stepsPerMin: number) => `${stepsPerMin} steps a minute is above any runner's`,
  aboutSteps: (steps: number, seconds: string) => `about ${steps} steps in ${seconds} s`,
  stepsOfEach: (left: number, right: number, seconds: string) =>
    `${left} left and ${right} right steps in ${seconds} s`,
  noRegularSteps: "no regular steps",
};

export type FoundWords = typeof foundWords;
