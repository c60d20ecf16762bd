import { randomUUID } from "node:crypto";
import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import type { AccountEndpoint } from "#contract/api/account-endpoints.ts";
import type { InputOf } from "#contract/api/endpoint-types.ts";
import type { EndpointId, RunnerAddress } from "#contract/api/endpoints.ts";
import { makeHandover } from "#core/handover/make-handover.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { makeRuleSet } from "#core/screen/rule-set.ts";
import { newSource, steadyRun } from "../../../test/conformance/activity-fixture.ts";
import { formAnalysisFixture } from "../../../test/fixtures/form-analysis.ts";
import { encodeRun } from "../../formats/fit/fit-fixture.ts";
import { formDocument } from "../../web/results/form-document.ts";

/** Whose record a request is about. */
export interface Place {
  readonly runner: RunnerAddress;
  /** The runner whose record that is; a sample runner has an id of their own. */
  readonly runnerId: string;
  readonly clinic: string;
}

type RecordEndpoint = Exclude<EndpointId, AccountEndpoint>;

const today = "2026-03-10";
const madeAt = "2026-03-01T08:00:00.000Z";
const start = "2026-03-01T06:00:00Z";
const file = encodeRun({ startUtcMs: Date.UTC(2026, 2, 2, 7), durationS: 60, seed: 1, utcOffsetS: 0 });

/** Makes what requests are about. */
function makers(data: DataOfRunners) {
  const store = async (runnerId: string) => (await data.store()).runner(runnerId);
  const upload = async (runnerId: string, bytes: BlobPart = file) =>
    (await data.of(runnerId).receive("run.fit", new Blob([bytes]).stream())).uploadId;
  const started = async (runnerId: string) => (await data.of(runnerId).startImport([await upload(runnerId)]))?.id ?? "";
  const run = async (runnerId: string) => {
    const source = newSource(randomUUID(), [steadyRun({ start, minutes: 1 })]);
    const [added] = await (await store(runnerId)).activities.add([source]);
    return added?.activities[0]?.id ?? "";
  };
  const shoe = async (runnerId: string) =>
    (await (await store(runnerId)).shoes.save({ name: "Red", startDistanceM: 0 })).id;
  const shoeChange = async (runnerId: string) =>
    (await store(runnerId)).shoes.changeTo({ day: "2026-01-01", shoeId: await shoe(runnerId) });
  /** One that is over already: it lets nobody read. */
  const grant = async (runnerId: string, clinicId: string) => {
    const times = { givenMs: Date.UTC(2026, 2, 1), expiresMs: Date.UTC(2026, 2, 2) };
    const given = await (await store(runnerId)).grants.give({ clinicId, runnerName: "Kim", parts: ["pain"], ...times });
    return given?.id ?? "";
  };
  const agree = async (runnerId: string) => {
    const words = { purpose: "keep-films-on-server", isGiven: true, words: "Films that I choose are kept." };
    const entry = { id: randomUUID(), kind: "consent", day: "2026-03-01", revision: 1, madeAt, body: words };
    await (await store(runnerId)).entries.put(entry);
  };
  const clip = async (runnerId: string) => {
    const id = randomUUID();
    await agree(runnerId);
    const film = { mediaType: "video/mp4", saidBytes: undefined } as const;
    await data.of(runnerId).clips.put({ id, ...film, body: new Blob(["film"]).stream() });
    return id;
  };
  const link = async (runnerId: string) => {
    const id = randomUUID();
    await data.of(runnerId).handoverLinks.make(id, sealed);
    return id;
  };
  return { agree, clip, upload, started, run, shoe, shoeChange, grant, link };
}

/** A sealed page: what it says is nobody's business here. */
const sealed = { salt: "c2FsdHNhbHQ=", iv: "aXZpdml2aXY=", data: "c2VhbGVkIHBhZ2U=", days: 1 };

const emptyHandover = makeHandover(
  { today, checkIns: [], weeks: [], bodyTests: [], formReports: [], events: [] },
  { instruments: new Map(), tests: new Map(), question: (id) => id },
);

/** A safety screen without questions: nobody here cares what is asked. */
function emptyScreen() {
  const ruleSet = makeRuleSet([]);
  return {
    request: { schema: "plumbline.screen-request/1", ruleSet: ruleSet.version, ageYears: 44, answers: {} },
    result: evaluateScreen(ruleSet, { ageYears: 44, answers: {} }),
  };
}

type HandoverEndpoint = Extract<EndpointId, `${string}andover${string}` | "fhirBundle">;

