import { setFlagsFromString } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { columnTypes } from "../column-types.ts";
import type { EngineAnswer, EngineFault, EngineGreeting, EngineRequest } from "./engine-messages.ts";
import { startParams } from "./engine-settings.ts";

// The optimising compiler takes half a gigabyte for a moment over the engine's largest functions, and our short queries are no
// faster for it (measured: 742 MB against 194 MB after opening, 2.3 s against 2.1 s of processor time for an import's writes).
for (const flag of ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"]) setFlagsFromString(flag);

// The engine computes on the thread that calls it, and nothing stops a slow query: so it has this thread to itself.

function open(folder: string): PGlite {
  return new PGlite({
    dataDir: folder,
    startParams: [...startParams],
    // Bytes go as they are; the engine's own serializer writes hexadecimal text.
    serializers: { [columnTypes.bytea]: (bytes: unknown) => bytes as string },
    parsers: {
      [columnTypes.bytea]: (text: string) => Uint8Array.from(Buffer.from(text.slice(2), "hex")),
      [columnTypes.date]: (text: string) => text,
      [columnTypes.int8]: Number,
    },
  });
}

async function answer(engine: PGlite, { id, text, parameters }: EngineRequest): Promise<EngineAnswer> {
  try {
    // Several statements at once, as in migrations, only go without parameters.
    const result =
      parameters.length === 0 ? (await engine.exec(text)).at(-1) : await engine.query<unknown>(text, [...parameters]);
    const { rows = [], affectedRows } = result ?? {};
    return { id, rows, ...(affectedRows === undefined ? {} : { affectedRows }) };
  } catch (error) {
    return { id, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): EngineFault {
  const { message, code, detail, constraint } = error as Error & Partial<EngineFault>;
  return {
    message,
    ...(code === undefined ? {} : { code }),
    ...(detail === undefined ? {} : { detail }),
    ...(constraint === undefined ? {} : { constraint }),
  };
}

async function serve(folder: string): Promise<void> {
  const port = parentPort;
  if (port === null) throw new TypeError("The engine must run in a worker thread");
  const engine = open(folder);
  try {
    await engine.waitReady;
  } catch (error) {
    port.postMessage({ isOpen: false, message: String(error) } satisfies EngineGreeting);
    port.close();
    return;
  }
  let before: Promise<void> = Promise.resolve();
  const take = async (request: EngineRequest): Promise<void> => {
    if (request.kind === "query") {
      port.postMessage(await answer(engine, request));
      return;
    }
    await engine.close();
    port.postMessage({ id: request.id, rows: [] } satisfies EngineAnswer);
    port.close();
  };
  port.on("message", (request: EngineRequest) => {
    before = before.then(() => take(request));
  });
  port.postMessage({ isOpen: true } satisfies EngineGreeting);
}

await serve((workerData as { readonly folder: string }).folder);
