import { type BaseType, baseTypeOf } from "./base-types.ts";
import type { KeptMessage } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import type { MessageReader } from "./read-message.ts";

/** What a file says of a developer field. */
export interface FieldDescription {
  readonly developerIndex: number;
  readonly fieldNumber: number;
  readonly type: BaseType;
  /** As the file spells it; `field <number>` when it gives none. */
  readonly name: string;
  readonly unit: string;
  readonly scale: number;
  readonly offset: number;
  /** Number of the record field it claims to stand for; a claim, often wrong. */
  readonly nativeField?: number;
  /** Application id in hex, "" when the file does not say. */
  readonly application: string;
  /** Where the description stands in the file. */
  readonly at: number;
}

const description = { index: 0, number: 1, type: 2, name: 3, scale: 6, offset: 7, unit: 8, nativeField: 15 };
const developer = { id: 1, index: 3 };

/** All field descriptions of a file, in its order, each with the application that defined it. */
export function readFieldDescriptions(
  kept: readonly KeptMessage[],
  reader: MessageReader,
): readonly FieldDescription[] {
  const applications = new Map<number, string>();
  for (const message of kept) {
    if (message.definition.message !== messageNumbers.developerDataId) continue;
    const index = reader.number(message, developer.index);
    const id = reader.bytes(message, developer.id);
    if (index !== undefined && !applications.has(index)) applications.set(index, hex(id));
  }
  return kept
    .filter((message) => message.definition.message === messageNumbers.fieldDescription)
    .flatMap((message) => readDescription(message, reader, applications));
}

function readDescription(
  message: KeptMessage,
  reader: MessageReader,
  applications: ReadonlyMap<number, string>,
): readonly FieldDescription[] {
  const developerIndex = reader.number(message, description.index);
  const fieldNumber = reader.number(message, description.number);
  const type = baseTypeOf(reader.number(message, description.type) ?? 0xff);
  if (developerIndex === undefined || fieldNumber === undefined || type === undefined) return [];
  const nativeField = reader.number(message, description.nativeField);
  return [
    {
      developerIndex,
      fieldNumber,
      type,
      name: reader.text(message, description.name) ?? `field ${fieldNumber}`,
      unit: reader.text(message, description.unit) ?? "",
      scale: reader.number(message, description.scale) || 1,
      offset: reader.number(message, description.offset) ?? 0,
      ...(nativeField === undefined ? {} : { nativeField }),
      application: applications.get(developerIndex) ?? "",
      at: message.body,
    },
  ];
}

function hex(bytes: Uint8Array | undefined): string {
  if (bytes === undefined || bytes.every((byte) => byte === 0xff)) return "";
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The description that holds for a field used by a definition at `at`: the last before it, else the first after it,
 * because some apps describe their fields late.
 */
export function descriptionFor(
  all: readonly FieldDescription[],
  field: { readonly developerIndex: number; readonly number: number },
  at: number,
): FieldDescription | undefined {
  const same = all.filter((one) => one.developerIndex === field.developerIndex && one.fieldNumber === field.number);
  return same.findLast((one) => one.at < at) ?? same[0];
}
