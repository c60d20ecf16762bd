import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer as createTlsServer, TLSSocket } from "node:tls";
import { afterAll, describe, expect, test } from "vitest";
import { typeset } from "#report/node/typeset-pdf.ts";
import { ServerKey } from "#store/sealed/server-key.ts";
import { modelFiles } from "#vision/assets.ts";
import { decodedFrames } from "../tiny-clip.ts";
import { checkClipKey } from "./check-clip-key.ts";
import { checkClock } from "./check-clock.ts";
import { checkDisk } from "./check-disk.ts";
import { checkFilm } from "./check-film.ts";
import { checkMail } from "./check-mail.ts";
import { checkModels } from "./check-models.ts";
import { checkOrigin } from "./check-origin.ts";
import { checkPaper } from "./check-paper.ts";
import { checkStore } from "./check-store.ts";
import { checkWriting } from "./check-writing.ts";
import { Trouble, tried } from "./finding.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-doctor-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sentence = expect.stringMatching(/^[A-Z].*\.$/);

describe("checkDisk()", () => {
  test("checkDisk() reads the room that there is, and says what to do when it is less than wanted", async () => {
    expect(await checkDisk(join(folder, "not", "there", "yet"))).toMatch(/^[\d.]+ [GM]B free for /);
    // The disk is as it is; what counts as low is raised above it.
    const much = Number.MAX_VALUE;
    await expect(checkDisk(folder, { lowBytes: much, fullBytes: 1 })).rejects.toMatchObject({
      state: "attention",
      fix: sentence,
    });
    await expect(checkDisk(folder, { lowBytes: much, fullBytes: much })).rejects.toMatchObject({
      ...{ state: "broken", fix: sentence },
      message: expect.stringMatching(/^only [\d.]+ [GM]B free/),
    });
  });
});

describe("checkClock()", () => {
  const parts = { nowMs: Date.now, databaseNowMs: async () => Date.now(), folder };

  test("checkClock() finds this machine's clock like that of the database and of new files", async () => {
    expect(await checkClock(parts)).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC, \S+, like the database and new files$/);
    expect(await checkClock({ ...parts, databaseNowMs: async () => undefined })).toMatch(/like new files$/);
  });

  test("checkClock() says how far apart clocks are, when they are more than seconds apart", async () => {
    const behind = checkClock({ ...parts, databaseNowMs: async () => Date.now() + 10_000 });
    await expect(behind).rejects.toMatchObject({
      message: "10 s behind the database",
      state: "attention",
      fix: sentence,
    });
    const ahead = checkClock({ ...parts, nowMs: () => Date.now() + 120_000, databaseNowMs: async () => undefined });
    await expect(ahead).rejects.toMatchObject({ message: "120 s ahead of new files", state: "broken" });
  });

  test("checkClock() finds a clock that is before the program was written", async () => {
    const long = checkClock({ ...parts, nowMs: () => Date.UTC(2001, 0, 1) });
    await expect(long).rejects.toMatchObject({
      message: expect.stringMatching(/^it says 2001-01-01 00:00 UTC, but/),
      state: "broken",
    });
  });
});

describe("checkOrigin()", () => {
  test("checkOrigin() takes nothing, https with a name, and http on this machine alone", () => {
    expect(checkOrigin({})).toContain("this machine alone");
    expect(checkOrigin({ PLUMBLINE_ORIGIN: "https://plumbline.example" })).toContain("https://plumbline.example");
    expect(checkOrigin({ PLUMBLINE_ORIGIN: "http://localhost:4280/" })).toContain("http://localhost:4280");
  });

  test.each([
    ["plumbline.example", "no address"],
    ["ftp://plumbline.example", "no address"],
    ["http://plumbline.example", "not encrypted"],
    ["http://localhost.plumbline.example", "not encrypted"],
    ["https://plumbline.example/app", "more than an origin"],
    ["https://me:word@plumbline.example", "more than an origin"],
    ["https://192.0.2.1", "bare number"],
    ["https://[2001:db8::1]:8443", "bare number"],
  ])("checkOrigin() refuses %s: %s", (origin, why) => {
    const attempt = (): string => checkOrigin({ PLUMBLINE_ORIGIN: origin });
    expect(attempt).toThrow(why);
    expect(attempt).toThrow(Trouble);
  });

  test("checkOrigin() tells the other settings of a server with accounts, and which of them cannot be used", () => {
    const served = { PLUMBLINE_ORIGIN: "https://plumbline.example" };
    expect(checkOrigin(served)).toContain("listening on 127.0.0.1, 0 proxies of its own, by invitation");
    expect(() => checkOrigin({ ...served, PLUMBLINE_TRUST_PROXY: "yes" })).toThrow(
      /^PLUMBLINE_TRUST_PROXY is the number/,
    );
    expect(() => checkOrigin({ ...served, PLUMBLINE_SIGN_UP: "maybe" })).toThrow(Trouble);
  });
});

