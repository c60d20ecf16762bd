import type { BodyNetworks } from "../model/body-networks.ts";
import { bodyRegion } from "../model/body-region.ts";
import { type Detection, detectionRadius } from "../model/decode-detections.ts";
import type { BodyReading } from "../model/decode-landmarks.ts";
import { lumaThumbnail, meanLuma } from "../picture/luma-thumbnail.ts";
import type { Picture } from "../picture/picture.ts";
import type { SeenFrame, SeenPerson } from "./choose-person.ts";

/** Indices of the left and right ankle among BlazePose's points. */
const ankleIndices = [27, 28] as const;
/** Most people of one frame looked at closely. */
const mostPeople = 4;
/** A crop with less presence than this holds no body; MediaPipe's own limit. */
export const leastPresence = 0.5;

/** A detection as a place. */
export function seenAs(detection: Detection): SeenPerson {
  const { score, hipX, hipY } = detection;
  return { score, hipX, hipY, radiusPx: detectionRadius(detection) };
}

function withAnkles(person: SeenPerson, reading: BodyReading): SeenPerson {
  const ankles = ankleIndices.flatMap((index) => [
    ((reading.x[index] ?? 0) - reading.circle.hipX) / person.radiusPx,
    ((reading.y[index] ?? 0) - reading.circle.hipY) / person.radiusPx,
  ]);
  return { ...person, ankles };
}

/** Everybody in one frame. With several, each is looked at closely, to drop what is no body and to see the legs. */
export async function lookForPeople(networks: BodyNetworks, picture: Picture, timeS: number): Promise<SeenFrame> {
  const detections = await networks.detect(picture);
  const brightness = meanLuma(lumaThumbnail(picture));
  if (detections.length < 2) return { timeS, people: detections.map(seenAs), meanLuma: brightness };
  const largest = [...detections].sort((a, b) => detectionRadius(b) - detectionRadius(a)).slice(0, mostPeople);
  const people: SeenPerson[] = [];
  for (const detection of largest) {
    const reading = await networks.read(picture, bodyRegion(detection));
    if (reading.presence >= leastPresence) people.push(withAnkles(seenAs(detection), reading));
  }
  return { timeS, people, meanLuma: brightness };
}
