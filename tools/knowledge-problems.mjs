/** Kinds whose rows are numbered, with the first letters of a row. Numbers run without gap from 01. */
const numberedKinds = { claims: "C", contributors: "CA", exercises: "E" };

/** Fields that name other records, with the kind that they name. They are found at any depth. */
const namingFields = {
  claims: "claims",
  contributors: "contributors",
  evidence: "evidence",
  exercises: "exercises",
  measures: "measures",
  norms: "norms",
  programmes: "programmes",
  redFlags: "red-flags",
  serves: "contributors",
  thresholds: "thresholds",
};

/** Spellings of units that we do not use, with the one that we do. */
const foreignUnits = {
  bpm: "a minute",
  rpm: "steps/min",
  spm: "steps/min",
  deg: "degrees",
  wk: "weeks",
  wks: "weeks",
  hrs: "hours",
  mins: "minutes",
  secs: "s",
  kms: "km",
};

/** Everything wrong with what is known: claims, contributors, exercises, norms, programmes and thresholds, a sentence each. */
export function findKnowledgeProblems(records, constants = new Map()) {
  return [
    ...findWrongOrigins(records),
    ...findOneWayReferences(records),
    ...findIdleExercises(records),
    ...findIdleThresholds(records),
    ...findWrongConstants(records, constants),
    ...findWrongPlacings(records),
    ...findUnitlessNorms(records),
    ...findWrongRows(records),
    ...findUnknownCodes(records),
    ...findSharedDois(records),
    ...findWrongTexts(records),
  ];
}

/**
 * Ids of other records that a record names, at any depth.
 *
 * @param {{ path: string, value: object }} record
 * @returns {{ kind: string, id: string, where: string }[]}
 */
export function referencesOf({ path, value }) {
  return fieldsOf(value)
    .filter(([name]) => Object.hasOwn(namingFields, name))
    .flatMap(([name, ids]) => (Array.isArray(ids) ? ids.flat() : []).map((id) => ({ name, id })))
    .filter(({ id }) => typeof id === "string")
    .map(({ name, id }) => ({ kind: namingFields[name], id, where: path }));
}

/** Every field of an object and of what it holds, as name and value. */
function fieldsOf(value) {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, held]) => [[name, held], ...fieldsOf(held)]);
}

/** Every object that says where it comes from and what it cites: the record itself or a part of it. */
function sourcedParts(value) {
  if (Array.isArray(value)) return value.flatMap(sourcedParts);
  if (value === null || typeof value !== "object") return [];
  const own = typeof value.origin === "string" && Array.isArray(value.evidence) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(sourcedParts)];
}

const ofKind = (records, kind) => records.filter((record) => record.kind === kind);
const byId = (records, kind) => new Map(ofKind(records, kind).map(({ value }) => [value.id, value]));

/** What was found cites something that was read; what we chose carries no citation but that of a choice. */
function findWrongOrigins(records) {
  const evidence = byId(records, "evidence");
  return records.flatMap(({ path, value }) =>
    sourcedParts(value).flatMap((part) => {
      const said = part.text ?? part.title ?? part.what ?? part.who ?? part.method ?? value.id;
      const cited = part.evidence.map((id) => evidence.get(id)).filter((record) => record !== undefined);
      const trouble = originTrouble(part, cited);
      return trouble === undefined ? [] : [`${path}: "${said}" ${trouble}`];
    }),
  );
}

const isRead = ({ verification }) => verification === "found" || verification === "measured";

/** What is wrong between where a part says it comes from and what it cites, or nothing. */
function originTrouble({ origin, evidence }, cited) {
  const ids = evidence.join(", ");
  if (origin === "found" && ids === "")
    return "says found but cites nothing: name its evidence, or call it memory or design";
  if (origin === "found" && cited.length > 0 && !cited.some(isRead)) {
    return `says found but rests on ${ids}, which nobody read: call it memory`;
  }
  if (origin === "not-found" && ids !== "") return `says that nothing was found, and cites ${ids}`;
  if (origin === "design" && cited.some(({ verification }) => verification !== "design")) {
    return `is a choice of ours and carries the citation ${ids}: a choice carries none`;
  }
  return undefined;
}

/** Pairs of kinds that name each other: each with the list it keeps of the other. */
const pairs = [
  {
    from: "claims",
    to: "contributors",
    fromList: (value) => value.actsIn?.contributors ?? [],
    toList: (value) => value.claims ?? [],
  },
  {
    from: "contributors",
    to: "exercises",
    fromList: (value) => (value.tries ?? []).flatMap(({ exercises }) => exercises ?? []),
    toList: (value) => value.serves ?? [],
  },
  {
    from: "programmes",
    to: "exercises",
    fromList: (value) => value.exercises ?? [],
    toList: (value) => value.programmes ?? [],
  },
];

function findOneWayReferences(records) {
  return pairs.flatMap(({ from, to, fromList, toList }) => [
    ...oneWay(records, { from, list: fromList, to, otherList: toList }),
    ...oneWay(records, { from: to, list: toList, to: from, otherList: fromList }),
  ]);
}

function oneWay(records, { from, list, to, otherList }) {
  const others = byId(records, to);
  return ofKind(records, from).flatMap(({ path, value }) =>
    list(value)
      .filter((id) => others.has(id) && !otherList(others.get(id)).includes(value.id))
      .map((id) => `${path}: it names ${id}, which does not name it back`),
  );
}

