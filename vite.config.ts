import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { colours, cssVariables } from "./src/report/tokens.ts";
import { modelFiles, runtimeFiles } from "./src/vision/assets.ts";

const webRoot = join(import.meta.dirname, "src", "web");
const packages = join(import.meta.dirname, "node_modules");

/** Folder of the models and of LiteRT in what is served. It holds their versions: a file in it never changes. */
const engineFolder = `engine/${versionOf("@mediapipe/pose")}-${versionOf("@litertjs/core")}`;

/** What the service worker keeps from the start: enough to analyse a film without a network. The rest is kept on first use. */
const enginePrecache = [
  `models/${modelFiles.detector}`,
  `models/${modelFiles.full}`,
  "litert/litert_wasm_internal.js",
  "litert/litert_wasm_internal.wasm",
].map((path) => `${engineFolder}/${path}`);

function versionOf(name: string): string {
  const description: { version: string } = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8"));
  return description.version;
}

/** Copies the models and LiteRT's WebAssembly out of their packages. */
function engineFiles(): Plugin {
  return {
    name: "plumbline-engine",
    apply: "build",
    generateBundle() {
      const copies = [
        ...Object.values(modelFiles).map((name) => ({ from: join("@mediapipe/pose", name), to: `models/${name}` })),
        ...runtimeFiles.map((name) => ({ from: join("@litertjs/core/wasm", name), to: `litert/${name}` })),
      ];
      for (const { from, to } of copies) {
        this.emitFile({ type: "asset", fileName: `${engineFolder}/${to}`, source: readFileSync(join(packages, from)) });
      }
    },
  };
}

/** `import "virtual:tokens.css"`: the colours of `src/report/tokens.ts` as custom properties, light and dark. */
function tokensCss(): Plugin {
  const id = "virtual:tokens.css";
  const css = [
    `:root { color-scheme: light dark; ${cssVariables("light")} }`,
    `@media (prefers-color-scheme: dark) { :root { ${cssVariables("dark")} } }`,
  ].join("\n");
  return {
    name: "plumbline-tokens",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (loaded) => (loaded === `\0${id}` ? css : undefined),
  };
}

export default defineConfig({
  root: webRoot,
  define: {
    "import.meta.env.VITE_ENGINE_URL": JSON.stringify(`/${engineFolder}/`),
  },
  build: {
    outDir: join(import.meta.dirname, "dist", "web"),
    emptyOutDir: true,
    target: "es2023",
    // The server's content policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: "es" },
  plugins: [
    react(),
    tokensCss(),
    engineFiles(),
    VitePWA({
      registerType: "autoUpdate",
      injectRegister: false,
      manifest: {
        name: "Plumbline",
        short_name: "Plumbline",
        description: "Measures a runner's form from film, with the error of every number.",
        lang: "en-GB",
        theme_color: colours.paper[0],
        background_color: colours.paper[0],
        display: "standalone",
        icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
      },
      workbox: {
        globPatterns: ["*.{html,js,css,svg,webmanifest}", "assets/**", "sample/*.mp4", ...enginePrecache],
        globIgnores: ["sw.js", "workbox-*.js"],
        // Their names change with their content.
        dontCacheBustURLsMatching: /^(assets|engine)\//,
        runtimeCaching: [
          {
            urlPattern: ({ url }) => url.pathname.startsWith("/engine/"),
            handler: "CacheFirst",
            options: { cacheName: "engine" },
          },
        ],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/(api|calendar)\//],
        maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
        cleanupOutdatedCaches: true,
      },
    }),
  ],
});
