import type { RunnerName } from "#contract/load-api-schema.ts";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { ownDatabase } from "../account/here.ts";
import type { Film } from "../analysis/film-session.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { reportDatabase } from "./report-owner.ts";

/** A finished analysis as it is kept on the device. */
export interface StoredReport {
  readonly id: string;
  /** When it was made, ISO 8601. */
  readonly savedAt: string;
  /** The film's name. */
  readonly name: string;
  /** Where the film came from; absent in reports made before this was kept. */
  readonly origin?: Film["origin"];
  readonly analysis: FormAnalysis;
  /** True when the film itself is kept beside it. */
  readonly hasFilm: boolean;
}

const databaseVersion = 1;

/** Films of this visit, by report: shown until the tab is closed, whether or not they are kept. */
const filmsOfVisit = new Map<string, Blob>();

/** Keeps a report, and the film only when the user said so. */
export async function saveReport(report: StoredReport, film: Blob | undefined): Promise<void> {
  if (film) filmsOfVisit.set(report.id, film);
  await write((reports, films) => {
    reports.put(report);
    if (film && report.hasFilm) films.put(film, report.id);
  });
}

/** One report; undefined when it is not on this device (any more). */
export async function readReport(id: string): Promise<StoredReport | undefined> {
  return read<StoredReport | undefined>("reports", (store) => store.get(id));
}

/** Every report, newest first. */
export async function listReports(): Promise<readonly StoredReport[]> {
  const reports = await read<StoredReport[]>("reports", (store) => store.getAll());
  return reports.sort((first, second) => second.savedAt.localeCompare(first.savedAt));
}

/** The film of a report: of this visit, or kept. Undefined when it was not kept. */
export async function readFilm(id: string): Promise<Blob | undefined> {
  return filmsOfVisit.get(id) ?? read<Blob | undefined>("films", (store) => store.get(id));
}

/** Erases a report and its film. */
export async function eraseReport(id: string): Promise<void> {
  filmsOfVisit.delete(id);
  await write((reports, films) => {
    reports.delete(id);
    films.delete(id);
  });
}

/** Erases the kept film of a report, and keeps its numbers. */
export async function eraseFilm(report: StoredReport): Promise<void> {
  filmsOfVisit.delete(report.id);
  await write((reports, films) => {
    reports.put({ ...report, hasFilm: false });
    films.delete(report.id);
  });
}

/** Erases every report and film of a runner. */
export async function eraseReports(runner: RunnerName = shownRunner()): Promise<void> {
  filmsOfVisit.clear();
  await write((reports, films) => {
    reports.clear();
    films.clear();
  }, runner);
}

/** Erases every report and film that this app keeps, those made while looking at the sample runner too. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([eraseReports("own"), eraseReports("sample")]);
}

async function openDatabase(runner: RunnerName): Promise<IDBDatabase> {
  const name = await ownDatabase(reportDatabase(runner));
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, databaseVersion);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("reports", { keyPath: "id" });
      request.result.createObjectStore("films");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function read<T>(name: "reports" | "films", ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await openDatabase(shownRunner());
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = ask(database.transaction(name).objectStore(name));
      request.onsuccess = () => resolve(request.result as T);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

async function write(
  change: (reports: IDBObjectStore, films: IDBObjectStore) => void,
  runner: RunnerName = shownRunner(),
): Promise<void> {
  const database = await openDatabase(runner);
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(["reports", "films"], "readwrite");
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
      change(transaction.objectStore("reports"), transaction.objectStore("films"));
    });
  } finally {
    database.close();
  }
}
