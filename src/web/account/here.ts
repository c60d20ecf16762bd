import { useEffect, useSyncExternalStore } from "react";
import { type AccountState, accountStateSchema, type OwnAccount } from "#contract/account-schema.ts";
import { signedOutEvent } from "../shell/ask-server.ts";
import { accountApi } from "./account-api.ts";

/** Whether this server has accounts, and who is signed in; `waiting` until it has answered. */
export type Here = { readonly mode: "waiting" } | AccountState;

/** Where the browser remembers, for pages that open offline, whose they are. */
const memoryKey = "plumbline-account";

/** A server that does not answer within this is away, ms. */
const patienceMs = 5000;

let here: Here = { mode: "waiting" };
let asking: Promise<Exclude<Here, { mode: "waiting" }>> | undefined;
const listeners = new Set<() => void>();

/** Who is here; asked of the server once a visit, and again after {@link lookAgain}. */
export function whoIsHere(): Promise<AccountState> {
  asking ??= askWho().then((state) => {
    here = state;
    for (const listener of listeners) listener();
    return state;
  });
  return asking;
}

/** Asks the server anew who is signed in. */
export function lookAgain(): Promise<AccountState> {
  asking = undefined;
  return whoIsHere();
}

/** Who is here, kept up to date. */
export function useHere(): Here {
  useEffect(() => {
    void whoIsHere();
  }, []);
  return useSyncExternalStore(subscribe, () => here);
}

/** The account that is signed in; undefined where there are no accounts. */
export function useAccount(): OwnAccount | undefined {
  const state = useHere();
  return state.mode === "served" ? (state.account ?? undefined) : undefined;
}

/**
 * The name of a database of this browser for whoever is here, so that two accounts on one device never mix. As long as nobody is
 * signed in where people do, there is none, and this does not resolve: the visit begins anew when somebody is.
 */
export async function ownDatabase(name: string): Promise<string> {
  const state = await whoIsHere();
  if (state.mode === "embedded") return name;
  return state.account === null ? new Promise(() => undefined) : `${name}-${state.account.id}`;
}

/** Begins the visit anew: whoever signed in or out finds nothing of who was here before in any page. */
export function startAgain(): void {
  sessionStorage.clear();
  location.assign("/");
}

/** Forgets whose this browser is. */
export function forgetWho(): void {
  localStorage.removeItem(memoryKey);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function askWho(): Promise<AccountState> {
  try {
    const state = await accountApi.state(AbortSignal.timeout(patienceMs));
    remember(state);
    return state;
  } catch {
    // Without the server pages open as they were left: for the same account, or on a machine without accounts.
    return remembered() ?? { mode: "embedded" };
  }
}

function remember(state: AccountState): void {
  if (state.mode === "served" && state.account !== null) localStorage.setItem(memoryKey, JSON.stringify(state));
  else forgetWho();
}

function remembered(): AccountState | undefined {
  const text = localStorage.getItem(memoryKey);
  const kept = accountStateSchema.safeParse(text === null ? undefined : JSON.parse(text));
  return kept.success ? kept.data : undefined;
}

window.addEventListener(signedOutEvent, () => void lookAgain());
// Signed in or out in another tab: this one is somebody else's now.
window.addEventListener("storage", ({ key, oldValue, newValue }) => {
  if (key === memoryKey && accountOf(oldValue) !== accountOf(newValue)) location.assign("/");
});

function accountOf(text: string | null): string | undefined {
  const kept = accountStateSchema.safeParse(text === null ? undefined : JSON.parse(text));
  return kept.success && kept.data.mode === "served" ? kept.data.account?.id : undefined;
}
