import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Action, actionRules } from "./actions.ts";
import { givenOfEntry, givenOfRun } from "./given-fields.ts";
import { type Grant, isLive } from "./grant.ts";
import { decide, type Target } from "./policy.ts";
import type { Principal } from "./principal.ts";
import { recordParts } from "./record-part.ts";

const nowMs = Date.UTC(2026, 2, 10, 12);
const grant: Grant = {
  clinicId: "river",
  parts: ["pain"],
  givenMs: Date.UTC(2026, 2, 1),
  expiresMs: Date.UTC(2026, 3, 1),
};
const clinician: Principal = {
  kind: "account",
  accountId: "a",
  role: "clinician",
  clinicIds: ["hill", "river"],
  isStrong: true,
};
const other = (grants: readonly Grant[], part?: "pain" | "runs"): Target => ({
  ...{ kind: "record", whose: "other", grants },
  ...(part === undefined ? {} : { part }),
});

function read(principal: Principal | undefined, target: Target) {
  return decide({ principal, action: "read-entries", target, nowMs });
}

describe("isLive()", () => {
  test("isLive() counts a grant from its first moment to before its last, and no longer once it is taken back", () => {
    expect(isLive(grant, grant.givenMs)).toBe(true);
    expect(isLive(grant, grant.givenMs - 1)).toBe(false);
    expect(isLive(grant, grant.expiresMs - 1)).toBe(true);
    expect(isLive(grant, grant.expiresMs)).toBe(false);
    expect(isLive({ ...grant, withdrawnMs: nowMs }, nowMs)).toBe(false);
    expect(isLive({ ...grant, withdrawnMs: nowMs + 1 }, nowMs)).toBe(true);
  });
});

describe("decide()", () => {
  test("decide() gives a clinician what a grant names, and says on behalf of which clinic", () => {
    expect(read(clinician, other([grant], "pain"))).toEqual({
      isAllowed: true,
      reading: { clinicId: "river", parts: ["pain"] },
    });
    const both = [grant, { ...grant, parts: ["runs", "pain"] as const }];
    expect(read(clinician, other(both, "runs"))).toMatchObject({ reading: { parts: ["pain", "runs"] } });
  });

  test("decide() does not join what two clinics were given", () => {
    const grants = [grant, { ...grant, clinicId: "hill", parts: ["notes"] as const }];
    expect(read(clinician, other(grants, "pain"))).toMatchObject({ reading: { clinicId: "river", parts: ["pain"] } });
  });

  test("decide() gives nothing of a part that was not named, of no part, or by a grant that does not count", () => {
    for (const target of [
      other([grant], "runs"),
      other([grant]),
      other([], "pain"),
      other([{ ...grant, clinicId: "far" }], "pain"),
      other([{ ...grant, expiresMs: nowMs }], "pain"),
      other([{ ...grant, withdrawnMs: nowMs }], "pain"),
    ]) {
      expect(read(clinician, target)).toEqual({ isAllowed: false, reason: "not-shared" });
    }
  });

  test("decide() lets people of a clinic with half a proof get the other half, and nothing else that is not signing in", () => {
    const half: Principal = { ...clinician, isStrong: false };
    const allowed = Object.entries(actionRules).flatMap(([name, { target }]) => {
      if (target !== "nobody" && target !== "account") return [];
      const { isAllowed } = decide({ principal: half, action: name as Action, target: { kind: target }, nowMs });
      return isAllowed ? [name] : [];
    });
    expect(allowed.toSorted()).toEqual(
      [
        ...["enrol-proof", "join-by-code", "open-sealed-page", "read-account-state", "read-description"],
        ...["sign-in", "sign-out"],
      ].toSorted(),
    );
  });

  test("decide() gives an account to whoever holds it, its clinic's people to the admin, and neither where nobody signs in", () => {
    const ask = (principal: Principal | undefined, action: Action) =>
      decide({ principal, action, target: { kind: "account" }, nowMs });
    expect(ask(clinician, "change-account")).toEqual({ isAllowed: true });
    expect(ask(clinician, "look-after-people")).toEqual({ isAllowed: false, reason: "role" });
    expect(ask({ ...clinician, role: "clinic-admin" }, "look-after-people")).toEqual({ isAllowed: true });
    expect(ask({ kind: "local" }, "read-account")).toEqual({ isAllowed: false, reason: "no-account" });
    expect(ask(undefined, "read-account")).toEqual({ isAllowed: false, reason: "not-signed-in" });
  });

  test("decide() refuses a mix of action and target that nobody meant", () => {
    expect(() => read(clinician, { kind: "nobody" })).toThrow(TypeError);
  });

  test("decide() lets nobody do anything but read to another's record, whatever was granted", () => {
    const everything: Grant = { ...grant, parts: recordParts };
    const principals = fc.record({
      kind: fc.constant("account" as const),
      accountId: fc.string(),
      role: fc.constantFrom("runner", "clinician", "clinic-admin"),
      clinicIds: fc.subarray(["river", "hill"]),
      isStrong: fc.boolean(),
    });
    const ofRecords = Object.entries(actionRules).flatMap(([name, { target }]) => (target === "record" ? [name] : []));
    fc.assert(
      fc.property(principals, fc.constantFrom(...(ofRecords as Action[])), (principal, action) => {
        const target: Target = { kind: "record", whose: "other", grants: [everything], part: "pain" };
        const { isAllowed } = decide({ principal, action, target, nowMs });
        const isReader = principal.role === "clinician" && principal.isStrong && principal.clinicIds.includes("river");
        return isAllowed === (isReader && ["read-entries", "read-runs"].includes(action));
      }),
    );
  });
});

describe("what is given", () => {
  test("what is given of an entry leaves out the runner's own words, unless the notes are shared", () => {
    const body = { painNow: 3, note: "my words" };
    expect(givenOfEntry("check-in", body, ["pain"])).toEqual({ painNow: 3 });
    expect(givenOfEntry("check-in", body, ["pain", "notes"])).toEqual(body);
    expect(givenOfRun({ id: "a", title: "To the lake" }, ["runs"])).toEqual({ id: "a" });
    expect(givenOfRun({ id: "a", title: "To the lake" }, ["runs", "notes"])).toHaveProperty("title");
    expect(body).toHaveProperty("note");
  });
});
