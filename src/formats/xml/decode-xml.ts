/** Bytes looked at to find out the encoding; a declaration is below 200. */
const declarationBytes = 512;

/** Text read at once; keeps the decoded part of a large file small. */
const chunkBytes = 65_536;

/**
 * The text of an XML file in pieces, whatever its encoding: UTF-8 and UTF-16 with or without a byte order mark, else what its
 * declaration names. Blanks, line ends and NULs before the first `<` are left out: exports put ten of them there, and XML
 * forbids them before a declaration.
 */
export function* decodeXml(bytes: Uint8Array | Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined;
  let hasBegun: boolean = false;
  for (const chunk of inPieces(bytes)) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    const usable: string = hasBegun ? text : withoutLeadingBlanks(text);
    hasBegun ||= usable !== "";
    if (usable !== "") yield usable;
  }
  const rest = decoder?.decode() ?? "";
  if (rest !== "" && hasBegun) yield rest;
}

function* inPieces(bytes: Uint8Array | Iterable<Uint8Array>): Generator<Uint8Array> {
  if (!(bytes instanceof Uint8Array)) {
    yield* bytes;
    return;
  }
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

function withoutLeadingBlanks(text: string): string {
  const first = text.search(/[^\s\uFEFF\0]/);
  return first === -1 ? "" : text.slice(first);
}

/** Label of the encoding, told from the mark at the start, the zero bytes of `<`, or the declaration. */
function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = new TextDecoder("latin1").decode(start.subarray(0, declarationBytes));
  const declared = /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  // A declaration that can be read byte by byte is not UTF-16, whatever it says: .NET programs write that.
  if (declared === undefined || declared.startsWith("utf-16")) return "utf-8";
  return isKnownEncoding(declared) ? declared : "utf-8";
}

function isKnownEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}
