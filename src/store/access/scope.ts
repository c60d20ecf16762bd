import { createHmac } from "node:crypto";

/**
 * What a transaction is for. `runner`: the runner's own record, to read and write. `reader`: a clinic reads it, which holds only
 * while a grant counts and the access log has the line named here. `clinic`: who works there and who shares with it.
 */
export type Scope =
  | { readonly kind: "runner"; readonly runnerId: string }
  | {
      readonly kind: "reader";
      readonly runnerId: string;
      readonly clinicId: string;
      readonly line: { readonly seq: number; readonly hash: string };
    }
  | { readonly kind: "clinic"; readonly clinicId: string };

/** A scope as the setting `plumbline.scope` carries it: its parts and their signature. */
export function signedScope(scope: Scope, key: Uint8Array): string {
  const said = partsOf(scope).join("|");
  return `${said}|${createHmac("sha256", key).update(said).digest("hex")}`;
}

function partsOf(scope: Scope): readonly (string | number)[] {
  if (scope.kind === "runner") return ["runner", scope.runnerId];
  if (scope.kind === "clinic") return ["clinic", scope.clinicId];
  return ["reader", scope.runnerId, scope.clinicId, scope.line.seq, scope.line.hash];
}

/** Bytes of a block of SHA-256: what an HMAC's key is filled up to. */
const blockBytes = 64;

/** The two keys that HMAC makes of one (RFC 2104), so that the database can compute it with a plain hash. */
export function hmacKeys(key: Uint8Array): { readonly inner: Uint8Array; readonly outer: Uint8Array } {
  const block = new Uint8Array(blockBytes);
  block.set(key);
  return { inner: block.map((byte) => byte ^ 0x36), outer: block.map((byte) => byte ^ 0x5c) };
}
