import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The address of the client: of the connection; or, behind so many reverse proxies of one's own, what the outermost of them wrote
 * into `X-Forwarded-For`. What stands left of that, anybody can have written.
 */
export function clientAddress(context: Context, proxies: number): string {
  const own = connectionAddress(context);
  if (proxies === 0) return own;
  const written = (context.req.header("x-forwarded-for") ?? "").split(",").map((one) => one.trim());
  return plain(written.at(-proxies) ?? "") || own;
}

function connectionAddress(context: Context): string {
  // A request that came by no connection, as from a program in the same process, has no address.
  const hasConnection = typeof context.env === "object" && context.env !== null && "incoming" in context.env;
  return plain((hasConnection ? getConnInfo(context).remote.address : undefined) ?? "none");
}

/** Version 4 written as version 6 is version 4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
