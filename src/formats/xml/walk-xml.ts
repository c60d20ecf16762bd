import { SaxesParser } from "saxes";
import { decodeXml } from "./decode-xml.ts";

/** Attributes of an element. None that matters has a prefix. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of a format is told. Names come without their namespace prefix: exports bind the same names to many. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  /** `text` is the element's own text, trimmed; `parent` the name of the element around it. */
  readonly close?: (name: string, text: string, parent: string) => void;
}

/** How a walk ended. */
export interface XmlWalk {
  /** Whether the document ended before its last element did. */
  readonly isCut: boolean;
  /** First thing that is not well-formed and may have cost something; absent when all is well. */
  readonly fault?: string;
}

/** Bounds: nothing a watch or a service writes comes near them. */
const bounds = { depth: 200, faults: 100, names: 1000, textLength: 65_536 };

/** Stops the parser from within its own handlers. */
class WalkStopped extends Error {}

/**
 * Walks an XML document from its start to its end or to where it can no longer be followed. Entities of a document type are
 * never expanded (the parser knows only the five of XML), so they can neither grow nor reach out.
 */
export function walkXml(bytes: Uint8Array | Iterable<Uint8Array>, visitor: XmlVisitor): XmlWalk {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const withoutPrefix = prefixStripper();
  const names: string[] = [];
  const faults: string[] = [];
  let text = "";
  parser.on("error", ({ message }) => {
    if (isHarmless(message)) return;
    faults.push(message);
    if (faults.length > bounds.faults) throw new WalkStopped();
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (names.length >= bounds.depth) throw new WalkStopped();
    text = "";
    const local = withoutPrefix(name);
    names.push(local);
    visitor.open?.(local, attributes);
  });
  parser.on("text", (piece) => {
    if (text.length < bounds.textLength) text += piece;
  });
  parser.on("cdata", (piece) => {
    if (text.length < bounds.textLength) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    names.pop();
    visitor.close?.(withoutPrefix(name), text.trim(), names.at(-1) ?? "");
    text = "";
  });
  try {
    for (const piece of decodeXml(bytes)) parser.write(piece);
    // The end of a cut file only repeats that it is cut.
    if (names.length > 0) return walked(true, faults);
    parser.close();
    return walked(false, faults);
  } catch (error) {
    if (!(error instanceof WalkStopped)) throw error;
    return walked(true, faults);
  }
}

function walked(isCut: boolean, faults: readonly string[]): XmlWalk {
  const [fault] = faults;
  return fault === undefined ? { isCut } : { isCut, fault };
}

/**
 * Faults that cost no number: words after the end, an unknown entity in a name, a control character in a title, and what only
 * follows from an earlier fault (the parser closes everything at an end it does not know; what comes then is a second root).
 */
function isHarmless(message: string): boolean {
  return /outside of root|only one root|entity|disallowed character|xml declaration|version/i.test(message);
}

/** Gives names without their prefixes; a document has some thirty names and hundreds of thousands of elements. */
function prefixStripper(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const local = name.slice(name.indexOf(":") + 1);
    if (known.size < bounds.names) known.set(name, local);
    return local;
  };
}
