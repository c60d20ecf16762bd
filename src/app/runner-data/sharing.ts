import type { GrantRequest, Grants, SharingRunners } from "#contract/grant-schema.ts";
import { isLive } from "#core/access/grant.ts";
import type { Store } from "#store/open-store.ts";

/** Who gives and withdraws, in the log. */
const who = "runner";
const dayMs = 86_400_000;

const iso = (ms: number): string => new Date(ms).toISOString();

/** Every grant of a runner, as of now. */
export async function grantsOf(store: Store, runnerId: string): Promise<Grants> {
  const nowMs = Date.now();
  const clinics = new Map((await store.clinics.list()).map(({ clinicId, name }) => [clinicId, name]));
  const grants = await store.runner(runnerId).grants.list();
  return {
    grants: grants.map((grant) => ({
      ...{ id: grant.id, clinicId: grant.clinicId, runnerName: grant.runnerName, parts: [...grant.parts] },
      clinicName: clinics.get(grant.clinicId) ?? "",
      givenAt: iso(grant.givenMs),
      expiresAt: iso(grant.expiresMs),
      ...(grant.withdrawnMs === undefined ? {} : { withdrawnAt: iso(grant.withdrawnMs) }),
      isLive: isLive(grant, nowMs),
    })),
  };
}

/** Lets a clinic read from now on; undefined when there is no such clinic. The runner's log has a line of it. */
export async function giveGrant(
  store: Store,
  runnerId: string,
  { clinicId, runnerName, parts, days, words }: GrantRequest,
): Promise<Grants | undefined> {
  const { grants, log } = store.runner(runnerId);
  const givenMs = Date.now();
  const expiresMs = givenMs + days * dayMs;
  const wanted = [...new Set(parts)];
  const grant = await grants.give({ clinicId, runnerName, parts: wanted, givenMs, expiresMs });
  if (grant === undefined) return undefined;
  const detail = { clinicId, parts: wanted, expiresAt: iso(expiresMs), ...(words === undefined ? {} : { words }) };
  await log.append({ at: iso(givenMs), who, what: "grant-given", detail });
  return await grantsOf(store, runnerId);
}

/** Takes a grant back from now on; undefined when there is none. The runner's log has a line of it. */
export async function withdrawGrant(store: Store, runnerId: string, id: string): Promise<Grants | undefined> {
  const { grants, log } = store.runner(runnerId);
  const atMs = Date.now();
  if (!(await grants.withdraw(id, atMs))) return undefined;
  await log.append({ at: iso(atMs), who, what: "grant-withdrawn", detail: { grantId: id } });
  return await grantsOf(store, runnerId);
}

/** Runners who share with a clinic now, each once, with everything they share and the last moment of it. */
export async function sharingWith(store: Store, clinicId: string): Promise<SharingRunners> {
  const nowMs = Date.now();
  const live = (await store.clinic(clinicId).grants()).filter((grant) => isLive(grant, nowMs));
  const byRunner = Map.groupBy(live, ({ runnerId }) => runnerId);
  return {
    runners: [...byRunner].map(([runnerId, grants]) => ({
      runnerId,
      // The newest grant comes first: the name the runner goes by now.
      runnerName: grants[0]?.runnerName ?? "",
      parts: [...new Set(grants.flatMap(({ parts }) => parts))],
      expiresAt: iso(grants.reduce((last, { expiresMs }) => Math.max(last, expiresMs), 0)),
    })),
  };
}
