import { basename } from "node:path";
import ts from "typescript";

/** Attributes and properties that a user sees or hears. */
const seenNames = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "button",
  "caption",
  "columns",
  "description",
  "errorMessage",
  "fix",
  "heading",
  "help",
  "label",
  "lead",
  "legend",
  "message",
  "placeholder",
  "summary",
  "title",
  "unit",
  "words",
]);

/** Attributes whose words only the machine reads. */
const machineNames = new Set(["className", "d", "viewBox", "style", "transform", "data-testid", "key", "id", "to"]);

/** Symbols and the product's name: every language writes them alike. */
const symbols = /\b(km\/h|km|cm|mm|ms|min|MB|kg|m|s|h|px|deg|Plumbline)\b|\/km/g;

/** What each kind of finding is, for whoever reads the output. */
export const kinds = {
  "inline-text": "text between tags",
  "inline-attribute": "text in an attribute or property that users see or hear",
  "inline-sentence": "a sentence in code",
  "outside-catalogue": "text of a message file outside inLanguage(): a translation cannot reach it",
  "wrong-name": "a catalogue is called like its file, without -words.ts (or file/part)",
};

/**
 * Texts for users that are not in a message file, each with its line, counted from 1. A message file is any `*-words.ts`; in it,
 * what stands outside the catalogue is found, but in the core, which knows no language: there the file's plain objects are the
 * catalogue, and units are codes. What only developers see (errors thrown, class names) is left alone.
 */
export function findInlineWords(path, source) {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const isMessageFile = path.endsWith("-words.ts");
  if (isMessageFile && isOfCore(path)) return [];
  const find = isMessageFile ? findOutsideCatalogue : findInCode;
  return find(file, path).map(({ node, kind, text }) => ({
    line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
    kind,
    text: text.replaceAll(/\s+/g, " ").trim().slice(0, 60),
  }));
}

function isOfCore(path) {
  return path.startsWith("src/core/");
}

function findInCode(file, path) {
  const found = [];
  const codes = typedCodes(file);
  const visit = (node) => {
    if (isLeftAlone(node)) return;
    const kind = kindOf(node, isOfCore(path));
    const isCode = kind === "inline-sentence" && codes.has(node.text);
    if (kind !== undefined && !isCode) found.push({ node, kind, text: textOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Texts that a type of the file names: codes, which are looked up where they are shown. */
function typedCodes(file) {
  const codes = new Set();
  const visit = (node) => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) codes.add(node.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return codes;
}

/** Types, imports, what is thrown, and attributes for the machine. */
function isLeftAlone(node) {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isNewExpression(node)) return /(Error|Exception|Worker|URL)$/.test(node.expression.getText());
  return ts.isJsxAttribute(node) && machineNames.has(node.name.getText());
}

function kindOf(node, isCore) {
  if (ts.isJsxText(node)) return hasWords(node.text) ? "inline-text" : undefined;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined;
  const text = textOf(node);
  if (!hasWords(text) || isCompared(node)) return undefined;
  const place = placeOf(node);
  if (place === "child") return "inline-text";
  // Units of the core are codes: pages and reports look up how they are written.
  if (isCore && place === "unit") return undefined;
  if (seenNames.has(place)) return "inline-attribute";
  return isSentence(withoutRules(text)) ? "inline-sentence" : undefined;
}

/** A literal's own text; a blank for each value put into a template. */
function textOf(node) {
  if (!ts.isTemplateExpression(node)) return node.text;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(" ");
}

function hasWords(text) {
  const isAddress = /^\s*[/#]\S*\s*$/.test(text);
  return !isAddress && /\p{L}/u.test(text.replaceAll(symbols, ""));
}

/** Rules of a style sheet; one that holds a quoted text is left, as it may be shown. */
const styleRules = /[^{}]*\{\s*(?:[\w-]+:[^{};"]*;\s*)*(?:[\w-]+:[^{};"]*)?\}/g;

/** A text without what only the machine reads: rules of a style sheet, and lines that set up a typst document but for the text in them. */
function withoutRules(text) {
  const typst = text.replaceAll(/^#(?:set|show|let) .*$/gm, (line) => /\[(.*)\]/.exec(line)?.[1] ?? "");
  const inner = typst.replaceAll(styleRules, "");
  return inner === typst ? typst : withoutRules(inner);
}

/** Two words in a row, of which the first begins a sentence, or three of any kind. */
function isSentence(text) {
  return /^\s*\p{Lu}[\p{Ll}']+[,:;]? \p{L}{2}|^\s*\p{Lu}\p{Ll}+\.$|\p{L}{2}[,:;]? \p{L}+ \p{L}{2}/u.test(text);
}

/** Compared with, looked up by, or the name of something: not shown. */
function isCompared(node) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return comparisons.has(parent.operatorToken.kind);
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  return ts.isCaseClause(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
}

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.InKeyword,
]);

/** Where a value goes: the name of the attribute or property it becomes, "child" of an element, or "" when that is not plain. */
function placeOf(node) {
  let at = node;
  while (isPassedOn(at)) at = at.parent;
  const { parent } = at;
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) return nameOf(parent.name);
  if (!ts.isJsxExpression(parent)) return "";
  return ts.isJsxAttribute(parent.parent) ? nameOf(parent.parent.name) : "child";
}

function nameOf(name) {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

/** Whether the value of a node is, or may be, the value of its parent. */
function isPassedOn(node) {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) return passing.has(parent.operatorToken.kind);
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent)
  );
}

const passing = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** In a message file: what is exported is a catalogue, or a function that takes its words from one. One finding each. */
function findOutsideCatalogue(file, path) {
  // What is not exported serves the English texts.
  return file.statements.filter(isExported).flatMap((statement) => {
    const found = [];
    const visit = (node) => {
      if (ts.isTypeNode(node) || found.length > 0) return;
      if (isCatalogue(node)) found.push(...misnamed(node, path));
      else if (isWritten(node)) found.push({ node, kind: "outside-catalogue", text: textOf(node) });
      else ts.forEachChild(node, visit);
    };
    visit(statement);
    return found;
  });
}

function isWritten(node) {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  return hasWords(textOf(node)) && !isCompared(node) && !isCode(node);
}

function isExported(statement) {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(isExportKeyword);
}

function isExportKeyword({ kind }) {
  return kind === ts.SyntaxKind.ExportKeyword;
}

function isCatalogue(node) {
  return ts.isCallExpression(node) && node.expression.getText() === "inLanguage";
}

function misnamed(node, path) {
  const [name] = node.arguments;
  // Rooms have files of one name: what stands in the reports is called after them.
  const wanted = `${path.startsWith("src/report/") ? "report-" : ""}${basename(path, "-words.ts")}`;
  // A file may hold several: `run`, `run/laps`.
  if (name !== undefined && ts.isStringLiteral(name) && name.text.split("/")[0] === wanted) return [];
  return [{ node, kind: "wrong-name", text: `${name?.getText() ?? "no name"}, wanted "${wanted}"` }];
}

/** One word without a capital, or an option of a call: a code, a unit, a pattern of `Intl`. */
function isCode(node) {
  if (ts.isTemplateExpression(node)) return !/\p{L}{2}/u.test(textOf(node).replaceAll(symbols, ""));
  return /^[\p{Ll}\d-]+$/u.test(node.text) || isArgument(node);
}

function isArgument({ parent }) {
  const call = ts.isPropertyAssignment(parent) ? parent.parent.parent : parent;
  return ts.isCallExpression(call) || ts.isNewExpression(call);
}
