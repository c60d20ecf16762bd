import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleOf } from "#app/runner-data/runner-door.ts";
import { type AccountEndpoint, accountEndpoints } from "#contract/api/account-endpoints.ts";
import { apiRequest } from "#contract/api/api-request.ts";
import type { InputOf } from "#contract/api/endpoint-types.ts";
import { type EndpointId, endpointIds } from "#contract/api/endpoints.ts";
import type { AccountBrowser } from "../../../test/conformance/account-browser.ts";
import { AccountServer } from "../../../test/conformance/account-server.ts";
import { storeKinds } from "../../../test/conformance/store-kinds.ts";
import { createServerApp } from "../create-server-app.ts";
import { goodAccountRequests, type Person, personOf } from "./account-matrix-fixture.ts";
import { goodRequests, type Place } from "./matrix-fixture.ts";

/** The clinics `river` and `hill`, and runners: `open` shares pain and runs with the river, `shut` with nobody. */
const ids = { local: "", open: randomUUID(), shut: randomUUID(), river: "", hill: "" };

/** Who asks: nobody, the one runner of a machine without accounts, and people who signed in, each also with half a proof. */
const roles = {
  nobody: undefined,
  local: undefined,
  runner: { role: "runner", isStrong: true },
  weakRunner: { role: "runner", isStrong: false },
  clinician: { role: "clinician", isStrong: true, clinic: "river" },
  weakClinician: { role: "clinician", isStrong: false, clinic: "river" },
  otherClinician: { role: "clinician", isStrong: true, clinic: "hill" },
  admin: { role: "clinic-admin", isStrong: true, clinic: "river" },
  weakAdmin: { role: "clinic-admin", isStrong: false, clinic: "river" },
  otherAdmin: { role: "clinic-admin", isStrong: true, clinic: "hill" },
} as const;

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
const signingIn = row("yes", 404, "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes");
const enrolling = row(401, 404, "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes");
const holder = row(401, 404, "yes", "yes", "yes", 403, "yes", "yes", 403, "yes");
const notTheirs = row(401, 404, 404, 404, 404, 403, 404, 404, 403, 404);
const adminOnly = row(401, 404, 403, 403, 403, 403, 403, "yes", 403, "yes");
const notOfClinic = row(401, 404, 403, 403, 403, 403, 403, 403, 403, 403);

/**
 * What is asked about: one's own record, one's sample, a record that is shared with the river, one that is not. Of accounts: one's
 * own (`own`) or somebody else's (`shut`).
 */
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
  accountState: { own: anybody },
  signIn: { own: signingIn },
  signInWithCode: { own: signingIn },
  passkeySignInOptions: { own: signingIn },
  signInWithPasskey: { own: signingIn },
  signOut: { own: signingIn },
  readInvitation: { own: signingIn },
  join: { own: signingIn },
  resetAccount: { own: signingIn },
  passkeyOptions: { own: enrolling },
  addPasskey: { own: enrolling },
  beginCodeApp: { own: enrolling },
  confirmCodeApp: { own: enrolling },
  passkeys: { own: holder },
  sessions: { own: holder },
  accountEvents: { own: holder },
  removePasskey: { own: holder, shut: notTheirs },
  removeCodeApp: { own: holder },
  makeRecoveryCodes: { own: holder },
  changePassphrase: { own: holder },
  endSessions: { own: holder },
  endSession: { own: holder, shut: notTheirs },
  closeAccount: { own: holder },
  members: { own: adminOnly },
  invite: { own: adminOnly },
  resetMember: { own: adminOnly, shut: notOfClinic },
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
  originals: ownAlone,
  eraseOriginals: ownAlone,
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

