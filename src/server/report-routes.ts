import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { renderFormPdf } from "#app/render-form-pdf.ts";
import { errorOutcomes, type ServerErrorCode } from "#contract/error-codes.ts";
import { formDocumentSchema } from "#contract/form-document-schema.ts";

/** Most bytes of a document: a report with its curves and three pictures is about one megabyte. */
const mostBytes = 8 * 1024 * 1024;

/** Answers a request that could not be served: the code, what was found, and what to do. */
export function refuse(context: Context, code: ServerErrorCode, words: { message: string; fix: string }): Response {
  return context.json({ code, ...words }, errorOutcomes[code].httpStatus);
}

/** `POST /form.pdf`: a form document (JSON) in, its tagged PDF out. Nothing of it is kept. */
export function reportRoutes(): Hono {
  const routes = new Hono();
  routes.post(
    "/form.pdf",
    bodyLimit({
      maxSize: mostBytes,
      onError: (context) =>
        refuse(context, "too-large-upload", {
          message: "The report is larger than 8 MB.",
          fix: "Save it as HTML instead.",
        }),
    }),
    async (context) => {
      const parsed = formDocumentSchema.safeParse(await readJson(context));
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return refuse(context, "bad-request", {
          message: `This is not a form document: ${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "unknown"}.`,
          fix: "Reload the page and save the report again.",
        });
      }
      const pdf = renderFormPdf(parsed.data);
      return context.body(new Uint8Array(pdf), 200, {
        "content-type": "application/pdf",
        "content-disposition": 'attachment; filename="form-report.pdf"',
        "cache-control": "no-store",
      });
    },
  );
  return routes;
}

/** The body as JSON; undefined when it is none, which no schema accepts. */
async function readJson(context: Context): Promise<unknown> {
  if (!context.req.header("content-type")?.startsWith("application/json")) return undefined;
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
