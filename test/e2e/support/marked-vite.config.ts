import { join } from "node:path";
import { mergeConfig, type Plugin } from "vite";
import app from "../../../vite.config.ts";

const languages = join(import.meta.dirname, "marked-languages.ts");

/** Offers the marked language in place of the translations there are. */
const otherLanguages: Plugin = {
  name: "plumbline-marked-language",
  enforce: "pre",
  resolveId: (source) => (source.endsWith("/words/languages.ts") ? languages : undefined),
};

/** The app as it is built for users, but for its languages. */
export default mergeConfig(app, { plugins: [otherLanguages] });
