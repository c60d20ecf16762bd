import { afterEach, describe, expect, test, vi } from "vitest";
import { findChromium, findPostgres } from "./system-programs.mjs";

afterEach(() => vi.unstubAllEnvs());

describe("findChromium()", () => {
  test("takes the program that PLUMBLINE_CHROMIUM names", () => {
    vi.stubEnv("PLUMBLINE_CHROMIUM", process.execPath);
    expect(findChromium()).toEqual({ path: process.execPath });
  });

  test("says so when PLUMBLINE_CHROMIUM names nothing, and looks no further", () => {
    vi.stubEnv("PLUMBLINE_CHROMIUM", "/nowhere/chromium");
    expect(findChromium()).toEqual({ missing: "PLUMBLINE_CHROMIUM names /nowhere/chromium, which does not exist" });
  });

  test.runIf(process.platform === "linux")("says what to install when there is none and no way to install one", () => {
    vi.stubEnv("PLUMBLINE_CHROMIUM", "");
    vi.stubEnv("PATH", "/nowhere");
    expect(findChromium().missing).toContain("install it (Debian: apt-get install chromium)");
  });
});

describe("findPostgres()", () => {
  test("takes the program that PLUMBLINE_POSTGRES names, or says that it names nothing", () => {
    vi.stubEnv("PLUMBLINE_POSTGRES", process.execPath);
    expect(findPostgres()).toEqual({ path: process.execPath });
    vi.stubEnv("PLUMBLINE_POSTGRES", "/nowhere/postgres");
    expect(findPostgres()).toEqual({ missing: "PLUMBLINE_POSTGRES names /nowhere/postgres, which does not exist" });
  });
});
