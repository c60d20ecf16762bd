/** Numbers PostgreSQL gives to the types whose values need reading in a way of our own; the same in every database. */
export const columnTypes = { bytea: 17, int8: 20, date: 1082 } as const;
