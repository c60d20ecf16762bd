import { useCallback, useEffect, useMemo, useState } from "react";
import { shownRunner } from "../record/shown-runner.ts";
import { clipsApi } from "../results/clips-api.ts";
import { isReportOf } from "./report-owner.ts";
import { listReports, readFilm, readReport, type StoredReport } from "./report-store.ts";

/** What is kept on the device, and a way to read it again after a change. Undefined while it is being read. */
export function useStoredReports(): {
  readonly reports: readonly StoredReport[] | undefined;
  readonly refresh: () => void;
} {
  const [reports, setReports] = useState<readonly StoredReport[]>();
  const refresh = useCallback(() => {
    // A browser that keeps nothing (private windows) has nothing to list.
    listReports().then(setReports, () => setReports([]));
  }, []);
  useEffect(refresh, [refresh]);
  return { reports, refresh };
}

/** The reports that count for the runner who is shown: the sample film's only for the sample runner. */
export function useRunnersReports(): readonly StoredReport[] | undefined {
  const { reports } = useStoredReports();
  return useMemo(() => reports?.filter((report) => isReportOf(report, shownRunner())), [reports]);
}

export interface OpenReport {
  readonly report: StoredReport;
  readonly film: Blob | undefined;
}

/** One report with its film. "missing" when it is not on this device. */
export function useOpenReport(id: string | undefined): OpenReport | "missing" | undefined {
  const [open, setOpen] = useState<OpenReport | "missing">();
  useEffect(() => {
    let isCurrent = true;
    setOpen(undefined);
    if (!id) return;
    const load = async (): Promise<OpenReport | "missing"> => {
      const report = await readReport(id);
      if (!report) return "missing";
      const isVideo = report.analysis.report.source.kind === "video";
      return { report, film: (await readFilm(id)) ?? (isVideo ? await clipsApi.filmOf(id) : undefined) };
    };
    load().then(
      (found) => isCurrent && setOpen(found),
      () => isCurrent && setOpen("missing"),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return open;
}
