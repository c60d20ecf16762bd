/** A runner's part of the address of their calendar: the 16 bytes of their id in 22 letters. */
export function calendarName(runnerId: string): string {
  return Buffer.from(runnerId.replaceAll("-", ""), "hex").toString("base64url");
}

/** The runner and the secret that an address names, `NAME.SECRET`; undefined when it is no such address. */
export function readCalendarName(address: string): { readonly runnerId: string; readonly key: string } | undefined {
  const [, name, key] = /^([\w-]{22})\.([\w-]{32,86})$/.exec(address) ?? [];
  if (name === undefined || key === undefined) return undefined;
  const hex = Buffer.from(name, "base64url").toString("hex");
  return { runnerId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), key };
}
