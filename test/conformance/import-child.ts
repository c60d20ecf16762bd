// The process the kill test kills: imports a folder, two files a transaction, and says how many files are written.
import { importIntoStore } from "#app/import-jobs/import-into-store.ts";
import { openStore } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";

const [, , location = "", path = ""] = process.argv;
const store = await openStore(JSON.parse(location) as StoreLocation);
console.log("open");
await importIntoStore([path], {
  store: store.local,
  filesAtOnce: 2,
  onProgress: ({ filesWritten }) => console.log(`written ${filesWritten}`),
});
await store.close();
console.log("done");
