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
        <Route path="accuracy" element={<AccuracyPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