describe("checkClipKey()", () => {
  test("checkClipKey() finds the key of films, and that it is gone, no key or open to others", async () => {
    const data = join(folder, "films");
    expect(await checkClipKey(data)).toContain("not made yet");
    const key = join(folder, "key");
    await ServerKey.open(key);
    expect(await checkClipKey(data, key)).toContain("this account alone");
    mkdirSync(join(data, "clips", "one"), { recursive: true });
    await expect(checkClipKey(data)).rejects.toMatchObject({
      message: expect.stringContaining("is gone"),
      fix: sentence,
    });
    chmodSync(key, 0o640);
    await expect(checkClipKey(data, key)).rejects.toMatchObject({
      message: expect.stringContaining("others"),
      fix: sentence,
    });
    writeFileSync(join(data, "clip-key"), "short", { mode: 0o600 });
    await expect(checkClipKey(data)).rejects.toMatchObject({
      message: expect.stringContaining("no key"),
      fix: sentence,
    });
  });
});

describe("checkStore()", () => {
  test("checkStore() opens what is there, makes nothing that is not, and says what to do about the rest", async () => {
    const data = join(folder, "data");
    expect((await checkStore({ PLUMBLINE_DATA_DIR: data })).words).toContain("made when it is first needed");
    const file = join(folder, "file");
    writeFileSync(file, "");
    for (const environment of [
      { DATABASE_URL: "mysql://localhost/runs" },
      { DATABASE_URL: "postgres://me:secret@127.0.0.1:1/runs" },
      { PLUMBLINE_DATA_DIR: file },
      { PLUMBLINE_DATA_DIR: data, PGHOST: "elsewhere" },
    ]) {
      const finding = await tried("Data", async () => (await checkStore(environment)).words, "unforeseen");
      expect(finding, JSON.stringify(environment)).toMatchObject({
        state: expect.stringMatching(/attention|broken/),
        fix: sentence,
      });
      expect(finding.found).not.toContain("secret");
    }
  });
});

