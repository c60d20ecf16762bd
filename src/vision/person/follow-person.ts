import { blazePoseKeypointCount } from "#core/pose/keypoints.ts";
import type { FrameReader } from "../clip/frame-reader.ts";
import type { BodyNetworks } from "../model/body-networks.ts";
import { type BodyCircle, bodyRegion, circleRadius } from "../model/body-region.ts";
import type { BodyReading } from "../model/decode-landmarks.ts";
import { type LumaThumbnail, lumaThumbnail } from "../picture/luma-thumbnail.ts";
import type { Picture } from "../picture/picture.ts";
import { backgroundShift } from "./background-shift.ts";
import { isUpsideDown } from "./is-upside-down.ts";
import { leastPresence } from "./look-for-people.ts";
import { type Expectation, expectedAt, mostLike, type PathPoint, type Place, unlikeness } from "./person-path.ts";

/** A stretch of frames to follow the runner through. It depends on nothing but the clip, so any worker may do it. */
export interface Stretch {
  readonly first: number;
  /** First frame after it. */
  readonly end: number;
  /** Where the runner was seen in the whole clip. */
  readonly path: readonly PathPoint[];
}

/** The runner's points in a stretch, 33 a frame, frame by frame; NaN and confidence 0 where not seen. */
export interface FollowedStretch {
  readonly first: number;
  readonly end: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly confidence: Float64Array;
  /** 1 for each frame that could be decoded. */
  readonly decoded: Uint8Array;
  /** Background's sideways speed, picture widths per second; undefined when it could not be told. */
  readonly backgroundSpeed: number | undefined;
}

/** What following needs. */
export interface FollowTools {
  readonly reader: FrameReader;
  readonly networks: BodyNetworks;
  /** Real time of each frame of the clip, seconds. */
  readonly timesS: Float64Array;
  /** Called after each frame; following stops early when it returns false. */
  readonly onFrame: () => boolean;
}

/** How far a body may move between two frames, in radii: at once and per second; and how much its size may change. */
const jumpAtOnce = 0.25;
const jumpPerS = 8;
/** Time between the two pictures that the background's shift is read from, s. */
const shiftGapS = 0.1;

function placeOf(circle: BodyCircle): Place {
  return { hipX: circle.hipX, hipY: circle.hipY, radiusPx: circleRadius(circle) };
}

function withPlace(circle: BodyCircle): BodyCircle & Place {
  return { ...circle, ...placeOf(circle) };
}

/** Follows one person from frame to frame: each frame's crop comes from the body found in the one before. */
class Follower {
  readonly #tools: FollowTools;
  readonly #path: readonly PathPoint[];
  #circle: BodyCircle | undefined;
  #seenS = Number.NaN;

  constructor(tools: FollowTools, path: readonly PathPoint[]) {
    this.#tools = tools;
    this.#path = path;
  }

  /** Body of the runner in the next frame; undefined when the runner is not in it. */
  async step(picture: Picture, timeS: number): Promise<BodyReading | undefined> {
    const reading = (await this.#readOn(picture, timeS)) ?? (await this.#findAgain(picture, timeS));
    this.#circle = reading?.circle ?? this.#circle;
    if (reading !== undefined) this.#seenS = timeS;
    return reading;
  }

  /** Where the runner is now, in px. */
  get place(): Place | undefined {
    return this.#circle === undefined ? undefined : placeOf(this.#circle);
  }

  async #readOn(picture: Picture, timeS: number): Promise<BodyReading | undefined> {
    if (this.#circle === undefined) return undefined;
    const before = placeOf(this.#circle);
    const reading = await this.#tools.networks.read(picture, bodyRegion(this.#circle));
    const limit = jumpAtOnce + jumpPerS * (timeS - this.#seenS);
    const isSame = reading.presence >= leastPresence && unlikeness(placeOf(reading.circle), before) < limit;
    return isSame && !isUpsideDown(reading) ? reading : undefined;
  }

  #expected(timeS: number): Expectation | undefined {
    const onPath = expectedAt(this.#path, timeS);
    const awayS = timeS - this.#seenS;
    if (this.#circle === undefined || (onPath !== undefined && awayS > onPath.awayS)) return onPath;
    return { ...placeOf(this.#circle), awayS };
  }

  /** Goes back to the detector and takes whoever is most like the runner where the runner is expected. */
  async #findAgain(picture: Picture, timeS: number): Promise<BodyReading | undefined> {
    const expected = this.#expected(timeS);
    if (expected === undefined) return undefined;
    const { networks } = this.#tools;
    const seen = await networks.detect(picture);
    // A more striking bystander hides the runner from the detector: cover everybody up and look once more.
    const isHidden = seen.length > 0 && mostLike(seen.map(withPlace), expected) === undefined;
    const found = isHidden ? await networks.detect(picture, seen) : seen;
    const runner = mostLike(found.map(withPlace), expected);
    if (runner === undefined) return undefined;
    // The detector's crop is looser than one that follows a body; a second look puts this frame on a par with the next.
    const first = await networks.read(picture, bodyRegion(runner));
    if (first.presence < leastPresence) return undefined;
    const settled = await networks.read(picture, bodyRegion(first.circle));
    return settled.presence >= leastPresence && !isUpsideDown(settled) ? settled : undefined;
  }
}

/** Takes two thumbnails a moment apart and compares them. */
class BackgroundWatch {
  #first: { readonly thumbnail: LumaThumbnail; readonly timeS: number } | undefined;
  speed: number | undefined;
  #isDone = false;

  look(picture: Picture, timeS: number, place: Place | undefined): void {
    if (this.#isDone) return;
    if (this.#first === undefined) {
      this.#first = { thumbnail: lumaThumbnail(picture), timeS };
      return;
    }
    const gapS = timeS - this.#first.timeS;
    if (gapS < shiftGapS) return;
    const thumbnail = lumaThumbnail(picture);
    const scale = thumbnail.widthPx / picture.widthPx;
    const person = place && { hipX: place.hipX * scale, hipY: place.hipY * scale, radiusPx: place.radiusPx * scale };
    const shift = backgroundShift(this.#first.thumbnail, thumbnail, person);
    this.speed = shift === undefined ? undefined : shift / gapS;
    this.#isDone = true;
  }
}

/** Follows the runner through a stretch of frames. */
export async function followPerson(stretch: Stretch, tools: FollowTools): Promise<FollowedStretch> {
  const { first, end, path } = stretch;
  const count = (end - first) * blazePoseKeypointCount;
  const x = new Float64Array(count).fill(Number.NaN);
  const y = new Float64Array(count).fill(Number.NaN);
  const confidence = new Float64Array(count);
  const decoded = new Uint8Array(end - first);
  const follower = new Follower(tools, path);
  const background = new BackgroundWatch();
  for await (const { index, picture } of tools.reader.frames(first, end)) {
    const timeS = tools.timesS[index] ?? 0;
    const reading = await follower.step(picture, timeS);
    background.look(picture, timeS, follower.place);
    decoded[index - first] = 1;
    if (reading !== undefined) {
      const at = (index - first) * blazePoseKeypointCount;
      x.set(reading.x, at);
      y.set(reading.y, at);
      confidence.set(reading.confidence, at);
    }
    if (!tools.onFrame()) break;
  }
  return { first, end, x, y, confidence, decoded, backgroundSpeed: background.speed };
}
