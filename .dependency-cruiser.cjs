/**
 * The import fence. Each room lists what it may import: other rooms, npm packages, Node's built-in modules.
 * Type-only imports count. `tools/import-fence.test.ts` shows that every rule catches its violation.
 */

/**
 * `node`: "all" = every file may use Node; "door" = only the room's Node door, the files `node.ts`, `node-*.ts`, `*-node.ts`
 * or in a folder `node/`; "none" = no file. Rooms that run in the browser too are never "all".
 */
const rooms = {
  core: { imports: [], packages: [], node: "none" },
  formats: { imports: ["core"], packages: ["csv-parse", "fflate", "ical-generator", "saxes"], node: "none" },
  vision: {
    imports: ["core"],
    packages: ["mediabunny", "@litertjs/core"],
    nodePackages: ["@mediabunny/server", "node-av"],
    node: "door",
  },
  content: { imports: ["core"], packages: ["zod"], data: true, node: "door" },
  contract: { imports: ["core"], packages: ["zod"], node: "none" },
  store: { imports: ["core"], packages: ["kysely", "pg", "@electric-sql/pglite"], node: "all" },
  report: {
    imports: ["core"],
    packages: ["@observablehq/plot", "linkedom"],
    nodePackages: ["@myriaddreamin/typst-ts-node-compiler"],
    node: "door",
  },
  app: {
    imports: ["core", "formats", "vision", "content", "contract", "store", "report"],
    packages: [
      "fflate",
      "mediabunny",
      "@mediabunny/server",
      "yauzl",
      "zod",
      "better-auth",
      "@better-auth/passkey",
      "nodemailer",
    ],
    node: "all",
  },
  server: { imports: ["app", "contract", "core"], packages: ["hono", "@hono/node-server", "pino"], node: "all" },
  cli: { imports: ["app", "contract", "core"], packages: [], node: "all" },
  web: {
    imports: ["contract", "core", "content", "vision", "formats", "report"],
    packages: [
      "react",
      "react-dom",
      "react-router",
      "react-aria-components",
      "@observablehq/plot",
      "uplot",
      "@fontsource-variable/inter",
      "uqr",
      "mediabunny",
      "vite",
      "vite-plugin-pwa",
    ],
    node: "none",
  },
};

// Tests, and what only tests use.
const testFiles = "(\\.test\\.tsx?|-fixture\\.ts)$";
const doorRooms = Object.keys(rooms).filter((room) => rooms[room].node === "door");
const nodeDoor = `^src/(${doorRooms.join("|")})/(.*/|)(node/.+|node\\.ts|node-[^/]+\\.tsx?|[^/]+-node\\.tsx?)$`;
const npmTypes = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"];

const anyOf = (words) => `(${words.map((word) => word.replaceAll("/", "\\/").replaceAll(".", "\\.")).join("|")})`;
const inside = (room) => `^src/${room}/`;
const packagePaths = (names) =>
  names.length === 0 ? "^$" : `^(node_modules/|node_modules/@types/|)${anyOf(names)}(/|$)`;

function roomRules(room, { imports, packages, nodePackages = [], node, data = false }) {
  const open = [room, ...imports];
  const from = { path: inside(room), pathNot: testFiles };
  const rules = [
    {
      name: `${room}-imports-rooms`,
      comment: `${room} may import ${imports.length === 0 ? "no other room" : imports.join(", ")}; type-only imports count`,
      severity: "error",
      from,
      to: { path: "^(src|data|bench|test|tools)/", pathNot: `^(src/${anyOf(open)}/${data ? "|data/" : ""})` },
    },
    {
      name: `${room}-imports-packages`,
      comment: `${room} may use the npm packages: ${[...packages, ...nodePackages].join(", ") || "none"}`,
      severity: "error",
      from,
      to: { dependencyTypes: npmTypes, pathNot: packagePaths([...packages, ...nodePackages]) },
    },
  ];
  if (node !== "all") {
    rules.push({
      name: `${room}-imports-node`,
      comment: `${room} runs in the browser too: Node's modules ${node === "door" ? "only in its Node door (node.ts, node-*.ts, *-node.ts, node/)" : "never"}`,
      severity: "error",
      from: node === "door" ? { ...from, pathNot: [testFiles, nodeDoor] } : from,
      to: { dependencyTypes: ["core"] },
    });
  }
  if (nodePackages.length > 0) {
    rules.push({
      name: `${room}-imports-node-packages`,
      comment: `${nodePackages.join(", ")} only in ${room}'s Node door`,
      severity: "error",
      from: { ...from, pathNot: [testFiles, nodeDoor] },
      to: { path: packagePaths(nodePackages) },
    });
  }
  return rules;
}

const browserRooms = Object.keys(rooms).filter((room) => rooms[room].node !== "all");

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).flatMap(([room, rule]) => roomRules(room, rule)),
    {
      name: "node-door-from-browser-code",
      comment: "Files that run in the browser must not import a Node door",
      severity: "error",
      from: { path: `^src/${anyOf(browserRooms)}/`, pathNot: [testFiles, nodeDoor] },
      to: { path: nodeDoor },
    },
    {
      name: "room-unknown",
      comment: "Every file of src lives in one of the rooms",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/${anyOf(Object.keys(rooms))}/` },
      to: {},
    },
    {
      name: "no-cycles",
      comment: "Modules must not import each other in a circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-import-of-tests",
      comment:
        "Tests are imported by nobody but what serves tests; the bench of watch files writes its archive with their writer",
      severity: "error",
      from: { pathNot: [testFiles, "^bench/fit/", "^test/"] },
      to: { path: testFiles },
    },
    {
      name: "no-dev-packages-in-src",
      comment: "What ships must not need a development dependency (the web app is bundled: exempt)",
      severity: "error",
      from: { path: "^src/", pathNot: [testFiles, "^src/web/"] },
      to: { dependencyTypes: ["npm-dev"] },
    },
    {
      name: "resolvable",
      comment: "Every import leads to a file or a declared package",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules" },
    exclude: { path: "^(dist|bench/peers)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "browser", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
