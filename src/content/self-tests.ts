import { type SelfTestRecord, selfTestSchema } from "./self-test-schema.ts";
import { selfTestsRecords } from "./self-tests.generated.ts";

const order: readonly SelfTestRecord["kind"][] = ["hold", "repetitions", "quality", "angle", "distance", "provocation"];

/** Every body test by id, in the order they are offered: holds first, provocations last. */
export const selfTestsById: ReadonlyMap<string, SelfTestRecord> = new Map(
  selfTestsRecords
    .map((record) => selfTestSchema.parse(record))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((record) => [record.id, record]),
);
