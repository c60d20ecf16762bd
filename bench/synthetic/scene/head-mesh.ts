import { ConeGeometry, Group, Matrix4, Mesh, MeshLambertMaterial, SphereGeometry, Vector3 } from "three";
import type { OutfitSpec } from "../clip-spec.ts";
import type { UpperBody } from "../upper-body.ts";

interface Part {
  readonly radius: number;
  readonly at: readonly [number, number, number];
  readonly scale?: readonly [number, number, number];
  readonly colour: string;
}

function ball({ radius, at, scale = [1, 1, 1], colour }: Part): Mesh {
  const mesh = new Mesh(new SphereGeometry(radius, 14, 10), new MeshLambertMaterial({ color: colour }));
  mesh.position.set(...at);
  mesh.scale.set(...scale);
  mesh.castShadow = radius > 0.05;
  return mesh;
}

function shade(colour: string, by: number): string {
  const value = Number.parseInt(colour.slice(1), 16);
  const channel = (shift: number): number => Math.min(255, Math.round(((value >> shift) & 255) * by));
  return `#${((channel(16) << 16) | (channel(8) << 8) | channel(0)).toString(16).padStart(6, "0")}`;
}

function hair(outfit: OutfitSpec): Mesh[] {
  if (outfit.hairStyle === "bald") return [];
  const cap: Part = { radius: 0.098, at: [-0.006, 0.058, 0], scale: [1.06, 1.0, 0.86], colour: outfit.hair };
  const back: Part = { radius: 0.09, at: [-0.038, 0.015, 0], scale: [0.85, 1.1, 0.88], colour: outfit.hair };
  if (outfit.hairStyle === "short") return [ball(cap), ball(back)];
  if (outfit.hairStyle === "cap") {
    const peak: Part = { radius: 0.07, at: [0.1, 0.072, 0], scale: [0.95, 0.12, 0.95], colour: outfit.hair };
    return [ball(cap), ball(peak)];
  }
  const tail: Part = { radius: 0.05, at: [-0.13, -0.03, 0], scale: [0.7, 1.9, 0.7], colour: outfit.hair };
  const knot: Part = { radius: 0.035, at: [-0.105, 0.05, 0], colour: outfit.hair };
  return [ball(cap), ball(back), ball(tail), ball(knot)];
}

/** A head with a face, ears and hair about the ear midpoint: x forward, y up, z right, metres at a height of 1.75 m. */
export function headMesh(outfit: OutfitSpec): Group {
  const { skin } = outfit;
  const lips = shade(skin, 0.72);
  const group = new Group();
  group.add(
    ball({ radius: 0.1, at: [0.004, 0.04, 0], scale: [0.98, 1.02, 0.76], colour: skin }),
    ball({ radius: 0.075, at: [0.036, -0.034, 0], scale: [0.88, 1.12, 0.84], colour: skin }),
    ball({ radius: 0.03, at: [0.062, -0.093, 0], scale: [1, 0.8, 1.1], colour: skin }),
    ball({ radius: 0.018, at: [0.094, -0.062, 0], scale: [0.55, 0.4, 1.5], colour: lips }),
  );
  const nose = new Mesh(new ConeGeometry(0.017, 0.05, 8), new MeshLambertMaterial({ color: shade(skin, 0.94) }));
  nose.position.set(0.104, -0.004, 0);
  nose.rotation.z = -0.35;
  group.add(nose, ball({ radius: 0.013, at: [0.112, -0.018, 0], colour: shade(skin, 0.94) }));
  for (const side of [-1, 1]) {
    group.add(
      ball({ radius: 0.0125, at: [0.087, 0.022, side * 0.031], scale: [0.7, 0.75, 1.1], colour: "#f5f3ee" }),
      ball({ radius: 0.0065, at: [0.0945, 0.022, side * 0.031], colour: "#22201e" }),
      ball({
        radius: 0.015,
        at: [0.088, 0.043, side * 0.032],
        scale: [0.6, 0.28, 1.25],
        colour: shade(outfit.hair, 0.8),
      }),
      ball({ radius: 0.026, at: [-0.002, 0, side * 0.076], scale: [0.75, 1.2, 0.38], colour: shade(skin, 0.92) }),
      ball({ radius: 0.012, at: [0.002, 0, side * 0.084], scale: [0.7, 1, 0.4], colour: shade(skin, 0.7) }),
    );
  }
  group.add(...hair(outfit));
  return group;
}

/** Puts the head where the figure holds it. */
export function poseHead(group: Group, head: UpperBody["head"], size: number): void {
  const basis = new Matrix4().makeBasis(
    new Vector3(...head.forward),
    new Vector3(...head.up),
    new Vector3(...head.right),
  );
  group.quaternion.setFromRotationMatrix(basis);
  group.position.set(...head.middle);
  group.scale.setScalar(size);
}
