import { argon2Sync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashPassphrase, isPassphrase } from "./passphrase-hash.ts";

describe("hashPassphrase()", () => {
  test("hashPassphrase() gives a hash that only its passphrase fits, salted, with its cost", async () => {
    const [first, second] = await Promise.all([
      hashPassphrase("seven slow herons"),
      hashPassphrase("seven slow herons"),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(second).not.toBe(first);
    expect(await isPassphrase("seven slow herons", first)).toBe(true);
    expect(await isPassphrase("seven slow heron", first)).toBe(false);
    expect(await isPassphrase("", first)).toBe(false);
  });

  test("hashPassphrase() takes the same letters from any keyboard", async () => {
    expect(await isPassphrase("cafe\u0301 au lait", await hashPassphrase("caf\u00e9 au lait"))).toBe(true);
  });
});

describe("isPassphrase()", () => {
  test("isPassphrase() reads hashes of another cost, as they stay when the cost is raised", async () => {
    const nonce = Buffer.from("somesaltsomesalt");
    const parameters = { nonce, memory: 64, passes: 1, parallelism: 1, tagLength: 32 };
    const hash = argon2Sync("argon2id", { ...parameters, message: Buffer.from("password") });
    const phc = `$argon2id$v=19$m=64,t=1,p=1$${nonce.toString("base64").replace(/=+$/, "")}$${hash.toString("base64").replace(/=+$/, "")}`;
    expect(await isPassphrase("password", phc)).toBe(true);
    expect(await isPassphrase("Password", phc)).toBe(false);
  });

  test("isPassphrase() takes nothing for the passphrase of what is no hash", async () => {
    for (const phc of ["", "password", "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$aGFzaA"]) {
      expect(await isPassphrase("password", phc)).toBe(false);
    }
  });
});
