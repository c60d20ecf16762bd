import { lazy, type ReactNode, Suspense } from "react";
import { Route, Routes } from "react-router";
import { AccountGate } from "./account/account-gate.tsx";
import { AccuracyPage } from "./accuracy/accuracy-page.tsx";
import { FilmPage } from "./analysis/film-page.tsx";
import { CameraPage } from "./camera/camera-page.tsx";
import { ComparePage } from "./compare/compare-page.tsx";
import { GuidePage } from "./guide/guide-page.tsx";
import { MorePage } from "./more/more-page.tsx";
import { ReportPage } from "./results/report-page.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { OwnRecordOnly } from "./shell/own-record-only.tsx";
import { Shell } from "./shell/shell.tsx";
import { words } from "./shell/shell-words.ts";
import { StartPage } from "./start/start-page.tsx";
import { StoredPage } from "./stored/stored-page.tsx";

// Charts, readers of watch files and the questions of the record are only loaded by those who open their pages.
const RunnersPage = lazy(async () => ({ default: (await import("./readers/runners-page.tsx")).RunnersPage }));
const SharedRecordPage = lazy(async () => ({
  default: (await import("./readers/shared-record-page.tsx")).SharedRecordPage,
}));
const AccountPage = lazy(async () => ({ default: (await import("./account/account-page.tsx")).AccountPage }));
const LoadPage = lazy(async () => ({ default: (await import("./load/load-page.tsx")).LoadPage }));
const RunPage = lazy(async () => ({ default: (await import("./run/run-page.tsx")).RunPage }));
const AddRunPage = lazy(async () => ({ default: (await import("./add-run/add-run-page.tsx")).AddRunPage }));
const PreviewPage = lazy(async () => ({ default: (await import("./run/preview-page.tsx")).PreviewPage }));
const ScreenPage = lazy(async () => ({ default: (await import("./screen/screen-page.tsx")).ScreenPage }));
const ScreenResultPage = lazy(async () => ({ default: (await import("./screen/result-page.tsx")).ScreenResultPage }));
const ReviewPage = lazy(async () => ({ default: (await import("./screen/review-page.tsx")).ReviewPage }));
const TodayPage = lazy(async () => ({ default: (await import("./today/today-page.tsx")).TodayPage }));
const WeekPage = lazy(async () => ({ default: (await import("./week/week-page.tsx")).WeekPage }));
const TestsPage = lazy(async () => ({ default: (await import("./body-tests/tests-page.tsx")).TestsPage }));
const TestPage = lazy(async () => ({ default: (await import("./body-tests/test-page.tsx")).TestPage }));
const TimelinePage = lazy(async () => ({ default: (await import("./timeline/timeline-page.tsx")).TimelinePage }));
const SettingsPage = lazy(async () => ({ default: (await import("./settings/settings-page.tsx")).SettingsPage }));
const ExercisesPage = lazy(async () => ({ default: (await import("./exercises/exercises-page.tsx")).ExercisesPage }));
const ExercisePage = lazy(async () => ({ default: (await import("./exercises/exercise-page.tsx")).ExercisePage }));
const RemindersPage = lazy(async () => ({ default: (await import("./reminders/reminders-page.tsx")).RemindersPage }));
const FormPage = lazy(async () => ({ default: (await import("./exercise-form/form-page.tsx")).FormPage }));
const SessionPage = lazy(async () => ({ default: (await import("./session/session-page.tsx")).SessionPage }));
const TrialsPage = lazy(async () => ({ default: (await import("./trials/trials-page.tsx")).TrialsPage }));
const TrialRunPage = lazy(async () => ({ default: (await import("./trials/run-page.tsx")).TrialRunPage }));
const TriggersPage = lazy(async () => ({ default: (await import("./triggers/triggers-page.tsx")).TriggersPage }));
const ContributorsPage = lazy(async () => ({
  default: (await import("./contributors/contributors-page.tsx")).ContributorsPage,
}));
const KnownPage = lazy(async () => ({ default: (await import("./known/known-page.tsx")).KnownPage }));
const HandoverPage = lazy(async () => ({ default: (await import("./handover/handover-page.tsx")).HandoverPage }));
const SharedPage = lazy(async () => ({ default: (await import("./handover/shared-page.tsx")).SharedPage }));
const PlanPage = lazy(async () => ({ default: (await import("./plan/plan-page.tsx")).PlanPage }));
const ReassessPage = lazy(async () => ({ default: (await import("./reassess/reassess-page.tsx")).ReassessPage }));
const StoryPage = lazy(async () => ({ default: (await import("./story/story-page.tsx")).StoryPage }));
const CheckInPage = lazy(async () => ({ default: (await import("./check-in/check-in-page.tsx")).CheckInPage }));

