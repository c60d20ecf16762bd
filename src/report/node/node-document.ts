import { parseHTML } from "linkedom";

/** A document to make elements in where there is no browser. */
export function nodeDocument(): Document {
  return parseHTML("<!doctype html><html><head></head><body></body></html>").document as unknown as Document;
}
