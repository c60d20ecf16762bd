import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { sampleOf } from "#app/runner-data/runner-door.ts";
import { apiRequest } from "#contract/api/api-request.ts";
import { type EndpointId, endpointIds } from "#contract/api/endpoints.ts";
import type { Principal } from "#core/access/principal.ts";
import { storeKinds } from "../../../test/conformance/store-kinds.ts";
import { createServerApp } from "../create-server-app.ts";
import { goodRequests, type Place } from "./matrix-fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-matrix-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ids = {
  ...{ local: "", open: randomUUID(), shut: randomUUID(), asking: randomUUID(), weak: randomUUID() },
  ...{ river: "", hill: "" },
};

const account = { kind: "account", accountId: "account", clinicIds: [], isStrong: true } as const;

/** Who asks. The runner `open` shares pain and runs with the clinic `river`, the runner `shut` with nobody. */
const roles = {
  nobody: () => undefined,
  local: () => ({ kind: "local" }),
  runner: () => ({ ...account, role: "runner", runnerId: ids.asking }),
  weakRunner: () => ({ ...account, role: "runner", runnerId: ids.weak, isStrong: false }),
  clinician: () => ({ ...account, role: "clinician", clinicIds: [ids.river] }),
  weakClinician: () => ({ ...account, role: "clinician", clinicIds: [ids.river], isStrong: false }),
  otherClinician: () => ({ ...account, role: "clinician", clinicIds: [ids.hill] }),
  admin: () => ({ ...account, role: "clinic-admin", clinicIds: [ids.river] }),
  weakAdmin: () => ({ ...account, role: "clinic-admin", clinicIds: [ids.river], isStrong: false }),
  otherAdmin: () => ({ ...account, role: "clinic-admin", clinicIds: [ids.hill] }),
} as const satisfies Record<string, () => Principal | undefined>;

type Role = keyof typeof roles;
const roleNames = Object.keys(roles) as readonly Role[];

/** `yes`: answered. Otherwise the status of the refusal. */
type Outcome = "yes" | 401 | 403 | 404;
type Row = Readonly<Record<Role, Outcome>>;

const row = (...outcomes: readonly Outcome[]): Row =>
  Object.fromEntries(roleNames.map((name, index) => [name, outcomes[index]])) as Row;

// Columns, all rows alike:   nobody local runner weakR clinician weakC otherC admin weakA otherA
const anybody = row("yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes");
const signedIn = row(401, "yes", "yes", "yes", "yes", 403, "yes", "yes", 403, "yes");
const ownerOnly = row(401, "yes", "yes", "yes", 404, 403, 404, 404, 403, 404);
const roleWall = row(401, 403, 403, 403, 404, 403, 404, 404, 403, 404);
const hidden = row(401, 404, 404, 404, 404, 403, 404, 404, 403, 404);
const byGrant = row(401, 404, 404, 404, "yes", 403, 404, 404, 403, 404);
const seenNotDone = row(401, 404, 404, 404, 403, 403, 404, 404, 403, 404);
const members = row(401, 404, 404, 404, "yes", 403, 404, 403, 403, 404);

/** What is asked about: one's own record, one's sample, a record that is shared with the river, one that is not. */
type Whose = "own" | "sample" | "open" | "shut";
const everyAddress = ["own", "sample", "open", "shut"] as const satisfies readonly Whose[];

type Rows = Readonly<Partial<Record<Whose, Row>>>;

const reading: Rows = { own: ownerOnly, sample: ownerOnly, open: byGrant, shut: hidden };
const changing: Rows = { own: ownerOnly, sample: ownerOnly, open: seenNotDone, shut: hidden };
const ownAlone: Rows = { own: ownerOnly, sample: roleWall, open: seenNotDone, shut: hidden };
/** Endpoints without an address: they are about one's own record, or about nobody's. */
const ownOnly: Rows = { own: ownerOnly };