/** Every page of the app and its address. */
export function App() {
  return (
    <Routes>
      {/* For whoever was sent a link: nobody signs in for it. */}
      <Route path="shared/:owner/:link" element={<Lazily page={<SharedPage />} />} />
      <Route
        path="*"
        element={
          <AccountGate>
            <Pages />
          </AccountGate>
        }
      />
    </Routes>
  );
}

function Pages() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Lazily page={<TodayPage />} />} />
        <Route path="form" element={<StartPage />} />
        <Route path="camera" element={<CameraPage />} />
        <Route path="film" element={<FilmPage />} />
        <Route path="report/:id" element={<ReportPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path="guide" element={<GuidePage />} />
        <Route path="stored" element={<StoredPage />} />
        <Route path="runs" element={<Lazily page={<LoadPage />} />} />
        <Route path="runs/preview" element={<Lazily page={<PreviewPage />} />} />
        <Route path="runs/add" element={<Lazily page={<AddRunPage />} />} />
        <Route path="runs/:id" element={<Lazily page={<RunPage />} />} />
        <Route path="screen" element={<Lazily page={<ScreenPage />} />} />
        <Route path="screen/result" element={<Lazily page={<ScreenResultPage />} />} />
        <Route path="screen/review" element={<Lazily page={<ReviewPage />} />} />
        <Route path="check-in" element={<Lazily page={<CheckInPage />} />} />
        <Route path="check-in/week" element={<Lazily page={<WeekPage />} />} />
        <Route path="tests" element={<Lazily page={<TestsPage />} />} />
        <Route path="tests/:id" element={<Lazily page={<TestPage />} />} />
        <Route path="exercises" element={<Lazily page={<ExercisesPage />} />} />
        <Route path="exercises/:id" element={<Lazily page={<ExercisePage />} />} />
        <Route path="plan" element={<Lazily page={<PlanPage />} />} />
        <Route path="reassess" element={<Lazily page={<ReassessPage />} />} />
        <Route path="exercises/:id/form" element={<Lazily page={<FormPage />} />} />
        <Route path="reminders" element={<Lazily page={<RemindersPage />} />} />
        <Route path="plan/session/:id" element={<Lazily page={<SessionPage />} />} />
        <Route path="timeline" element={<Lazily page={<TimelinePage />} />} />
        <Route
          path="settings"
          element={
            <OwnRecordOnly>
              <Lazily page={<SettingsPage />} />
            </OwnRecordOnly>
          }
        />
        <Route path="trials" element={<Lazily page={<TrialsPage />} />} />
        <Route path="trials/run" element={<Lazily page={<TrialRunPage />} />} />
        <Route path="triggers" element={<Lazily page={<TriggersPage />} />} />
        <Route path="story" element={<Lazily page={<StoryPage />} />} />
        <Route path="story/:part" element={<Lazily page={<StoryPage />} />} />
        <Route path="contributors" element={<Lazily page={<ContributorsPage />} />} />
        <Route path="known" element={<Lazily page={<KnownPage />} />} />
        <Route path="known/:id" element={<Lazily page={<KnownPage />} />} />
        <Route path="handover" element={<Lazily page={<HandoverPage />} />} />
        <Route path="more" element={<MorePage />} />
        <Route path="accuracy" element={<AccuracyPage />} />
        <Route
          path="account"
          element={
            <OwnRecordOnly>
              <Lazily page={<AccountPage />} />
            </OwnRecordOnly>
          }
        />
        <Route path="runners" element={<Lazily page={<RunnersPage />} />} />
        <Route path="runners/:clinic/:runner" element={<Lazily page={<SharedRecordPage />} />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

/** A page whose code is on its way. */
function Lazily({ page }: { readonly page: ReactNode }) {
  return <Suspense fallback={<p className="lead">{words.opening}</p>}>{page}</Suspense>;
}
