/** Attribute values; `undefined` and `false` leave the attribute out, `true` gives an empty one. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What an element may hold; `undefined` is left out, text is escaped by the document. */
export type Child = Node | string | undefined;

const svgNamespace = "http://www.w3.org/2000/svg";

/** An HTML element of `document`, with its attributes and children. */
export type ElementMaker = (tag: string, attributes?: Attributes, ...children: readonly Child[]) => HTMLElement;

/** Makes HTML elements in `document`: the browser's own, or linkedom's in Node. */
export function elementMaker(document: Document): ElementMaker {
  return (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
}

/** An SVG element of `document`. Numbers are rounded to 0.01, which no eye can tell and halves a report. */
export function svgElement(
  document: Document,
  tag: string,
  options: { readonly attributes?: Attributes; readonly children?: readonly Child[] } = {},
): SVGElement {
  const element = document.createElementNS(svgNamespace, tag) as SVGElement;
  return fill(element, options.attributes ?? {}, options.children ?? []);
}

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : asAttribute(value));
  }
  for (const child of children) {
    if (child === undefined) continue;
    element.append(child);
  }
  return element;
}

function asAttribute(value: string | number): string {
  return typeof value === "string" ? value : String(Math.round(value * 100) / 100);
}
