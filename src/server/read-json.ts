import type { Context } from "hono";
import type { Schema } from "#contract/schema.ts";
import { refuse } from "./refuse.ts";

/** The body as what a schema accepts, or the refusal that says what is wrong with it. */
export async function readBody<T>(
  context: Context,
  schema: Schema<T>,
): Promise<{ readonly value: T } | { readonly refusal: Response }> {
  const isJson = context.req.header("content-type")?.startsWith("application/json") === true;
  const body: unknown = isJson ? await context.req.json().catch(() => undefined) : undefined;
  const parsed = schema.safeParse(body);
  if (parsed.success) return { value: parsed.data };
  return { refusal: refuseProblem(context, parsed.error, "Check what was typed, then try again.") };
}

interface Problem {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** The answer to what does not fit its schema. */
export function refuseProblem(context: Context, { issues: [issue] }: Problem, fix: string): Response {
  const place = issue?.path.map(String).join(".") || "the whole";
  const message = `This cannot be used: ${place}: ${issue?.message ?? "unknown"}.`;
  return refuse(context, "bad-request", { message, fix });
}
