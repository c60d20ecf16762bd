import type { z } from "zod";

/** Checks a value that came over the wire and says what it is. */
export type Schema<T> = z.ZodType<T>;
