import type { Context, MiddlewareHandler } from "hono";
import { clientAddress } from "./client-address.ts";
import { refuse } from "./refuse.ts";

interface Bucket {
  tokens: number;
  atMs: number;
}

interface WriteLimitOptions {
  readonly proxies: number;
  /** Writes at once, after a pause: a month away is some hundred letters of the outbox, an export its parts. */
  readonly burst?: number;
  /** Writes a second in the long run. */
  readonly perSecond?: number;
  /** Milliseconds that only grow. */
  readonly now?: () => number;
}

/** Writers remembered at most; whoever wrote longest ago is forgotten first. */
const mostWriters = 10_000;

const reads: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Lets everybody write at a pace (token bucket) and says when to go on; in memory, as nothing is lost when it is forgotten. */
export function writeLimit({
  proxies,
  burst = 600,
  perSecond = 5,
  now = () => performance.now(),
}: WriteLimitOptions): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (context, next) => {
    if (reads.has(context.req.method)) return next();
    const key = writerOf(context, proxies);
    const before = buckets.get(key) ?? { tokens: burst, atMs: now() };
    const tokens = Math.min(burst, before.tokens + ((now() - before.atMs) / 1000) * perSecond);
    buckets.delete(key);
    buckets.set(key, { tokens: Math.max(0, tokens - 1), atMs: now() });
    const [oldest] = buckets.keys();
    if (buckets.size > mostWriters && oldest !== undefined) buckets.delete(oldest);
    if (tokens >= 1) return next();
    const seconds = Math.ceil((1 - tokens) / perSecond);
    context.header("retry-after", String(seconds));
    return refuse(context, "too-many-tries", {
      message: `This is more at once than is taken. It goes on in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
      fix: "Nothing is lost: what was typed stays on this device and is sent again.",
    });
  };
}

function writerOf(context: Context, proxies: number): string {
  const principal = context.get("principal") as { readonly accountId?: string } | undefined;
  return principal?.accountId ?? clientAddress(context, proxies);
}
