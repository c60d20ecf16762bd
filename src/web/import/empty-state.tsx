import { useState } from "react";
import { Button } from "react-aria-components";
import { useNavigate } from "react-router";
import { loadApi } from "../load/load-api.ts";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { ChooseRuns } from "./choose-runs.tsx";
import { ImportProgress } from "./import-progress.tsx";
import type { Imports } from "./use-imports.ts";

/** The load page before the first run: what it will say, and how the runs get here. */
export function EmptyState({ imports }: { readonly imports: Imports }) {
  const isBusy = imports.sending !== undefined || imports.current?.state === "running";
  return (
    <>
      <PageHeading title="Your runs">How far can your next run go?</PageHeading>
      <p className="lead">
        Bring the runs you already have: the export of Strava or Garmin as it comes, or single files of your watch. They
        are read on this machine and stay on it.
      </p>
      {!isBusy && <EmptyActions imports={imports} />}
      <ImportProgress imports={imports} />
      <section className="section" aria-labelledby="get-runs">
        <h2 id="get-runs">Where your runs are</h2>
        <div className="export-ways">
          <div>
            <h3>Strava</h3>
            <p>
              Ask Strava for the download of your whole account. What you get is one zip, with a folder of activities, a
              table of them and your shoes. Drop it here as it is: do not unpack it.
            </p>
          </div>
          <div>
            <h3>Garmin</h3>
            <p>
              Ask Garmin for an export of your data. It is a zip with more zips inside and thousands of files, most of
              them steps and sleep. Drop it here as it is: we take out the runs.
            </p>
          </div>
          <div>
            <h3>Other watches</h3>
            <p>
              Files that end in .fit, .tcx or .gpx, packed as .gz or not, one by one or a whole folder. A .fit file
              holds most: contact time and bounce, when your sensor measures them.
            </p>
          </div>
        </div>
      </section>
    </>
  );
}

function EmptyActions({ imports }: { readonly imports: Imports }) {
  return (
    <div className="empty-actions">
      <ChooseRuns onFiles={imports.add} isPrimary={true} />
      <p className="soft">Or drop them anywhere on this page.</p>
      <TrySample />
    </div>
  );
}

/** Makes the sample runner and opens its page. */
function TrySample() {
  const navigate = useNavigate();
  const [isMaking, setIsMaking] = useState(false);
  const [problem, setProblem] = useState("");
  const make = () => {
    setIsMaking(true);
    setProblem("");
    loadApi.makeSample().then(
      () => navigate("/runs?runner=sample"),
      (error: Error) => {
        setIsMaking(false);
        setProblem(error.message);
      },
    );
  };
  return (
    <>
      <Button className="button" onPress={make} isDisabled={isMaking}>
        <Icon name="sample" />
        {isMaking ? "Making up two years of runs" : "Try with a sample runner"}
      </Button>
      <p className="small soft">Two years of made-up runs, marked as such and removable. They never mix with yours.</p>
      <p role="status" className="field-error">
        {problem}
      </p>
    </>
  );
}
