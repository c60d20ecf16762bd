import fc from "fast-check";
import { expect, test } from "vitest";
import { exportNames } from "./export-names.ts";

test("files of one name get numbers before their ending, also where capitals do not count", () => {
  expect(exportNames(["run.fit", "RUN.fit", "run.fit.gz", "run.fit.gz", "run-2.fit", "run.fit"])).toEqual([
    ...["run.fit", "RUN-2.fit", "run.fit.gz", "run-2.fit.gz", "run-2-2.fit", "run-3.fit"],
  ]);
});

test("no name leads out of the folder, is empty or comes twice, whatever the files were called", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("../../etc/passwd", "..", ".", "/", "C:\\runs\\a.fit", "a/b/c.fit", ".fit", "x".repeat(400), "\0"),
  );
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 12 }), (names) => {
      const made = exportNames(names);
      expect(made).toHaveLength(names.length);
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(made.filter((name) => !/^[^./\\\0][^/\\\0]*$/.test(name))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
