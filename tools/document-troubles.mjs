import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, posix } from "node:path";

const link = /!?\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;
const fencedCode = /^```.*?^```/gms;
const inlineCode = /`([^`\n]+)`/g;
const npmCommand = /\bnpm (?:run ([\w:-]+)|(start|test)\b)/g;

/** Paths of the checkout that documents name: they start with one of its folders, and hold no wildcard or blank. */
const projectPath = /^\.?\/?((?:src|tools|bench|bin|data|docs|test|\.ci)\/[\w./@-]+)$/;

/** What is wrong with a document, as `path: trouble`: links, anchors, commands and files that do not exist. */
export function findDocumentTroubles(root, path) {
  const text = readFileSync(join(root, path), "utf8");
  const prose = text.replace(fencedCode, "");
  const troubles = [...linkTroubles(root, path, prose), ...commandTroubles(root, text), ...fileTroubles(root, text)];
  return troubles.map((trouble) => `${path}: ${trouble}`);
}

function linkTroubles(root, path, prose) {
  const targets = [...prose.matchAll(link)].map(([, target]) => target).filter((target) => !/^[a-z]+:/.test(target));
  return targets.flatMap((target) => {
    const [file, anchor] = target.split("#");
    const wanted = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
    if (wanted.startsWith("..") || !existsSync(join(root, wanted))) return [`the link ${target} leads nowhere`];
    if (anchor === undefined || anchor === "" || !wanted.endsWith(".md")) return [];
    const anchors = headingAnchors(readFileSync(join(root, wanted), "utf8"));
    return anchors.includes(anchor) ? [] : [`the link ${target} names no heading of ${wanted}`];
  });
}

/** Anchors as GitHub makes them: lower case, punctuation dropped, blanks to hyphens, repeats numbered. */
export function headingAnchors(text) {
  const seen = new Map();
  return [...text.replace(fencedCode, "").matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading]) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

function commandTroubles(root, text) {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const named = [...text.matchAll(npmCommand)].map(([, run, plain]) => run ?? plain);
  const unknown = [...new Set(named)].filter((script) => !(script in scripts));
  return unknown.map((script) => `npm has no script ${script}`);
}

function fileTroubles(root, text) {
  const words = codeOf(text).flatMap((code) => code.split(/\s+/));
  const paths = words
    .map((word) => projectPath.exec(word.replace(/[.,;:]$/, ""))?.[1])
    .filter((path) => path !== undefined);
  return [...new Set(paths)].filter((path) => !isThere(root, path)).map((path) => `there is no ${path}`);
}

function codeOf(text) {
  const blocks = [...text.matchAll(fencedCode)].map(([block]) => block);
  const inline = [...text.replace(fencedCode, "").matchAll(inlineCode)].map(([, code]) => code);
  return [...blocks, ...inline];
}

function isThere(root, path) {
  const full = join(root, normalize(path));
  if (!path.endsWith("/")) return existsSync(full);
  return existsSync(dirname(full)) && statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
}
