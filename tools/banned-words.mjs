import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";

/** Words that frighten, blame or promise. They stand in no text that a runner or clinician reads. */
export const bannedWords = [
  "misaligned",
  "misalignment",
  "out of place",
  "slipped",
  "subluxation",
  "subluxated",
  "faulty",
  "dysfunction",
  "dysfunctional",
  "root cause",
  "wear and tear",
  "damage",
  "damaged",
  "guarantee",
  "guaranteed",
  "perfect alignment",
];

/** Where texts for users are written. */
export const textPlaces = [
  "src/web",
  "src/report",
  "src/core/report",
  "src/core/screen",
  "src/core/plan",
  "src/contract",
  "src/cli",
  "data",
  "README.md",
];

/**
 * Records that repeat what others say, word for word, in order to answer it: the fields of `data` in which a banned word may
 * stand.
 */
const quotingFields = /^\s*"(claim|quote|quotes|title|saidBy|alsoSaidAs)"\s*:/;

const textFiles = new Set([".ts", ".tsx", ".json", ".html", ".css", ".md"]);

const pattern = new RegExp(`\\b(${bannedWords.map((word) => word.replaceAll(" ", "\\s+")).join("|")})\\b`, "gi");

/** The banned words in a text, each with its line, counted from 1. Fields of a record that quote others are left out. */
export function findBannedWords(text) {
  return text.split("\n").flatMap((line, index) => {
    if (quotingFields.test(line)) return [];
    return [...line.matchAll(pattern)].map(([word]) => ({ word: word.toLowerCase(), line: index + 1 }));
  });
}

/** The banned words in every text file of the places, as `path:line word`. */
export function findBannedWordsIn(root, places = textPlaces) {
  return places
    .map((place) => join(root, place))
    .flatMap((path) => textFilesUnder(path))
    .flatMap((path) =>
      findBannedWords(readFileSync(path, "utf8")).map(({ word, line }) => `${relative(root, path)}:${line} ${word}`),
    );
}

function textFilesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isDirectory()) return readdirSync(path).flatMap((name) => textFilesUnder(join(path, name)));
  const isText = textFiles.has(extname(path)) && !/\.test\.tsx?$/.test(path);
  return isText ? [path] : [];
}
