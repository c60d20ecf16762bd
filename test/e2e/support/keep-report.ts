import type { Page } from "playwright-core";
import type { FormAnalysis } from "#core/report/form-analysis.ts";

interface KeptReport {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string;
  readonly analysis: FormAnalysis;
  readonly origin?: "sample" | "file" | "camera";
}

/** Puts reports into the browser's store as the app keeps them, so that a page can be tested without analysing a film first. */
export async function keepReports(page: Page, reports: readonly KeptReport[], store = "plumbline"): Promise<void> {
  const packed = JSON.stringify(reports, (_key, value: unknown) =>
    value instanceof Float64Array ? { columns: [...value].map((one) => (Number.isFinite(one) ? one : null)) } : value,
  );
  await page.evaluate(
    async ([text = "", name = ""]) => {
      const kept: { id: string }[] = JSON.parse(text, (_key, value) =>
        value && Array.isArray(value.columns)
          ? Float64Array.from(value.columns, (one: number | null) => one ?? Number.NaN)
          : value,
      );
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => {
          request.result.createObjectStore("reports", { keyPath: "id" });
          request.result.createObjectStore("films");
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction("reports", "readwrite");
      for (const report of kept) transaction.objectStore("reports").put({ ...report, hasFilm: false });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [packed, store],
  );
}
