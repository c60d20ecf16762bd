import { CompiledQuery, type DatabaseConnection, type Dialect, type Driver, type QueryResult } from "kysely";
import { sharedDialect } from "../access/shared-dialect.ts";
import type { EngineClient } from "./engine-client.ts";

/**
 * Kysely over the embedded engine. The engine has one connection, so whoever holds it, a transaction above all, holds it alone:
 * the others wait. (The dialect inside Kysely 0.29 lets queries from elsewhere slip into an open transaction.)
 */
export function embeddedDialect(engine: EngineClient): Dialect {
  return sharedDialect(new EmbeddedDriver(engine));
}

class EmbeddedDriver implements Driver {
  readonly #engine: EngineClient;
  readonly #connection: DatabaseConnection;
  #isHeld = false;
  readonly #queue: (() => void)[] = [];

  constructor(engine: EngineClient) {
    this.#engine = engine;
    this.#connection = connectionOf(engine);
  }

  async init(): Promise<void> {
    // The engine is open already.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#isHeld) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#isHeld = true;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    const next = this.#queue.shift();
    // The next in line takes over at once: it is held without a gap into which a third could step.
    if (next === undefined) this.#isHeld = false;
    else next();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async destroy(): Promise<void> {
    await this.#engine.close();
  }
}

function connectionOf(engine: EngineClient): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, affectedRows } = await engine.query(sql, parameters);
      return {
        rows: rows as R[],
        ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }),
      };
    },
    // biome-ignore lint/correctness/useYield: the interface asks for it, and nothing here streams
    async *streamQuery() {
      throw new TypeError("The embedded database does not stream: ask for a range instead");
    },
  };
}
