import { describe, expect, test } from "vitest";
import { freshPasscode, freshSecret, openSealed, sealPage } from "./seal-page.ts";

const page = "<h1>Pain of 4, and a run of 17.8 km</h1>";

describe("sealPage()", () => {
  test("sealPage() is opened by its secret and passcode, with or without spaces, and by nothing else", async () => {
    const keys = { secret: freshSecret(), passcode: "1234 5678" };
    const sealed = await sealPage(page, keys);
    expect(await openSealed(sealed, keys)).toBe(page);
    expect(await openSealed(sealed, { ...keys, passcode: "12345678" })).toBe(page);
    expect(await openSealed(sealed, { ...keys, passcode: "1234 5679" })).toBeUndefined();
    expect(await openSealed(sealed, { ...keys, secret: freshSecret() })).toBeUndefined();
  });

  test("sealPage() holds no word of the page, differs each time, and refuses a changed byte", async () => {
    const keys = { secret: freshSecret(), passcode: freshPasscode() };
    const [sealed, again] = [await sealPage(page, keys), await sealPage(page, keys)];
    expect(new TextDecoder("latin1").decode(sealed.data)).not.toContain("Pain");
    expect(sealed.data).not.toEqual(again.data);
    const data = sealed.data.slice();
    data[3] = (data[3] ?? 0) ^ 1;
    expect(await openSealed({ ...sealed, data }, keys)).toBeUndefined();
  });
});

describe("freshPasscode()", () => {
  test("freshPasscode() is eight digits, and not the same one each time", () => {
    const made = new Set(Array.from({ length: 50 }, freshPasscode));
    expect([...made].every((passcode) => /^\d{4} \d{4}$/.test(passcode))).toBe(true);
    expect(made.size).toBeGreaterThan(45);
    expect(freshSecret()).toMatch(/^[\w-]{22}$/);
  });
});
