import { lazy, type ReactNode, Suspense } from "react";
import { Route, Routes } from "react-router";
import { AccuracyPage } from "./accuracy/accuracy-page.tsx";
import { FilmPage } from "./analysis/film-page.tsx";
import { CameraPage } from "./camera/camera-page.tsx";
import { ComparePage } from "./compare/compare-page.tsx";
import { GuidePage } from "./guide/guide-page.tsx";
import { ReportPage } from "./results/report-page.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { Shell } from "./shell/shell.tsx";
import { StartPage } from "./start/start-page.tsx";
import { StoredPage } from "./stored/stored-page.tsx";

// Charts and readers of watch files are only loaded by those who open their runs.
const LoadPage = lazy(async () => ({ default: (await import("./load/load-page.tsx")).LoadPage }));
const RunPage = lazy(async () => ({ default: (await import("./run/run-page.tsx")).RunPage }));
const PreviewPage = lazy(async () => ({ default: (await import("./run/preview-page.tsx")).PreviewPage }));

/** Every page of the app and its address. */
export function App() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<StartPage />} />
        <Route path="camera" element={<CameraPage />} />
        <Route path="film" element={<FilmPage />} />
        <Route path="report/:id" element={<ReportPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path="guide" element={<GuidePage />} />
        <Route path="stored" element={<StoredPage />} />
        <Route path="runs" element={<Lazily page={<LoadPage />} />} />
        <Route path="runs/preview" element={<Lazily page={<PreviewPage />} />} />
        <Route path="runs/:id" element={<Lazily page={<RunPage />} />} />
        <Route path="accuracy" element={<AccuracyPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

/** A page whose code is on its way. */
function Lazily({ page }: { readonly page: ReactNode }) {
  return <Suspense fallback={<p className="lead">Opening the page.</p>}>{page}</Suspense>;
}