function findIdleExercises(records) {
  return ofKind(records, "exercises")
    .filter(({ value }) => !value.serves && !value.programmes)
    .map(({ path }) => `${path}: no contributor and no programme uses it`);
}

/** A threshold is used by a record, or says why none uses it. */
function findIdleThresholds(records) {
  const used = new Set(
    records
      .flatMap(referencesOf)
      .filter(({ kind }) => kind === "thresholds")
      .map(({ id }) => id),
  );
  return ofKind(records, "thresholds").flatMap(({ path, value }) => {
    if (used.has(value.id) && value.unusedBecause) return [`${path}: it says why nothing uses it, but something does`];
    if (!used.has(value.id) && !value.unusedBecause) return [`${path}: nothing uses it: say why in unusedBecause`];
    return [];
  });
}

/** Thresholds that code holds too must hold the same number. `constants`: threshold id -> what the code holds, and where. */
function findWrongConstants(records, constants) {
  const thresholds = byId(records, "thresholds");
  return [...constants].flatMap(([id, { value, where }]) => {
    const own = thresholds.get(id);
    if (own === undefined) return [`data/thresholds/${id}.json is missing: ${where} holds ${value}`];
    if (String(own.value) === String(value)) return [];
    return [`data/thresholds/${id}.json: its value is ${own.value}, that of ${where} ${value}`];
  });
}

/** Runners are placed only by a mean and spread, or quartiles, that were read in the study itself. */
function findWrongPlacings(records) {
  const evidence = byId(records, "evidence");
  const isDirect = ({ origin, evidence: ids }) =>
    origin === "found" && ids.some((id) => evidence.get(id)?.secondary === false);
  const needs = {
    "standard deviations": (group) => group.mean !== undefined && group.standardDeviation !== undefined,
    quartiles: (group) => group.quartiles !== undefined,
  };
  return ofKind(records, "norms")
    .filter(
      ({ value }) => value.placing && !value.groups.some((group) => isDirect(group) && needs[value.placing](group)),
    )
    .map(
      ({ path, value }) =>
        `${path}: it places runners by ${value.placing}, but no group has them from a study that was read`,
    );
}

function findUnitlessNorms(records) {
  return ofKind(records, "norms")
    .filter(({ value }) => !value.unit)
    .filter(({ value }) => value.groups.some(({ mean, range, quartiles }) => mean ?? range ?? quartiles))
    .map(({ path }) => `${path}: it has numbers and no unit`);
}

/** Rows count without gap, once each, and begin the id. */
function findWrongRows(records) {
  return Object.entries(numberedKinds).flatMap(([kind, letters]) => {
    const own = ofKind(records, kind);
    const rows = own.map(({ value }) => value.row).sort();
    const wanted = rows.map((_, index) => `${letters}${String(index + 1).padStart(2, "0")}`);
    const missing = wanted
      .filter((row) => !rows.includes(row))
      .map((row) => `data/${kind}: row ${row} is missing or another is there twice`);
    const misnamed = own
      .filter(({ value }) => !value.id.startsWith(`${value.row.toLowerCase()}-`))
      .map(({ path, value }) => `${path}: its row is ${value.row}, which its id does not begin with`);
    return [...missing, ...misnamed];
  });
}

/** Codes that exercises name stand in the rules of the exercises. */
function findUnknownCodes(records) {
  const rules = ofKind(records, "programmes").find(({ value }) => value.kind === "exercise-rules")?.value;
  const known = new Set(
    ["doses", "progress", "stop", "avoid"].flatMap((list) => (rules?.[list] ?? []).map(({ code }) => code)),
  );
  return ofKind(records, "exercises").flatMap(({ path, value }) => {
    const codes = [value.dose.code, value.progress, ...value.stop, ...value.avoid.map(({ code }) => code)];
    return codes
      .filter((code) => code !== undefined && !known.has(code))
      .map((code) => `${path}: the rules of the exercises have no code ${code}`);
  });
}

function findSharedDois(records) {
  const first = new Map();
  return ofKind(records, "evidence")
    .filter(({ value }) => value.doi)
    .flatMap(({ path, value }) => {
      const other = first.get(value.doi);
      if (other === undefined) first.set(value.doi, value.id);
      return other === undefined ? [] : [`${path}: ${other} has the same DOI`];
    });
}

const knowledgeKinds = new Set(["claims", "contributors", "exercises", "norms", "programmes", "thresholds"]);

/** Texts spell units our way and leave citations to the field evidence. */
function findWrongTexts(records) {
  const unit = new RegExp(`\\d\\s?(${Object.keys(foreignUnits).join("|")})\\b`, "g");
  return records
    .filter(({ kind }) => knowledgeKinds.has(kind))
    .flatMap(({ path, value }) =>
      textsOf(value).flatMap((text) => [
        ...[...text.matchAll(unit)].map(
          ([, found]) => `${path}: "${found}" in "${text}": write ${foreignUnits[found]}`,
        ),
        ...(/\bet al\b|\b10\.\d{4,}\/|\[[A-Z]{1,5}\d*\s?[fmd]?\]/.test(text)
          ? [`${path}: "${text}" cites by hand: name the source in evidence`]
          : []),
      ]),
    );
}

/** Sentences of a record: texts with a blank in them. Units alone ("deg") are none. */
function textsOf(value) {
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsOf);
}
