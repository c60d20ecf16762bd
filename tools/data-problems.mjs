import { findKnowledgeProblems, referencesOf } from "./knowledge-problems.mjs";

/**
 * Everything wrong with a set of records, one sentence each. `schemas` are zod schemas by kind; `files` as readRecordFiles()
 * gives them; `uses` are ids that code refers to, by kind, with where; `units` are those of each measure in the core,
 * `formulas` the versions of the core's formulas, `constants` numbers of code by the threshold they stand for.
 *
 * @param {{
 *   files: readonly { kind: string, id: string, path: string, text: string }[],
 *   schemas: Record<string, import("zod").ZodType>,
 *   uses?: readonly { kind: string, id: string, where: string }[],
 *   units?: ReadonlyMap<string, ReadonlySet<string>>,
 *   formulas?: Readonly<Record<string, number>>,
 *   constants?: ReadonlyMap<string, { value: number | readonly number[], where: string }>,
 * }} input
 * @returns {string[]}
 */
export function findDataProblems({ files, schemas, uses = [], units = new Map(), formulas, constants }) {
  const parsed = files.map((file) => parseRecord(file, schemas));
  const records = parsed.flatMap(({ record }) => (record ? [record] : []));
  const known = new Set(records.map(({ kind, value }) => `${kind}/${value.id}`));
  const references = [...records.flatMap(referencesOf), ...uses];
  return [
    ...parsed.flatMap(({ problems }) => problems),
    ...references
      .filter(({ kind, id }) => !known.has(`${kind}/${id}`))
      .map(({ kind, id, where }) => `${where}: ${kind}/${id} does not exist`),
    ...findUncited(records, references),
    ...findUnverifiedUsuals(records),
    ...findWrongUnits(records, units),
    ...findWrongFormulas(records, formulas),
    ...findWrongFlags(records),
    ...findKnowledgeProblems(records, constants),
  ];
}

function parseRecord({ kind, id, path, text }, schemas) {
  const schema = schemas[kind];
  if (!schema) return { problems: [`${path}: no schema for ${kind}`] };
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [`${path}: ${error.message}`] };
  }
  const result = schema.safeParse(json);
  if (!result.success) {
    return { problems: result.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`) };
  }
  const value = result.data;
  if (value.id !== id) return { problems: [`${path}: its id is ${value.id}, its file is called ${id}`] };
  return { problems: [], record: { kind, path, value } };
}

/** Evidence that nothing cites is either forgotten or not needed. */
function findUncited(records, references) {
  const cited = new Set(references.filter(({ kind }) => kind === "evidence").map(({ id }) => id));
  return records
    .filter(({ kind, value }) => kind === "evidence" && !cited.has(value.id))
    .map(({ path }) => `${path}: nothing cites it`);
}

/** What is called usual must rest on something that was read or measured, never on memory or choice. */
function findUnverifiedUsuals(records) {
  const evidence = new Map(records.filter(({ kind }) => kind === "evidence").map(({ value }) => [value.id, value]));
  return records
    .filter(({ value }) => value.usual)
    .flatMap(({ path, value }) =>
      value.usual.evidence
        .filter((id) => ["memory", "design"].includes(evidence.get(id)?.verification))
        .map((id) => `${path}: what is usual rests on ${id}, which is not verified`),
    );
}

/** Units of a measure's record must be those in which the core gives it. `units`: measure id -> units. */
function findWrongUnits(records, units) {
  const measures = records.filter(({ kind }) => kind === "measures");
  const missing = [...units.keys()].filter((id) => !measures.some(({ value }) => value.id === id));
  const wrong = measures.filter(({ value }) => {
    const own = value.units.map(({ unit }) => unit).sort();
    return units.has(value.id) && own.join() !== [...units.get(value.id)].sort().join();
  });
  return [
    ...missing.map((id) => `data/measures/${id}.json is missing`),
    ...wrong.map(({ path, value }) => `${path}: the core gives it in ${[...units.get(value.id)].join(" and ")}`),
  ];
}

/** Every formula of the core has a record of its version, and every record a formula. */
function findWrongFormulas(records, formulas) {
  if (!formulas) return [];
  const own = records.filter(({ kind }) => kind === "formulas");
  const missing = Object.keys(formulas).filter((id) => !own.some(({ value }) => value.id === id));
  return [
    ...missing.map((id) => `data/formulas/${id}.json is missing`),
    ...own
      .filter(({ value }) => !Object.hasOwn(formulas, value.id))
      .map(({ path }) => `${path}: the core has no such formula`),
    ...own
      .filter(({ value }) => Object.hasOwn(formulas, value.id) && formulas[value.id] !== value.version)
      .map(({ path, value }) => `${path}: its version is ${value.version}, the core's ${formulas[value.id]}`),
  ];
}

/** A row of the screen awaits review exactly when one of its rules rests on something recalled or chosen. */
function findWrongFlags(records) {
  const unread = new Set(
    records.filter(({ value }) => ["memory", "design"].includes(value.verification)).map(({ value }) => value.id),
  );
  return records
    .filter(({ kind }) => kind === "red-flags")
    .flatMap(({ path, value }) => {
      const open = value.rules.flatMap(({ evidence }) => evidence).filter((id) => unread.has(id));
      const wanted = open.length > 0 ? "awaiting clinician review" : "source read";
      if (value.review === wanted) return [];
      return [
        `${path}: its review is "${value.review}", wanted "${wanted}" (${open.join(", ") || "all of it was read"})`,
      ];
    });
}

/** Ids that a source text names in `evidence: [...]` and `contributors: [...]`. */
export function idsNamedIn(text, where) {
  return [...text.matchAll(/\b(evidence|contributors): \[([^\]]*)\]/g)].flatMap(([, kind, list]) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, id]) => ({ kind, id, where })),
  );
}

/** Numbers that a source text declares as constants, by threshold. `names`: threshold id -> name of the constant. */
export function constantsIn(text, names, where) {
  return new Map(
    Object.entries(names).map(([id, name]) => {
      const [, declared] = new RegExp(`\\bconst ${name} = ([^;]+?)(?: as const)?;`).exec(text) ?? [];
      if (declared === undefined)
        throw new RangeError(`${where} declares no ${name}, which stands for the threshold ${id}`);
      return [id, { value: JSON.parse(declared), where }];
    }),
  );
}
