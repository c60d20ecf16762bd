import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import { sharedDialect } from "./shared-dialect.ts";

export interface ScopedDialectOptions {
  /** Ready to be used; shared by all scopes. */
  readonly driver: Driver;
  /** Value of the setting `plumbline.scope`. */
  readonly scope: string;
  /** The role to take on for each transaction; left out where the connection is that role's own. */
  readonly role?: string;
}

/**
 * Kysely over a driver of everybody's, in which every statement runs in a transaction of one scope. The scope ends with the
 * transaction: a pooled connection keeps nothing of it.
 */
export function scopedDialect(options: ScopedDialectOptions): Dialect {
  return sharedDialect(new ScopedDriver(options));
}

class ScopedDriver implements Driver {
  readonly #driver: Driver;
  readonly #claim: CompiledQuery;

  constructor({ driver, scope, role }: ScopedDialectOptions) {
    this.#driver = driver;
    // The claim goes as a parameter: texts of statements are seen by other connections of the same role.
    const text = "select set_config('plumbline.scope', $1, true)";
    this.#claim =
      role === undefined
        ? CompiledQuery.raw(text, [scope])
        : CompiledQuery.raw(`${text}, set_config('role', $2, true)`, [scope, role]);
  }

  async init(): Promise<void> {
    // Whoever shares the driver has done it.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new ScopedConnection(await this.#driver.acquireConnection(), this);
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await this.#driver.releaseConnection(innerOf(connection));
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.begin(innerOf(connection), settings);
    scopedOf(connection).isInTransaction = true;
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    scopedOf(connection).isInTransaction = false;
    await this.#driver.commitTransaction(innerOf(connection));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    scopedOf(connection).isInTransaction = false;
    await this.#driver.rollbackTransaction(innerOf(connection));
  }

  async destroy(): Promise<void> {
    // Whoever shares the driver does it.
  }

  async begin(inner: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#driver.beginTransaction(inner, settings);
    await inner.executeQuery(this.#claim);
  }

  /** Runs one statement in a transaction of its own. */
  async runAlone<R>(inner: DatabaseConnection, query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      await this.begin(inner, {});
      const result = await inner.executeQuery<R>(query);
      await this.#driver.commitTransaction(inner);
      return result;
    } catch (error) {
      // The first error is the one to tell; where this one fails too, the connection is thrown away.
      await this.#driver.rollbackTransaction(inner).catch(() => undefined);
      throw error;
    }
  }
}

class ScopedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #driver: ScopedDriver;
  isInTransaction = false;

  constructor(inner: DatabaseConnection, driver: ScopedDriver) {
    this.inner = inner;
    this.#driver = driver;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.isInTransaction
      ? await this.inner.executeQuery<R>(query)
      : await this.#driver.runAlone(this.inner, query);
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it, and nothing here streams
  async *streamQuery(): AsyncGenerator<never> {
    throw new TypeError("A scoped database does not stream: ask for a range instead");
  }
}

function scopedOf(connection: DatabaseConnection): ScopedConnection {
  if (connection instanceof ScopedConnection) return connection;
  throw new TypeError("Expected a connection of this driver");
}

function innerOf(connection: DatabaseConnection): DatabaseConnection {
  return scopedOf(connection).inner;
}
