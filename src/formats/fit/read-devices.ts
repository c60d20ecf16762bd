import type { RecordingDevice } from "#core/load/activity.ts";
import { garminProductNames, manufacturerNames } from "./device-names.table.ts";
import type { KeptMessage } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import type { MessageReader } from "./read-message.ts";
import { given } from "./read-sessions.ts";

/** What an attached sensor measures, as far as the reader cares. */
export type SensorKind = "heart-rate" | "foot-pod" | "running-dynamics" | "other";

/** A watch or sensor of a recording with what it measures. */
export interface FoundDevice {
  readonly device: RecordingDevice;
  readonly kind: SensorKind | "watch";
}

const info = { index: 0, type: 1, maker: 2, serial: 3, product: 4, version: 5, source: 25, productName: 27 };
const fileId = { maker: 1, product: 2, serial: 3, productName: 8 };
const garmin = 1;
const localSource = 5;
const bluetoothSource = 3;
const antKinds: Readonly<Record<number, SensorKind>> = { 30: "running-dynamics", 120: "heart-rate", 124: "foot-pod" };
const bluetoothKinds: Readonly<Record<number, SensorKind>> = { 1: "heart-rate", 6: "foot-pod" };

/** The watch, then every attached sensor once, in the order the file names them. */
export function readDevices(kept: readonly KeptMessage[], reader: MessageReader): readonly FoundDevice[] {
  const found = new Map<string, FoundDevice>();
  const infos = kept.filter((message) => message.definition.message === messageNumbers.deviceInfo);
  const watch = readWatch(kept, infos, reader);
  for (const message of infos) {
    const isWatch = reader.number(message, info.index) === 0;
    const maker = reader.number(message, info.maker);
    if (isWatch || maker === undefined || reader.number(message, info.source) === localSource) continue;
    const kind = kindOf(message, reader);
    const name = deviceName(maker, reader.number(message, info.product), reader.text(message, info.productName));
    const serial = reader.number(message, info.serial)?.toString();
    const before = found.get(`${kind} ${name}`);
    if (before?.device.serial !== undefined) continue;
    const device: RecordingDevice = {
      name,
      part: "sensor",
      ...given({ serial, firmware: firmwareOf(message, reader) }),
    };
    found.set(`${kind} ${name}`, { device, kind });
  }
  return [...(watch === undefined ? [] : [watch]), ...found.values()];
}

function readWatch(
  kept: readonly KeptMessage[],
  infos: readonly KeptMessage[],
  reader: MessageReader,
): FoundDevice | undefined {
  const id = kept.find((message) => message.definition.message === messageNumbers.fileId);
  const creator = infos.find((message) => reader.number(message, info.index) === 0);
  const firmware = creator && firmwareOf(creator, reader);
  const idMaker = id && reader.number(id, fileId.maker);
  if (id !== undefined && idMaker !== undefined) {
    const name = deviceName(idMaker, reader.number(id, fileId.product), reader.text(id, fileId.productName));
    const serial = reader.number(id, fileId.serial)?.toString();
    return { device: { name, part: "watch", ...given({ serial, firmware }) }, kind: "watch" };
  }
  const maker = creator && reader.number(creator, info.maker);
  if (creator === undefined || maker === undefined) return undefined;
  const name = deviceName(maker, reader.number(creator, info.product), reader.text(creator, info.productName));
  return { device: { name, part: "watch", ...given({ firmware }) }, kind: "watch" };
}

function kindOf(message: KeptMessage, reader: MessageReader): SensorKind {
  const type = reader.number(message, info.type) ?? -1;
  const isBluetooth = reader.number(message, info.source) === bluetoothSource;
  return (isBluetooth ? bluetoothKinds[type] : antKinds[type]) ?? "other";
}

function firmwareOf(message: KeptMessage, reader: MessageReader): string | undefined {
  const version = reader.number(message, info.version);
  return version === undefined ? undefined : (version / 100).toFixed(2);
}

/** `maker/product` in lower case with hyphens; a product the profile does not know by the name in the file or its number. */
function deviceName(maker: number, product: number | undefined, productName: string | undefined): string {
  const makerName = manufacturerNames[maker] ?? `maker-${maker}`;
  const known = maker === garmin && product !== undefined ? garminProductNames[product] : undefined;
  const own = known ?? hyphenated(productName) ?? product?.toString();
  return own === undefined ? makerName : `${makerName}/${own}`;
}

function hyphenated(text: string | undefined): string | undefined {
  const clean = text
    ?.toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return clean === "" ? undefined : clean;
}
