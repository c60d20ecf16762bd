import type { Context } from "hono";
import type { Schema } from "#contract/schema.ts";
import { refuse } from "./report-routes.ts";

/** The body as what a schema accepts, or the refusal that says what is wrong with it. */
export async function readBody<T>(
  context: Context,
  schema: Schema<T>,
): Promise<{ readonly value: T } | { readonly refusal: Response }> {
  const isJson = context.req.header("content-type")?.startsWith("application/json") === true;
  const body: unknown = isJson ? await context.req.json().catch(() => undefined) : undefined;
  const parsed = schema.safeParse(body);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const message = `This cannot be used: ${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "unknown"}.`;
  return { refusal: refuse(context, "bad-request", { message, fix: "Check what was typed, then try again." }) };
}
