import {
  BufferAttribute,
  BufferGeometry,
  LatheGeometry,
  Mesh,
  type MeshLambertMaterial,
  Quaternion,
  Vector2,
  Vector3,
} from "three";
import type { Vector3 as Point } from "../vector.ts";

const upAxis = new Vector3(0, 1, 0);

/** A round limb of varying thickness. `profile` = [share of length, radius in metres] from its start to its end. */
export function limb(profile: readonly (readonly [number, number])[], material: MeshLambertMaterial, sides = 12): Mesh {
  const points = profile.map(([share, radiusM]) => new Vector2(radiusM, share));
  const mesh = new Mesh(new LatheGeometry(points, sides), material);
  mesh.castShadow = true;
  return mesh;
}

/** Puts a limb between two points. */
export function stretch(mesh: Mesh, from: Point, to: Point): void {
  const start = new Vector3(...from);
  const along = new Vector3(...to).sub(start);
  const lengthM = along.length();
  mesh.position.copy(start);
  mesh.scale.set(1, lengthM, 1);
  mesh.quaternion.copy(new Quaternion().setFromUnitVectors(upAxis, along.divideScalar(lengthM || 1)));
}

/** One oval slice of a body: its middle and its two half axes as vectors. */
export interface Slice {
  readonly middle: Vector3;
  readonly across: Vector3;
  readonly deep: Vector3;
}

/** A skin over slices, closed at both ends; {@link reshape} moves it. */
export function slicedBody(slices: number, sides: number, material: MeshLambertMaterial): Mesh {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(slices * sides * 3), 3));
  const index: number[] = [];
  for (let s = 0; s < slices - 1; s++) {
    for (let i = 0; i < sides; i++) {
      const a = s * sides + i;
      const b = s * sides + ((i + 1) % sides);
      index.push(a, a + sides, b, b, a + sides, b + sides);
    }
  }
  for (let i = 1; i < sides - 1; i++) {
    index.push(0, i, i + 1);
    const last = (slices - 1) * sides;
    index.push(last, last + i + 1, last + i);
  }
  geometry.setIndex(index);
  const mesh = new Mesh(geometry, material);
  mesh.castShadow = true;
  mesh.frustumCulled = false;
  return mesh;
}

/** Moves the skin of a {@link slicedBody} to new slices. */
export function reshape(mesh: Mesh, slices: readonly Slice[]): void {
  const position = mesh.geometry.getAttribute("position");
  const sides = position.count / slices.length;
  slices.forEach(({ middle, across, deep }, s) => {
    for (let i = 0; i < sides; i++) {
      const angle = (2 * Math.PI * i) / sides;
      const c = Math.cos(angle);
      const d = Math.sin(angle);
      position.setXYZ(
        s * sides + i,
        middle.x + across.x * c + deep.x * d,
        middle.y + across.y * c + deep.y * d,
        middle.z + across.z * c + deep.z * d,
      );
    }
  });
  position.needsUpdate = true;
  mesh.geometry.computeVertexNormals();
}
