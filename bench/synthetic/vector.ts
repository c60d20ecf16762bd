/** A point or direction, metres: x forward (the way the runner runs), y up, z to the runner's right. */
export type Vector3 = readonly [x: number, y: number, z: number];

export const add = (a: Vector3, b: Vector3): Vector3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector3, b: Vector3): Vector3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector3, by: number): Vector3 => [a[0] * by, a[1] * by, a[2] * by];
export const midpoint = (a: Vector3, b: Vector3): Vector3 => scale(add(a, b), 0.5);
export const length = (a: Vector3): number => Math.hypot(a[0], a[1], a[2]);
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;
