import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "#contract/record/entry-schema.ts";
import { type Letter, Outbox, type SendOutcome } from "./outbox.ts";

/** A device's letter box: survives a reload, because the outbox is made anew on the same one. */
function memoryBox() {
  const letters = new Map<string, Letter>();
  return {
    list: async () => [...letters.values()],
    put: async (letter: Letter) => void letters.set(letter.entry.id, letter),
    remove: async (id: string) => void letters.delete(id),
  };
}

/** The rules of the real server: a revision is entered once, the highest counts. */
function server() {
  const revisions = new Map<string, Map<number, Entry>>();
  const entries = () => [...revisions.values()].map(newest);
  const newest = (own: ReadonlyMap<number, Entry>): Entry => {
    const [, entry] = [...own].toSorted(([a], [b]) => b - a)[0] ?? [];
    if (entry === undefined) throw new Error("An entry has a revision");
    return entry;
  };
  const put = (entry: Entry): Entry => {
    const own = revisions.get(entry.id) ?? new Map<number, Entry>();
    revisions.set(entry.id, own);
    if (!own.has(entry.revision)) own.set(entry.revision, entry);
    return newest(own);
  };
  return { put, entries, revisions };
}

const entry = (id: string, revision: number, second: number): Entry => ({
  ...{ id, kind: "screen", day: "2026-05-01", revision, body: null },
  madeAt: new Date(Date.UTC(2026, 4, 1, 8, 0, second)).toISOString(),
});

function outbox(box: ReturnType<typeof memoryBox>, send: (entry: Entry) => Promise<SendOutcome>, kept: Entry[] = []) {
  return new Outbox({ box, send, onKept: async (entry) => void kept.push(entry), onChange: () => undefined });
}

describe("Outbox", () => {
  test("keeps what is posted until the server has it, over a reload too", async () => {
    const [box, far] = [memoryBox(), server()];
    await outbox(box, async () => ({ kind: "away" })).post(entry("a", 1, 1));
    const later = outbox(box, async (sent) => ({ kind: "kept", entry: far.put(sent) }));
    expect(await later.letters()).toHaveLength(1);
    expect(await later.flush()).toBe(true);
    expect(await later.letters()).toEqual([]);
    expect(far.entries()).toEqual([entry("a", 1, 1)]);
  });

  test("does not send again what the server refuses, and keeps it until it is changed", async () => {
    const box = memoryBox();
    let asked = 0;
    const strict = outbox(box, async ({ revision }) => {
      asked++;
      return revision === 1 ? { kind: "refused", message: "no" } : { kind: "kept", entry: entry("a", 2, 2) };
    });
    await strict.post(entry("a", 1, 1));
    expect(await strict.flush()).toBe(true);
    expect(await strict.flush()).toBe(true);
    expect(asked).toBe(1);
    expect(await strict.letters()).toMatchObject([{ refused: "no" }]);
    await strict.post(entry("a", 2, 2));
    await strict.flush();
    expect(await strict.letters()).toEqual([]);
  });

  test("puts what was typed last on top of what another device wrote at the same revision", async () => {
    const [box, far] = [memoryBox(), server()];
    far.put(entry("a", 1, 1));
    const ours = outbox(box, async (sent) => ({ kind: "kept", entry: far.put(sent) }));
    await ours.post(entry("a", 1, 9));
    await ours.flush();
    expect(far.entries()).toEqual([entry("a", 2, 9)]);
    await ours.post(entry("a", 1, 0));
    await ours.flush();
    expect(far.entries()).toEqual([entry("a", 2, 9)]);
    expect(await ours.letters()).toEqual([]);
  });

  test("loses and doubles nothing, whatever the network does and however often the page is opened anew", async () => {
    const step = fc.constantFrom("post a", "post b", "post c", "flush", "reload", "away", "lost-answer", "well");
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const [box, far] = [memoryBox(), server()];
        const typed = new Map<string, Entry>();
        let network = "well";
        const send = async (sent: Entry): Promise<SendOutcome> => {
          if (network === "away") return { kind: "away" };
          const kept = far.put(sent);
          return network === "lost-answer" ? { kind: "away" } : { kind: "kept", entry: kept };
        };
        let device = outbox(box, send);
        const post = async (id: string, second: number): Promise<void> => {
          const next = entry(id, (typed.get(id)?.revision ?? 0) + 1, second);
          typed.set(id, next);
          await device.post(next);
        };
        const take = async (one: string, second: number): Promise<void> => {
          if (one.startsWith("post")) await post(one.slice(5), second);
          else if (one === "reload") device = outbox(box, send);
          else if (one === "flush") await device.flush();
          else network = one;
        };
        for (const [second, one] of steps.entries()) await take(one, second);
        network = "well";
        expect(await device.flush()).toBe(true);
        expect(far.entries().toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
          [...typed.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
        );
        expect(await box.list()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