describe("checkModels()", () => {
  test("checkModels() reads the models that are there, and names one that is not or was cut off", async () => {
    expect(await checkModels()).toMatch(/^detector [\d.]+ MB, lite [\d.]+ MB, full [\d.]+ MB, heavy [\d.]+ MB$/);
    const models = join(folder, "models");
    mkdirSync(models);
    await expect(checkModels(models)).rejects.toMatchObject({
      ...{ name: "Trouble", state: "broken", fix: sentence },
      message: expect.stringMatching(/^the \w+ model is not there \(/),
    });
    for (const file of Object.values(modelFiles)) writeFileSync(join(models, file), "begun");
    await expect(checkModels(models)).rejects.toMatchObject({ message: expect.stringContaining("cut off: 5 bytes") });
  });
});

describe("checkFilm()", () => {
  test("checkFilm() makes a film and reads it, and says which of the two fails", async () => {
    expect(await checkFilm(folder)).toBe("H.264, 12 frames there and back");
    await expect(checkFilm(join(folder, "gone"))).rejects.toMatchObject({
      ...{ name: "Trouble", state: "broken", fix: sentence },
      message: expect.stringContaining("a film cannot be made"),
    });
    const cutOff = async (path: string) => {
      truncateSync(path, 200);
      return await decodedFrames(path);
    };
    await expect(checkFilm(folder, cutOff)).rejects.toMatchObject({
      message: expect.stringContaining("a film cannot be read back"),
    });
    const firstOnly = async (path: string) => (await decodedFrames(path)) - 11;
    await expect(checkFilm(folder, firstOnly)).rejects.toMatchObject({ message: "wrote 12 frames but read 1" });
  });
});

describe("checkPaper()", () => {
  test("checkPaper() typesets a report, and says what the typesetter says or that it gave no PDF", () => {
    expect(checkPaper()).toMatch(/^a tagged PDF of \d+ kB$/);
    const broken = () => checkPaper(() => typeset({ markup: `#panic("no fonts")`, drawings: new Map() }).pdf);
    expect(broken).toThrow(Trouble);
    expect(broken).toThrow(/^a report cannot be typeset: .*no fonts/s);
    expect(() => checkPaper(() => new Uint8Array(8))).toThrow("what was typeset is no PDF");
  });
});

describe("checkWriting()", () => {
  test("checkWriting() writes and takes away again, and says which folder cannot be written to", async () => {
    const before = readdirSync(folder);
    expect(await checkWriting(folder)).toBe(folder);
    expect(readdirSync(folder)).toEqual(before);
    const gone = join(folder, "not-there");
    await expect(checkWriting(gone)).rejects.toMatchObject({
      ...{ name: "Trouble", state: "broken", fix: sentence },
      message: expect.stringMatching(/not-there cannot be written to \(ENOENT\)/),
    });
  });
});

const certificate = join(import.meta.dirname, "..", "..", "..", "test", "fixtures", "mail");
const ca = readFileSync(join(certificate, "localhost.pem"), "utf8");
const secure = { cert: ca, key: readFileSync(join(certificate, "localhost.key.pem")) };

/** What a mail server says, as far as greeting it goes. */
function serveMail(socket: Socket, offers: readonly string[]): void {
  socket.on("error", () => undefined);
  socket.write("220 mail.test\r\n");
  answer(socket, offers);
}

function answer(socket: Socket, offers: readonly string[]): void {
  socket.on("data", (bytes) => {
    const words = bytes.toString();
    if (words.startsWith("EHLO"))
      socket.write(["250-mail.test", ...offers.map((offer) => `250-${offer}`), "250 8BITMIME\r\n"].join("\r\n"));
    if (!words.startsWith("STARTTLS")) return;
    socket.removeAllListeners("data");
    socket.write("220 go on\r\n", () => {
      const inside = new TLSSocket(socket, { isServer: true, ...secure });
      inside.on("error", () => undefined);
      answer(inside, []);
    });
  });
}

async function listening(kind: "tls" | "starttls" | "plain" | "other"): Promise<{ url: string; stop: () => void }> {
  const take = (socket: Socket): void => {
    if (kind === "other") socket.on("error", () => undefined).end("HTTP/1.1 400 Bad Request\r\n\r\n");
    else serveMail(socket, kind === "starttls" ? ["STARTTLS"] : []);
  };
  const server = kind === "tls" ? createTlsServer(secure, take) : createServer(take);
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `${kind === "tls" ? "smtps" : "smtp"}://localhost:${port}`, stop: () => server.close() };
}

describe("checkMail()", () => {
  test("checkMail() greets a server over TLS, by STARTTLS, and on this machine without", async () => {
    for (const [kind, words] of [
      ["tls", "encrypted, certificate good"],
      ["starttls", "encrypted by STARTTLS, certificate"],
      ["plain", "on this machine"],
    ] as const) {
      const { url, stop } = await listening(kind);
      expect(await checkMail({ PLUMBLINE_SMTP_URL: url }, { ca })).toContain(words);
      stop();
    }
    expect(await checkMail({})).toContain("not set");
  });

  test("checkMail() does not trust a certificate that nobody vouches for, or of another name, or about to end", async () => {
    for (const kind of ["tls", "starttls"] as const) {
      const { url, stop } = await listening(kind);
      await expect(checkMail({ PLUMBLINE_SMTP_URL: url })).rejects.toMatchObject({
        message: expect.stringContaining("cannot be trusted"),
        fix: sentence,
      });
      await expect(checkMail({ PLUMBLINE_SMTP_URL: url }, { ca, soonDays: 99_999 })).rejects.toMatchObject({
        state: "attention",
      });
      stop();
    }
  });

  test("checkMail() says what is wrong, when nobody answers, another kind of server does, or nothing is said", async () => {
    const other = await listening("other");
    const silent = createServer((socket) => socket.on("error", () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, "localhost", resolve));
    for (const [url, words] of [
      ["smtp://localhost:1", "does not answer (ECONNREFUSED)"],
      [other.url, "does not take mail"],
      [`smtp://localhost:${(silent.address() as AddressInfo).port}`, "does not"],
      ["mail.example", "no address of a mail server"],
      ["https://mail.example", "no address of a mail server"],
    ] as const) {
      const refusal = checkMail({ PLUMBLINE_SMTP_URL: url }, { patienceMs: 300 });
      await expect(refusal, url).rejects.toMatchObject({
        name: "Trouble",
        message: expect.stringContaining(words),
        fix: sentence,
      });
    }
    other.stop();
    silent.close();
  });
});
