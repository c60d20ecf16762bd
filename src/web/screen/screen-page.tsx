import { useState } from "react";
import { Button, Input, Label, NumberField, Text } from "react-aria-components";
import { useNavigate } from "react-router";
import { screenRuleSet } from "#content/red-flags.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { openQuestions, type ScreenStep, screenSteps } from "#core/screen/screen-steps.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { Closed } from "./closed.tsx";
import { QuestionRow } from "./question-row.tsx";
import { words } from "./screen-words.ts";
import { type Safety, useSafety } from "./use-safety.ts";
import { type Screening, useScreening } from "./use-screening.ts";
import "../styles/screen.css";

/** The safety screen, asked part by part. */
export function ScreenPage() {
  const safety = useSafety();
  if (safety.state === "waiting") return <PageHeading title={words.title} />;
  if (safety.state === "closed") return <Closed title={words.title} message={safety.message} fix={safety.fix} />;
  return <Questions safety={safety} />;
}

function Questions({ safety }: { readonly safety: Safety }) {
  const screening = useScreening(safety);
  const { facts } = screening;
  const steps = screenSteps(screenRuleSet, facts).filter(({ rows }) => rows.length > 0);
  const [at, setAt] = useState(() => firstOpen(steps, screening));
  const step = steps[Math.min(at, steps.length - 1)];
  if (step === undefined) return null;
  const isFirst = at === 0;
  const { title, lead } = words.steps[step.name];
  return (
    <div className="screen">
      <PageHeading key={step.name} title={`${words.title} ${title}`}>
        {isFirst ? words.title : title}
      </PageHeading>
      <p className="lead">{isFirst ? words.lead : lead}</p>
      <p className="small soft">
        {words.progress(at + 1, steps.length)} · {words.kept}
      </p>
      {isFirst && <AgeField screening={screening} />}
      {isFirst && <p className="soft">{lead}</p>}
      {step.rows.map((row) => (
        <QuestionRow key={row.record.id} row={row} answered={facts.answers} onAnswer={screening.answer} />
      ))}
      <p role="alert" className="field-error">
        {screening.problem}
      </p>
      <Steps step={step} screening={screening} at={at} last={steps.length - 1} onGo={setAt} />
    </div>
  );
}

interface StepsProps {
  readonly step: ScreenStep;
  readonly screening: Screening;
  readonly at: number;
  readonly last: number;
  readonly onGo: (at: number) => void;
}

/** Back and on. An emergency leads to the result at once; open questions are named, but hold nobody back from going on. */
function Steps({ step, screening, at, last, onGo }: StepsProps) {
  const navigate = useNavigate();
  const { facts, keep } = screening;
  const go = (to: number) => {
    void keep();
    onGo(to);
  };
  const open = openQuestions(step, facts).length + Number(at === 0 && facts.ageYears === undefined);
  const isEmergency = evaluateScreen(screenRuleSet, facts).level === "emergency-now";
  const end = async () => {
    await keep();
    navigate("/screen/result");
  };
  return (
    <div className="screen-steps">
      <p role="status" className="soft">
        {open > 0 && !isEmergency && words.openLeft(open)}
      </p>
      <div className="button-row">
        {at > 0 && (
          <Button className="button" onPress={() => go(at - 1)}>
            {words.back}
          </Button>
        )}
        {isEmergency && (
          <Button className="button button-primary" onPress={end}>
            {words.stopHere}
          </Button>
        )}
        {!isEmergency && (
          <Button className="button button-primary" onPress={at < last ? () => go(at + 1) : end}>
            {at < last ? words.next : words.finish}
          </Button>
        )}
      </div>
    </div>
  );
}

function AgeField({ screening: { facts, setAge } }: { readonly screening: Screening }) {
  return (
    <NumberField
      className="field screen-age"
      minValue={0}
      maxValue={130}
      step={1}
      value={facts.ageYears ?? Number.NaN}
      onChange={(value) => setAge(Number.isNaN(value) ? undefined : value)}
    >
      <Label>{words.age}</Label>
      <Input inputMode="numeric" />
      <Text slot="description" className="help">
        {words.ageHelp}
      </Text>
    </NumberField>
  );
}

/** The first part with an open question, so that whoever comes back goes on where they were; the first when all are answered. */
function firstOpen(steps: readonly ScreenStep[], { facts }: Screening): number {
  const open = steps.findIndex((step) => openQuestions(step, facts).length > 0);
  return facts.ageYears === undefined ? 0 : Math.max(0, open);
}
