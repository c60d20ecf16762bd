// The process the kill test kills: imports a folder and keeps its files, two a transaction, and says how many are written.
import { importIntoStore } from "#app/import-jobs/import-into-store.ts";
import { OriginalShelf } from "#app/originals/original-shelf.ts";
import { localRunnerId, openStore } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";

const [, , location = "", path = "", folder = ""] = process.argv;
const store = await openStore(JSON.parse(location) as StoreLocation);
console.log("open");
await importIntoStore([path], {
  store: store.local,
  ...(folder === "" ? {} : { originals: { shelf: new OriginalShelf({ folder }), runnerId: localRunnerId } }),
  filesAtOnce: 2,
  onProgress: ({ filesWritten }) => console.log(`written ${filesWritten}`),
});
await store.close();
console.log("done");
