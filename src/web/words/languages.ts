import type { Languages } from "./load-language.ts";

/** The translations there are. CONTRIBUTING, "Translate the app", says how one is added. */
export const languages: Languages = {};
