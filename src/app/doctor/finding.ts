/** One thing that has to work here, as it was found. */
export interface Finding {
  readonly name: string;
  /** `attention`: it works, but somebody should look. */
  readonly state: "ok" | "attention" | "broken";
  /** What was found, in a few words. */
  readonly found: string;
  /** What to do; with every state but `ok`. */
  readonly fix?: string;
}

/** What a check found amiss. Both texts are for people. */
export class Trouble extends Error {
  readonly fix: string;
  readonly state: "attention" | "broken";

  constructor(found: string, fix: string, state: Trouble["state"] = "broken") {
    super(found);
    this.name = "Trouble";
    this.fix = fix;
    this.state = state;
  }
}

/** Runs a check. `fix` is for what it did not foresee. */
export async function tried(name: string, attempt: () => string | Promise<string>, fix: string): Promise<Finding> {
  try {
    return { name, state: "ok", found: await attempt() };
  } catch (error) {
    if (error instanceof Trouble) return { name, state: error.state, found: error.message, fix: error.fix };
    return { name, state: "broken", found: error instanceof Error ? error.message : String(error), fix };
  }
}
