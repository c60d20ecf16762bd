import { Client } from "pg";

/** Whose lock is asked for: one process alone, or as many as like. */
type LockKind = "alone" | "together";

/** The number that PostgreSQL knows a lock by. */
const keyOf = "hashtextextended($1, 4280016)";

/**
 * A connection of its own that holds PostgreSQL's advisory locks. They are let go by the server when the connection ends, and so when
 * the process is killed: no lease has to run out. Opened when first asked, and again after it broke.
 */
export class LockSession {
  readonly #url: string;
  #client: Promise<Client> | undefined;
  #broken = new AbortController();

  constructor(url: string) {
    this.#url = url;
  }

  /** Takes a lock without waiting. Gives what says that it was lost with the connection; undefined when another process has it. */
  async take(name: string, kind: LockKind): Promise<AbortSignal | undefined> {
    const client = await this.#connected();
    const ask = kind === "alone" ? "pg_try_advisory_lock" : "pg_try_advisory_lock_shared";
    const { rows } = await client.query<{ has: boolean }>(`select ${ask}(${keyOf}) as has`, [name]);
    return rows[0]?.has === true ? this.#broken.signal : undefined;
  }

  /** Lets a lock go; nothing to do where the connection is gone, and the lock with it. */
  async letGo(name: string): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    await client?.query(`select pg_advisory_unlock(${keyOf})`, [name]).catch(() => undefined);
  }

  /** Whether some process has it. */
  async isHeld(name: string): Promise<boolean> {
    const client = await this.#connected();
    const { rows } = await client.query<{ held: boolean }>(
      `select exists (
        select from pg_locks, (select ${keyOf} as number) as key
        where locktype = 'advisory' and granted and objsubid = 1
          and database = (select oid from pg_database where datname = current_database())
          and classid = ((number >> 32) & 4294967295)::oid and objid = (number & 4294967295)::oid
      ) as held`,
      [name],
    );
    return rows[0]?.held === true;
  }

  /** Lets every lock go. */
  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #connected(): Promise<Client> {
    this.#client ??= this.#connect().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #connect(): Promise<Client> {
    const client = new Client({ connectionString: this.#url, keepAlive: true });
    const broken = new AbortController();
    this.#broken = broken;
    const lost = (): void => {
      if (this.#broken === broken) this.#client = undefined;
      broken.abort(new DOMException("The connection broke", "AbortError"));
    };
    // Without a listener a broken connection would end the program.
    client.on("error", lost);
    client.on("end", lost);
    await client.connect();
    return client;
  }
}
