import { useState } from "react";
import { Button } from "react-aria-components";
import { useNavigate } from "react-router";
import { loadApi } from "../load/load-api.ts";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { ChooseRuns } from "./choose-runs.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { words } from "./import-words.ts";
import type { Imports } from "./use-imports.ts";

/** The load page before the first run: what it will say, and how the runs get here. */
export function EmptyState({ imports }: { readonly imports: Imports }) {
  const isBusy = imports.sending !== undefined || imports.current?.state === "running";
  return (
    <>
      <PageHeading title={words.title}>{words.heading}</PageHeading>
      <p className="lead">{words.lead}</p>
      {!isBusy && <EmptyActions imports={imports} />}
      <ImportProgress imports={imports} />
      <section className="section" aria-labelledby="get-runs">
        <h2 id="get-runs">{words.where}</h2>
        <div className="export-ways">
          {words.ways.map((way) => (
            <div key={way.title}>
              <h3>{way.title}</h3>
              <p>{way.words}</p>
            </div>
          ))}
        </div>
      </section>
    </>
  );
}

function EmptyActions({ imports }: { readonly imports: Imports }) {
  return (
    <div className="empty-actions">
      <ChooseRuns onFiles={imports.add} isPrimary={true} />
      <p className="soft">{words.orDrop}</p>
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
        {isMaking ? words.makingSample : words.makeSample}
      </Button>
      <p className="small soft">{words.sampleHelp}</p>
      <p role="status" className="field-error">
        {problem}
      </p>
    </>
  );
}