/** Good requests about the page for a clinician. */
function handoverRequests(
  data: DataOfRunners,
  link: (runnerId: string) => Promise<string>,
): { readonly [K in HandoverEndpoint]: (place: Place) => Promise<InputOf<K>> } {
  return {
    printHandover: async () => ({ body: emptyHandover }),
    fhirBundle: async ({ runner }) => ({ params: { runner } }),
    handoverLinks: async ({ runner }) => ({ params: { runner } }),
    makeHandoverLink: async ({ runner }) => ({ params: { runner, link: randomUUID() }, body: sealed }),
    revokeHandoverLink: async ({ runner, runnerId }) => ({ params: { runner, link: await link(runnerId) } }),
    openHandover: async () => ({ params: { owner: data.localId, link: await link(data.localId) } }),
  };
}

/**
 * Good requests of every endpoint but those of accounts, about things that are there, made first: whoever may ask gets an answer and no excuse. One
 * that is missing does not compile.
 */
export function goodRequests(data: DataOfRunners): {
  readonly [K in RecordEndpoint]: (place: Place) => Promise<InputOf<K>>;
} {
  const { agree, clip, upload, started, run, shoe, shoeChange, grant, link } = makers(data);
  const record = data.local.record.export().then((stream) => new Response(stream).arrayBuffer());
  const ofRunner = async ({ runner }: Place) => ({ params: { runner } });
  const ofRun = async ({ runner, runnerId }: Place) => ({ params: { runner, run: await run(runnerId) } });
  const days = { from: "2026-02-01", to: "2026-02-02" };
  const asOf = async ({ runner }: Place) => ({ params: { runner }, query: { today } });
  return {
    description: async () => ({}),
    printReport: async () => ({ body: formDocument(formAnalysisFixture(), new Map()) as never }),
    storeState: async () => ({}),
    uploadFile: async () => ({ query: { name: "run.fit" }, body: file }),
    startImport: async ({ runnerId }) => ({ body: { uploadIds: [await upload(runnerId)] } }),
    imports: async () => ({}),
    importState: async ({ runnerId }) => ({ params: { import: await started(runnerId) } }),
    stopImport: async ({ runnerId }) => ({ params: { import: await started(runnerId) } }),
    exportRecord: ofRunner,
    restoreRecord: async ({ runner, runnerId }) => ({
      params: { runner, upload: await upload(runnerId, await record) },
    }),
    reminderDoor: ofRunner,
    accessLog: ofRunner,
    makeSample: asOf,
    eraseRecord: ofRunner,
    load: asOf,
    eraseRuns: ofRunner,
    run: ofRun,
    streams: ofRun,
    eraseRun: ofRun,
    shoes: ofRunner,
    saveShoe: async ({ runner }) => ({ params: { runner }, body: { name: "Blue", startKm: 0 } }),
    removeShoe: async ({ runner, runnerId }) => ({ params: { runner, shoe: await shoe(runnerId) } }),
    changeShoe: async ({ runner, runnerId }) => ({
      params: { runner },
      body: { day: "2026-01-01", shoeId: await shoe(runnerId) },
    }),
    removeShoeChange: async ({ runner, runnerId }) => {
      await shoeChange(runnerId);
      return { params: { runner, day: "2026-01-01" } };
    },
    markNoData: async ({ runner }) => ({ params: { runner }, body: days }),
    unmarkNoData: async ({ runner }) => ({ params: { runner }, body: days }),
    entries: async ({ runner }) => ({ params: { runner }, query: { kind: "check-in" } }),
    putEntry: async ({ runner }) => ({
      params: { runner, entry: randomUUID() },
      body: { kind: "screen", day: "2026-03-01", revision: 1, madeAt, body: emptyScreen() },
    }),
    clips: ofRunner,
    eraseClips: ofRunner,
    keepClip: async ({ runner, runnerId }) => {
      await agree(runnerId);
      return { params: { runner, clip: randomUUID() }, body: new Blob(["film"], { type: "video/mp4" }) };
    },
    clip: async ({ runner, runnerId }) => ({ params: { runner, clip: await clip(runnerId) } }),
    eraseClip: async ({ runner, runnerId }) => ({ params: { runner, clip: await clip(runnerId) } }),
    originals: ofRunner,
    eraseOriginals: ofRunner,
    grants: ofRunner,
    giveGrant: async ({ runner, clinic }) => ({
      params: { runner },
      body: { clinicId: clinic, runnerName: "Kim", parts: ["story"], days: 1 },
    }),
    withdrawGrant: async ({ runner, runnerId, clinic }) => ({
      params: { runner, grant: await grant(runnerId, clinic) },
    }),
    ...handoverRequests(data, link),
    clinics: async () => ({}),
    sharingRunners: async ({ clinic }) => ({ params: { clinic } }),
  };
}
