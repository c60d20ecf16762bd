import { describe, expect, test } from "vitest";
import { StoreError } from "./store-error.ts";
import { describeLocation, storeLocation } from "./store-location.ts";

describe("storeLocation()", () => {
  test("takes DATABASE_URL before anything else", () => {
    const url = "postgres://me:secret@db:5432/runs";
    const environment = { DATABASE_URL: url, PLUMBLINE_DATA_DIR: "/data", PGHOST: "db" };
    expect(storeLocation(environment)).toEqual({ location: { kind: "postgres", url } });
  });

  test("refuses a DATABASE_URL that is none, without repeating its password", () => {
    const choose = (): unknown => storeLocation({ DATABASE_URL: "mysql://me:secret@db/runs" });
    expect(choose).toThrow(StoreError);
    expect(choose).not.toThrow(/secret/);
  });

  test("takes PLUMBLINE_DATA_DIR, then the user's own data folder", () => {
    const folderOf = (environment: Readonly<Record<string, string>>): unknown =>
      storeLocation(environment, "/home/me").location;
    expect(folderOf({ PLUMBLINE_DATA_DIR: "/data" })).toEqual({ kind: "embedded", folder: "/data" });
    expect(folderOf({ XDG_DATA_HOME: "/xdg" })).toEqual({ kind: "embedded", folder: "/xdg/plumbline" });
    const usual = { kind: "embedded", folder: "/home/me/.local/share/plumbline" };
    expect(folderOf({})).toEqual(usual);
    expect(folderOf({ XDG_DATA_HOME: "relative", DATABASE_URL: " " })).toEqual(usual);
  });

  test("warns when half of PostgreSQL's settings are there", () => {
    const { warning } = storeLocation({ PGHOST: "db", PLUMBLINE_DATA_DIR: "/data" });
    expect(warning).toBe("PGHOST is set but DATABASE_URL is not: the data is kept in /data, not in PostgreSQL");
  });
});

describe("describeLocation()", () => {
  test("names place and database, never the password", () => {
    expect(describeLocation({ kind: "postgres", url: "postgres://me:secret@db:5432/runs" })).toBe(
      "PostgreSQL at db:5432/runs",
    );
    expect(describeLocation({ kind: "postgres", url: "postgres:///runs?host=/run/pg" })).toBe(
      "PostgreSQL at /run/pg/runs",
    );
    expect(describeLocation({ kind: "embedded", folder: "/data" })).toBe("embedded database in /data");
  });
});
