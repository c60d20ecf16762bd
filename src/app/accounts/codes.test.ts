import { describe, expect, test } from "vitest";
import { codeHash, newCode } from "./codes.ts";

describe("newCode()", () => {
  test("newCode() gives four groups of four, every time others", () => {
    const codes = Array.from({ length: 200 }, newCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(new Set(codes).size).toBe(200);
  });
});

describe("codeHash()", () => {
  test("codeHash() is the same however a code is typed, and another for another code", () => {
    const hash = codeHash("10AB-CDEF-GHJK-MNPQ");
    for (const typed of ["10abcdefghjkmnpq", " lOab cdef ghjk mnpq ", "i0AB-CDEF-GHJK-MNPQ"]) {
      expect(codeHash(typed)).toEqual(hash);
    }
    expect(codeHash("10AB-CDEF-GHJK-MNPR")).not.toEqual(hash);
  });
});
