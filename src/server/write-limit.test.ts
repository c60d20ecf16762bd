import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";
import { writeLimit } from "./write-limit.ts";

/** A server that lets three writes through at once and one a second, behind one reverse proxy of its own. */
function limited() {
  let nowMs = 0;
  const app = new Hono();
  app.use(writeLimit({ proxies: 1, burst: 3, perSecond: 1, now: () => nowMs }));
  app.all("/", (context) => context.text("ok"));
  const ask = async (method: string, address = "192.0.2.1") =>
    await app.request("/", { method, headers: { "x-forwarded-for": address } });
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { ask, pass };
}

describe("writeLimit()", () => {
  test("writeLimit() lets a burst through, then says when to go on, and keeps to it", async () => {
    const { ask, pass } = limited();
    for (let time = 0; time < 3; time += 1) expect((await ask("POST")).status).toBe(200);
    const refused = await ask("PUT");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.json()).toMatchObject({
      code: "too-many-tries",
      message: expect.stringContaining("1 second."),
    });
    pass(1000);
    expect((await ask("DELETE")).status).toBe(200);
    expect((await ask("DELETE")).status).toBe(429);
  });

  test("writeLimit() counts no reading, and everybody on their own", async () => {
    const { ask } = limited();
    for (let time = 0; time < 9; time += 1) await ask("POST");
    expect((await ask("GET")).status).toBe(200);
    expect((await ask("POST", "192.0.2.2")).status).toBe(200);
  });

  test("writeLimit() forgets the longest silent of ten thousand writers, never the one who writes", async () => {
    const { ask } = limited();
    for (let time = 0; time < 4; time += 1) await ask("POST", "busy");
    for (let writer = 0; writer < 10_050; writer += 1) {
      await ask("POST", `w${writer}`);
      if (writer % 5000 === 0) await ask("POST", "busy");
    }
    expect((await ask("POST", "busy")).status).toBe(429);
  });
});

describe("clientAddress()", () => {
  const address = async (proxies: number, header?: string): Promise<string> => {
    const app = new Hono();
    app.get("/", (context) => context.text(clientAddress(context, proxies)));
    const headers = header === undefined ? {} : { "x-forwarded-for": header };
    return await (await app.request("/", { headers })).text();
  };

  test("clientAddress() believes nothing that is written, unless there is a proxy of one's own", async () => {
    expect(await address(0, "198.51.100.7")).toBe("none");
    expect(await address(1, "203.0.113.9, 198.51.100.7")).toBe("198.51.100.7");
    expect(await address(2, "203.0.113.9, 198.51.100.7, 10.0.0.2")).toBe("198.51.100.7");
    expect(await address(2, "198.51.100.7")).toBe("none");
    expect(await address(1, "::ffff:198.51.100.7")).toBe("198.51.100.7");
  });
});
