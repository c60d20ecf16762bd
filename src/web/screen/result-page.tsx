import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { evidenceOf } from "#content/content.ts";
import type { Entry } from "#contract/record/entry-schema.ts";
import { type LockName, lockNames } from "#core/screen/flag-record.ts";
import { isLevelAtLeast, type ScreenLevel } from "#core/screen/screen-levels.ts";
import type { ScreenCall, ScreenReason, ScreenResult } from "#core/screen/screen-result.ts";
import { dayWords } from "../load/load-words.ts";
import { EvidenceList } from "../results/evidence-list.tsx";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { Closed } from "./closed.tsx";
import { LevelMark } from "./level-mark.tsx";
import { coreScreenWords, words } from "./screen-words.ts";
import { Unclear } from "./unclear.tsx";
import { useSafety } from "./use-safety.ts";
import "../styles/screen.css";
import { spokenTag } from "../words/in-language.ts";

/** What the newest safety screen says: what, why, whom to call, what has to wait. Made to be printed. */
export function ScreenResultPage() {
  const safety = useSafety();
  const text = words.result;
  if (safety.state === "waiting") return <PageHeading title={words.title} />;
  if (safety.state === "closed") return <Closed title={words.title} message={safety.message} fix={safety.fix} />;
  if (safety.state === "none") {
    return (
      <>
        <PageHeading title={words.title}>{text.notYet}</PageHeading>
        <p className="lead">{text.notYetLead}</p>
        <p className="screen-begin">
          <Link className="button button-primary" to="/screen">
            {text.begin}
          </Link>
        </p>
      </>
    );
  }
  const { entry, result, isCurrent, newSince } = safety;
  const isAlarm = isLevelAtLeast(result.level, "urgent-today");
  const head = newSince === undefined || isAlarm ? result : coreScreenWords.repeat;
  return (
    <article className="screen-result">
      <LevelMark level={result.level} isComplete={result.isComplete} mustRepeat={newSince !== undefined} />
      <PageHeading title={head.title} />
      <p className="lead">{head.words}</p>
      {newSince !== undefined && (
        <div className="note note-stop">
          <p>
            <strong>{text.newSince(dayWords(newSince))}</strong>
          </p>
          <p>
            <Link className="button button-primary" to="/screen">
              {text.againNow}
            </Link>
          </p>
        </div>
      )}
      {isAlarm && <Calls calls={result.calls} level={result.level} />}
      {!isCurrent && <p className="note note-watch">{text.otherVersion}</p>}
      {result.unansweredWords !== undefined && <p className="note">{result.unansweredWords}</p>}
      {result.gates.map((gate) => (
        <p key={gate} className="note">
          {text.young[gate]}
        </p>
      ))}
      {!isAlarm && <Calls calls={result.calls} level={result.level} />}
      <Reasons reasons={result.reasons} notSureWords={result.notSureWords} />
      <Part title={text.running}>
        <p>{result.running.words}</p>
      </Part>
      <Unclear answers={entry.body?.request.answers ?? {}} />
      <Locks locks={result.locks} />
      <Part title={text.askAgain}>
        <p>{result.askAgain.words}</p>
      </Part>
      <p className="small soft">{text.answeredOn(whenWords(entry))}</p>
      <div className="button-row no-print">
        <Link
          className={`button${result.isComplete || isAlarm || newSince !== undefined ? "" : " button-primary"}`}
          to="/screen"
        >
          {result.isComplete ? text.again : text.goOn}
        </Link>
        <Button className="button" onPress={() => window.print()}>
          {text.print}
        </Button>
        <Link className="button" to="/">
          {text.toToday}
        </Link>
      </div>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="screen-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Calls({ calls, level }: { readonly calls: readonly ScreenCall[]; readonly level: ScreenLevel }) {
  const text = words.result;
  return (
    <Part title={text.call}>
      <ul className="screen-calls">
        {calls.map((call) => (
          <li key={`${call.who} ${call.when}`} data-level={call.when === "now" ? level : "self-manage"}>
            <strong>{call.when === "now" ? text.callNow : text.callIfWorse}</strong>
            <span>{call.words}</span>
            {call.number !== undefined && (
              <a
                className={`button${call.when === "now" ? " button-primary" : ""}`}
                href={`tel:${call.number.replaceAll(/[^\d+]/g, "")}`}
              >
                {call.number}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface ReasonsProps {
  readonly reasons: readonly ScreenReason[];
  readonly notSureWords: string | undefined;
}

function Reasons({ reasons, notSureWords }: ReasonsProps) {
  const text = words.result;
  if (reasons.length === 0) return null;
  return (
    <Part title={text.why}>
      {notSureWords !== undefined && <p className="soft">{notSureWords}</p>}
      <ul className="screen-reasons">
        {reasons.map((reason) => (
          <li key={reason.ruleId} className="card">
            <h3>{reason.title}</h3>
            <p>{reason.words}</p>
            <p>
              <strong>{reason.action}</strong>
            </p>
            {reason.notSure.length > 0 && <p className="small soft">{text.countedAsYes}</p>}
            {reason.isAwaitingReview && (
              <p className="small soft">
                <Link to="/screen/review">{text.awaiting}</Link>
              </p>
            )}
            <EvidenceList evidence={evidenceOf(reason.evidence)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Locks({ locks }: { readonly locks: ScreenResult["locks"] }) {
  const text = words.result;
  const lockOf = (name: LockName) => locks[name];
  return (
    <Part title={text.locked}>
      <dl className="screen-locks">
        {lockNames
          .filter((name) => name !== "booking" || lockOf(name).rules.length > 0)
          .map((name) => (
            <div key={name}>
              <dt>
                <Icon name={lockOf(name).isLocked ? "pause" : "check"} />
                {text.lockNames[name]}: {lockOf(name).isLocked ? text.waitWord : text.openWord}
              </dt>
              <dd>{lockOf(name).words}</dd>
            </div>
          ))}
      </dl>
    </Part>
  );
}

function whenWords({ madeAt }: Entry): string {
  return new Intl.DateTimeFormat(spokenTag(), { dateStyle: "long", timeStyle: "short" }).format(new Date(madeAt));
}
