import type { BodyNetworks } from "../model/body-networks.ts";
import { type BodyCircle, bodyRegion, circleRadius } from "../model/body-region.ts";
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

/** Two finds closer than this many radii are one body found twice. */
const sameBodyRadii = 0.35;

function isNew(circle: BodyCircle, others: readonly BodyCircle[]): boolean {
  return others.every((other) => {
    const distance = Math.hypot(circle.hipX - other.hipX, circle.hipY - other.hipY);
    return distance > sameBodyRadii * Math.max(circleRadius(circle), circleRadius(other));
  });
}

function personFrom(reading: BodyReading): SeenPerson {
  const { hipX, hipY } = reading.circle;
  const radiusPx = circleRadius(reading.circle);
  const ankles = ankleIndices.flatMap((index) => [
    ((reading.x[index] ?? 0) - hipX) / radiusPx,
    ((reading.y[index] ?? 0) - hipY) / radiusPx,
  ]);
  return { hipX, hipY, radiusPx, ankles };
}

/**
 * Everybody in one frame. Whoever was found is covered up before looking again, until nobody new turns up; each find is
 * looked at closely, so that what is no body is dropped and the legs are seen.
 */
export async function lookForPeople(networks: BodyNetworks, picture: Picture, timeS: number): Promise<SeenFrame> {
  const people: SeenPerson[] = [];
  const hidden: BodyCircle[] = [];
  const found: BodyCircle[] = [];
  for (let round = 0; round < mostPeople && found.length < mostPeople; round++) {
    const detections = await networks.detect(picture, hidden);
    if (detections.length === 0) break;
    for (const detection of detections) {
      hidden.push(detection);
      const reading = await networks.read(picture, bodyRegion(detection));
      if (reading.presence < leastPresence || !isNew(reading.circle, found)) continue;
      found.push(reading.circle);
      hidden.push(reading.circle);
      people.push(personFrom(reading));
    }
  }
  return { timeS, people, meanLuma: meanLuma(lumaThumbnail(picture)) };
}