describe.each(storeKinds())("who may ask what: $name", ({ locate }) => {
  let server: AccountServer;
  /** The same data on a machine without accounts. */
  let localApp: ReturnType<typeof createServerApp>;
  let requests: ReturnType<typeof goodRequests>;
  let accountRequests: ReturnType<typeof goodAccountRequests>;
  const people = new Map<Role, Person>();

  beforeAll(async () => {
    server = new AccountServer(await locate(), { PLUMBLINE_TRUST_PROXY: "1" });
    const { data } = server;
    const onFault = (error: Error): never => {
      throw error;
    };
    localApp = createServerApp({ webRoot: server.folder, data, onFault });
    requests = goodRequests(data);
    accountRequests = goodAccountRequests(server);
    const store = await data.store();
    Object.assign(ids, {
      local: data.localId,
      river: await store.accounts.enterClinic("River"),
      hill: await store.accounts.enterClinic("Hill"),
    });
    for (const role of roleNames) {
      const person = await newPerson(role);
      if (person !== undefined) people.set(role, person);
    }
    const runners = [...people.values()].flatMap(({ runnerId }) => runnerId ?? []);
    for (const id of [ids.local, ids.open, ids.shut, ...runners]) {
      await store.enterRunner(id);
      await store.enterRunner(sampleOf(id));
    }
    await store.runner(ids.open).grants.give({
      ...{ clinicId: ids.river, runnerName: "Kim", parts: ["pain", "runs"] },
      ...{ givenMs: Date.UTC(2026, 2, 1), expiresMs: Date.UTC(2099, 0) },
    });
  }, 120_000);

  afterAll(async () => {
    await server?.stop();
  });

  async function newPerson(name: Role): Promise<Person | undefined> {
    const who = roles[name];
    if (who === undefined) return undefined;
    const { role, isStrong } = who;
    const clinic = clinicOf(name);
    return await personOf(server, { role, isStrong, ...(clinic === undefined ? {} : { clinicId: ids[clinic] }) });
  }

  async function send<K extends EndpointId>(
    id: K,
    from: AccountBrowser | "local",
    input: InputOf<K>,
  ): Promise<Response> {
    const { path, ...request } = apiRequest(id, input);
    if (from === "local") {
      const headers = { ...request.headers, host: "localhost" };
      return await localApp.request(`http://localhost${path}`, { ...request, headers });
    }
    // Each from an address of its own: nobody waits because others tried.
    const headers = { ...request.headers, "x-forwarded-for": `2001:db8:${randomBytes(2).toString("hex")}::1` };
    return await from.send(path.replace("/api/", ""), { ...request, headers });
  }

  /** About a record: everybody asks again and again, signed in once. */
  async function askRecord(id: RecordEndpoint, role: Role, whose: Whose): Promise<Response> {
    const person = people.get(role);
    const from = role === "local" ? "local" : (person?.from ?? server.browser());
    return await send(id, from, await requests[id](placeOf(role, whose)));
  }

  /** About an account: everybody comes anew, as much of this ends sessions and changes what they are. */
  async function askAccount(id: AccountEndpoint, role: Role, whose: Whose): Promise<Response> {
    const person = await newPerson(role);
    const from = person?.from ?? server.browser();
    const clinicId = ids[clinicOf(role) ?? "river"];
    const colleague = () => personOf(server, { role: "clinician", isStrong: true, clinicId });
    const stranger = () => personOf(server, { role: "runner", isStrong: true });
    const own = id === "resetMember" ? await colleague() : (person ?? (await stranger()));
    const input = await accountRequests[id]({ from, subject: whose === "own" ? own : await stranger() });
    return await send(id, role === "local" ? "local" : from, input);
  }

  function placeOf(role: Role, whose: Whose): Place {
    const own = role === "local" ? ids.local : people.get(role)?.runnerId;
    const runnerId = whose === "open" || whose === "shut" ? ids[whose] : (own ?? ids.shut);
    if (whose === "sample") return { runner: "sample", runnerId: sampleOf(runnerId), clinic: ids.river };
    return { runner: whose === "own" ? "own" : runnerId, runnerId, clinic: ids.river };
  }

  /** What came of it, when it is not what was wanted. */
  async function surprise(id: EndpointId, role: Role, whose: Whose): Promise<string | undefined> {
    const wanted = table[id][whose]?.[role];
    if (wanted === undefined) return undefined;
    const response = await (isAboutAccounts(id) ? askAccount(id, role, whose) : askRecord(id, role, whose));
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

function clinicOf(role: Role): "river" | "hill" | undefined {
  const who = roles[role];
  return who !== undefined && "clinic" in who ? who.clinic : undefined;
}

type RecordEndpoint = Exclude<EndpointId, AccountEndpoint>;

function isAboutAccounts(id: EndpointId): id is AccountEndpoint {
  return id in accountEndpoints;
}
