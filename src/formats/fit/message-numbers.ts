/** Global message numbers the reader uses. FIT profile 21.217. */
export const messageNumbers = {
  fileId: 0,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  deviceInfo: 23,
  activity: 34,
  hr: 132,
  fieldDescription: 206,
  developerDataId: 207,
} as const;

/** Messages read one by one, beside the records that become columns. */
export const keptMessages: ReadonlySet<number> = new Set(
  Object.values(messageNumbers).filter((number) => number !== messageNumbers.record),
);