/** The whole of what is allowed. An endpoint without its rows does not compile. */
const table: Readonly<Record<EndpointId, Rows>> = {
  description: { own: anybody },
  printReport: { own: signedIn },
  printHandover: { own: signedIn },
  storeState: ownOnly,
  uploadFile: ownOnly,
  startImport: ownOnly,
  imports: ownOnly,
  importState: ownOnly,
  stopImport: ownOnly,
  exportRecord: ownAlone,
  restoreRecord: ownAlone,
  reminderDoor: ownAlone,
  accessLog: ownAlone,
  // The sample alone is made; one's own record is nothing to make up.
  makeSample: { ...changing, own: hidden },
  eraseRecord: changing,
  load: reading,
  eraseRuns: changing,
  run: reading,
  streams: reading,
  eraseRun: changing,
  shoes: reading,
  saveShoe: changing,
  removeShoe: changing,
  changeShoe: changing,
  removeShoeChange: changing,
  markNoData: changing,
  unmarkNoData: changing,
  entries: reading,
  putEntry: changing,
  clips: ownAlone,
  eraseClips: ownAlone,
  keepClip: ownAlone,
  clip: ownAlone,
  eraseClip: ownAlone,
  grants: ownAlone,
  giveGrant: ownAlone,
  withdrawGrant: ownAlone,
  fhirBundle: ownAlone,
  handoverLinks: ownAlone,
  makeHandoverLink: ownAlone,
  revokeHandoverLink: ownAlone,
  openHandover: { own: anybody },
  clinics: { own: signedIn },
  sharingRunners: { own: members },
};

describe.each(storeKinds())("who may ask what: $name", ({ name, locate }) => {
  let data: DataOfRunners;
  let requests: ReturnType<typeof goodRequests>;
  let app: ReturnType<typeof createServerApp>;

  beforeAll(async () => {
    const location = await locate();
    const environment = {
      PLUMBLINE_DATA_DIR: join(folder, name),
      ...(location.kind === "postgres" ? { DATABASE_URL: location.url } : {}),
    };
    const onFault = (error: Error): never => {
      throw error;
    };
    data = new DataOfRunners({ environment, onFault });
    requests = goodRequests(data);
    app = createServerApp({
      webRoot: folder,
      data,
      onFault,
      findPrincipal: async (headers) => roles[headers.get("test-role") as Role](),
    });
    const store = await data.store();
    Object.assign(ids, { local: data.localId });
    for (const id of [ids.local, ids.open, ids.shut, ids.asking, ids.weak]) {
      await store.enterRunner(id);
      await store.enterRunner(sampleOf(id));
    }
    Object.assign(ids, {
      river: await store.accounts.enterClinic("River"),
      hill: await store.accounts.enterClinic("Hill"),
    });
    await store.runner(ids.open).grants.give({
      ...{ clinicId: ids.river, runnerName: "Kim", parts: ["pain", "runs"] },
      ...{ givenMs: Date.UTC(2026, 2, 1), expiresMs: Date.UTC(2099, 0) },
    });
  }, 120_000);

  afterAll(async () => {
    await data?.close();
  });

  async function ask<K extends EndpointId>(id: K, role: Role, place: Place): Promise<Response> {
    const input = await requests[id](place);
    const { path, method, headers, body } = apiRequest(id, input);
    return await app.request(`http://localhost${path}`, {
      method,
      headers: { ...headers, host: "localhost", "test-role": role },
      ...(body === undefined ? {} : { body }),
    });
  }

  function placeOf(role: Role, whose: Whose): Place {
    const principal: Principal | undefined = roles[role]();
    const own = principal?.kind === "account" ? principal.runnerId : principal === undefined ? undefined : ids.local;
    const runnerId = whose === "open" || whose === "shut" ? ids[whose] : (own ?? ids.shut);
    if (whose === "sample") return { runner: "sample", runnerId: sampleOf(runnerId), clinic: ids.river };
    return { runner: whose === "own" ? "own" : runnerId, runnerId, clinic: ids.river };
  }

  /** What came of it, when it is not what was wanted. */
  async function surprise(id: EndpointId, role: Role, whose: Whose): Promise<string | undefined> {
    const wanted = table[id][whose]?.[role];
    if (wanted === undefined) return undefined;
    const response = await ask(id, role, placeOf(role, whose));
    const outcome = response.ok ? "yes" : response.status;
    const told = await response.text();
    return outcome === wanted ? undefined : `${role} ${whose}: ${outcome}, wanted ${wanted}: ${told.slice(0, 200)}`;
  }

  test.each(endpointIds)(
    "%s",
    async (id) => {
      const surprises: (string | undefined)[] = [];
      for (const whose of everyAddress) for (const role of roleNames) surprises.push(await surprise(id, role, whose));
      expect(surprises.filter((one) => one !== undefined)).toEqual([]);
    },
    120_000,
  );
});
