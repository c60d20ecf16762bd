import { useMemo, useState } from "react";
import { Choice } from "../fields/choice.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { shownRunner } from "../record/shown-runner.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { HandoverView } from "./handover-view.tsx";
import { words } from "./handover-words.ts";
import { LinkSection } from "./link-section.tsx";
import { SaveHandover } from "./save-handover.tsx";
import { useHandover } from "./use-handover.ts";

/** Most letters of all questions together. */
const mostLetters = 1500;

/** The record on one page: what to ask, how far back, taking it along, sending it, and the page itself. */
export function HandoverPage() {
  const [asked, setAsked] = useState("");
  const [window, setWindow] = useState<keyof typeof words.windows>("84");
  const questions = useMemo(() => asked.split("\n"), [asked]);
  const state = useHandover({ questions, days: Number(window) });
  if (state.kind === "closed") return <Closed title={words.title} message={state.message} fix={state.fix} />;
  if (state.kind === "waiting") {
    return (
      <>
        <PageHeading title={words.title} />
        <p role="status">{words.opening}</p>
      </>
    );
  }
  const { handover } = state;
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <div className="handover-form">
        <TextInput label={words.questions} value={asked} onChange={setAsked} maxLength={mostLetters} rows={3} />
        <p className="small soft">{words.questionsHelp}</p>
        <Choice label={words.days} answers={words.windows} value={window} onChange={setWindow} />
        <SaveHandover handover={handover} />
        {shownRunner() === "own" && <LinkSection handover={handover} />}
      </div>
      <section className="section" aria-labelledby="preview">
        <h2 id="preview" className="handover-save">
          {words.preview}
        </h2>
        <HandoverView handover={handover} label={words.previewTitle} />
      </section>
    </>
  );
}
