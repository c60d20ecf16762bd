import { isIP } from "node:net";

type Environment = Readonly<Record<string, string | undefined>>;

/** How a server with accounts is reached. */
export interface ServedSettings {
  /** The one address browsers see, without a path: `https://plumbline.example`. Passkeys belong to its host for good. */
  readonly origin: string;
  /** Address to listen on; the reverse proxy's side. */
  readonly host: string;
  /** How many reverse proxies of one's own stand before it: 0 = what they say of the client is not believed. */
  readonly proxies: number;
  /** Whether anybody may make an account of a runner; by invitation only otherwise. */
  readonly isSignUpOpen: boolean;
}

/** A setting that cannot be used; the text says which, what was found and what is wanted. */
export class SettingError extends Error {
  constructor(name: string, found: string, wanted: string) {
    super(`${name} is ${wanted}, but found "${found}".`);
    this.name = "SettingError";
  }
}

/** The settings of served mode; undefined in embedded mode, where `PLUMBLINE_ORIGIN` is not set. Throws a SettingError. */
export function servedSettings(environment: Environment): ServedSettings | undefined {
  const origin = given(environment, "PLUMBLINE_ORIGIN");
  if (origin === undefined) return undefined;
  return {
    origin: originOf(origin),
    host: given(environment, "PLUMBLINE_HOST") ?? "127.0.0.1",
    proxies: proxiesOf(given(environment, "PLUMBLINE_TRUST_PROXY") ?? "0"),
    isSignUpOpen: isOpen(given(environment, "PLUMBLINE_SIGN_UP") ?? "invitation"),
  };
}

function given(environment: Environment, name: string): string | undefined {
  const text = environment[name]?.trim();
  return text === "" ? undefined : text;
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url !== undefined && /^\/?$/.test(url.pathname) && url.search === "" && url.hash === "";
  if (!isBare || url.username !== "") {
    throw new SettingError("PLUMBLINE_ORIGIN", text, "the address browsers see, as https://plumbline.example");
  }
  if (isIP(url.hostname.replace(/^\[|\]$/g, "")) > 0) {
    throw new SettingError("PLUMBLINE_ORIGIN", text, "a name, because passkeys do not work on a bare IP address");
  }
  // Browsers treat localhost as secure; everything else needs https for cookies, passkeys and offline use.
  if (url.protocol === "https:" || (url.protocol === "http:" && url.hostname === "localhost")) return url.origin;
  throw new SettingError("PLUMBLINE_ORIGIN", text, "an https:// address (http:// only for localhost)");
}

function proxiesOf(text: string): number {
  if (/^\d$/.test(text)) return Number(text);
  throw new SettingError("PLUMBLINE_TRUST_PROXY", text, "the number of reverse proxies of your own, 0 to 9");
}

function isOpen(text: string): boolean {
  if (text === "open" || text === "invitation") return text === "open";
  throw new SettingError("PLUMBLINE_SIGN_UP", text, "open or invitation");
}
