import { describe, expect, test } from "vitest";
import { SettingError, servedSettings } from "./served-settings.ts";

const origin = "https://plumbline.example";

describe("servedSettings()", () => {
  test("servedSettings() is embedded mode without an origin, whatever else is set", () => {
    expect(servedSettings({})).toBeUndefined();
    expect(servedSettings({ PLUMBLINE_ORIGIN: " ", PLUMBLINE_HOST: "0.0.0.0" })).toBeUndefined();
  });

  test("servedSettings() listens on this machine, believes no proxy and invites, unless told otherwise", () => {
    const usual = { origin, host: "127.0.0.1", proxies: 0, isSignUpOpen: false };
    expect(servedSettings({ PLUMBLINE_ORIGIN: `${origin}/` })).toEqual(usual);
    expect(
      servedSettings({
        ...{ PLUMBLINE_ORIGIN: "https://Plumbline.example:8443", PLUMBLINE_HOST: "0.0.0.0" },
        ...{ PLUMBLINE_TRUST_PROXY: "1", PLUMBLINE_SIGN_UP: "open" },
      }),
    ).toEqual({ origin: "https://plumbline.example:8443", host: "0.0.0.0", proxies: 1, isSignUpOpen: true });
  });

  test("servedSettings() takes http only for localhost", () => {
    expect(servedSettings({ PLUMBLINE_ORIGIN: "http://localhost:4280" })?.origin).toBe("http://localhost:4280");
    expect(() => servedSettings({ PLUMBLINE_ORIGIN: "http://plumbline.example" })).toThrow(/https:\/\/ address/);
  });

  test.each([
    ["PLUMBLINE_ORIGIN", "plumbline.example"],
    ["PLUMBLINE_ORIGIN", "https://plumbline.example/app"],
    ["PLUMBLINE_ORIGIN", "https://me@plumbline.example"],
    ["PLUMBLINE_ORIGIN", "https://192.0.2.7"],
    ["PLUMBLINE_ORIGIN", "https://[2001:db8::1]"],
    ["PLUMBLINE_TRUST_PROXY", "yes"],
    ["PLUMBLINE_TRUST_PROXY", "-1"],
    ["PLUMBLINE_SIGN_UP", "closed"],
  ])("servedSettings() refuses %s = %s and says what is wanted", (name, value) => {
    const environment = { PLUMBLINE_ORIGIN: origin, [name]: value };
    expect(() => servedSettings(environment)).toThrow(SettingError);
    expect(() => servedSettings(environment)).toThrow(`but found "${value}"`);
  });
});
