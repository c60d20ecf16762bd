import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findDocumentTroubles, headingAnchors } from "./document-troubles.mjs";
import { findImportPicture, replaceImportPicture } from "./import-picture.mjs";

describe("findDocumentTroubles()", () => {
  const root = mkdtempSync(join(tmpdir(), "plumbline-docs-"));

  beforeAll(() => {
    mkdirSync(join(root, "docs"));
    writeFileSync(join(root, "package.json"), JSON.stringify({ scripts: { start: "x", check: "x" } }));
    writeFileSync(join(root, "docs", "other.md"), "# Other\n\n## A heading, with `code`\n");
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function troublesOf(text: string): string[] {
    writeFileSync(join(root, "docs", "page.md"), text);
    return findDocumentTroubles(root, "docs/page.md");
  }

  test("accepts links, anchors, commands and files that exist", () => {
    const text = [
      "# Page",
      "[other](other.md#a-heading-with-code), [here](#page), [web](https://example.org), `npm start`, `docs/other.md`",
      "```\nnpm run check\n[not a link](nowhere.md)\n```",
    ].join("\n\n");
    expect(troublesOf(text)).toEqual([]);
  });

  test.each([
    ["[gone](gone.md)", "docs/page.md: the link gone.md leads nowhere"],
    ["![picture](images/gone.png)", "docs/page.md: the link images/gone.png leads nowhere"],
    ["[up](../../outside.md)", "docs/page.md: the link ../../outside.md leads nowhere"],
    ["[gone](other.md#no-such)", "docs/page.md: the link other.md#no-such names no heading of docs/other.md"],
    ["Run `npm run fly`.", "docs/page.md: npm has no script fly"],
    ["```\nnpm test\n```", "docs/page.md: npm has no script test"],
    ["See `tools/gone.mjs`.", "docs/page.md: there is no tools/gone.mjs"],
    ["```\nnode bench/gone.ts --quick\n```", "docs/page.md: there is no bench/gone.ts"],
  ])("finds the trouble in %s", (text, trouble) => {
    expect(troublesOf(text)).toEqual([trouble]);
  });

  test("headingAnchors() numbers repeats as GitHub does", () => {
    expect(headingAnchors("# One: two\n## One two\n## `x-y`, z\n")).toEqual(["one-two", "one-two-1", "x-y-z"]);
  });
});

describe("replaceImportPicture()", () => {
  const page =
    "a\n<!-- import picture: drawn by tools/check-docs.mjs --write -->\nold\n<!-- end of import picture -->\nb\n";

  test("changes only the picture", () => {
    const changed = replaceImportPicture(page, "new\n");
    expect(findImportPicture(changed)).toBe("new\n");
    expect(changed.replace("new\n", "old\n")).toBe(page);
  });

  test("refuses a page without a place for it", () => {
    expect(() => replaceImportPicture("no place", "new")).toThrow("Cannot place the import picture");
  });
});
