import { isIP } from "node:net";
import { SettingError, servedSettings } from "../accounts/served-settings.ts";
import { Trouble } from "./finding.ts";

/** Says who can reach the app, or throws a Trouble when `PLUMBLINE_ORIGIN` cannot be served. */
export function checkOrigin(environment: Readonly<Record<string, string | undefined>>): string {
  const text = environment["PLUMBLINE_ORIGIN"]?.trim() ?? "";
  if (text === "") return "not set: this machine alone, one runner, no accounts";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Trouble(`PLUMBLINE_ORIGIN is no address: ${text}`, "Write it as https://plumbline.example.");
  }
  if (url.origin !== text.replace(/\/$/, "").toLowerCase()) {
    throw new Trouble(
      `PLUMBLINE_ORIGIN holds more than an origin: ${text}`,
      `Write it as ${url.origin}, without path, name or password.`,
    );
  }
  const isOwn = url.hostname === "localhost" || url.hostname.endsWith(".localhost");
  if (url.protocol === "http:" && !isOwn) {
    throw new Trouble(
      `${url.origin} is not encrypted`,
      `Set PLUMBLINE_ORIGIN to https://${url.host} and let a proxy with a certificate stand before Plumbline.`,
    );
  }
  if (isIP(url.hostname.replace(/^\[|\]$/g, "")) !== 0) {
    throw new Trouble(
      `${url.origin} is a bare number: passkeys need a name`,
      "Give the machine a name and use it in PLUMBLINE_ORIGIN.",
    );
  }
  return `${url.origin}, with accounts${otherSettings(environment)}`;
}

/** What the other settings of a server with accounts come to, as the server itself reads them. */
function otherSettings(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    const { host, proxies, isSignUpOpen } = servedSettings(environment) ?? {};
    return `, listening on ${host}, ${proxies} proxies of its own, ${isSignUpOpen === true ? "open to everybody" : "by invitation"}`;
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    throw new Trouble(error.message.replace(/\.$/, ""), "Set it as the sentence says, or leave it out.");
  }
}
