import { ChooseRuns } from "./choose-runs.tsx";
import { ImportProgress } from "./import-progress.tsx";
import type { Imports } from "./use-imports.ts";

/** Adding runs to those that are there, and how far an import has come. */
export function ImportPanel({ imports }: { readonly imports: Imports }) {
  const isBusy = imports.sending !== undefined || imports.current?.state === "running";
  return (
    <div className="import-panel">
      {!isBusy && <ChooseRuns onFiles={imports.add} isPrimary={false} />}
      <ImportProgress imports={imports} />
    </div>
  );
}
