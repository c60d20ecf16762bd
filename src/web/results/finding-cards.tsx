import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { contributorsOf, evidenceOf } from "#content/content.ts";
import type { Side } from "#core/pose/keypoints.ts";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import type { Finding } from "#core/report/form-report.ts";
import { findingText } from "#report/finding-words.ts";
import { measureName } from "#report/measure-words.ts";
import { MomentLoop } from "../film/moment-loop.tsx";
import { nearSide, type ShownMeasure } from "../film/shown-measure.ts";
import { KnownLink } from "../known/known-link.tsx";
import { Icon } from "../shell/icons.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { words } from "./results-words.ts";
import { SideMark } from "./side-mark.tsx";

interface FindingCardsProps {
  readonly analysis: FormAnalysis;
  readonly film: Blob | undefined;
  /** The measure whose angle is drawn on the film. */
  readonly shown: ShownMeasure | undefined;
  readonly onShow: (measure: ShownMeasure, frame: number) => void;
}

/** At most three findings, each with the second of film that shows it. */
export function FindingCards({ analysis, film, shown, onShow }: FindingCardsProps) {
  const { findings } = analysis.report;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{findings.length === 0 ? words.findings.none : words.findings.title}</h2>
      {findings.length === 0 && <p className="soft findings-none">{words.findings.noneWords}</p>}
      <ol className="findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingCard
              analysis={analysis}
              film={film}
              finding={finding}
              isShown={shown?.id === finding.measure && shown.side === sideOf(finding, analysis)}
              onShow={onShow}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FindingCardProps {
  readonly analysis: FormAnalysis;
  readonly film: Blob | undefined;
  readonly finding: Finding;
  readonly isShown: boolean;
  readonly onShow: (measure: ShownMeasure, frame: number) => void;
}

function FindingCard({ analysis, film, finding, isShown, onShow }: FindingCardProps) {
  const measure: ShownMeasure = { id: finding.measure, side: sideOf(finding, analysis) };
  const name = measureName(finding.measure);
  return (
    <article className="card finding">
      <MomentLoop
        analysis={analysis}
        film={film}
        frame={finding.frame}
        measure={measure}
        label={words.findings.loopAlt(name)}
      />
      <div className="finding-words">
        <h3>
          {name}
          {finding.side !== "both" && <SideMark side={finding.side} />}
        </h3>
        <p>{findingText(finding, analysis.report)}</p>
        <FindingMore finding={finding} />
        <Button className="button" onPress={() => onShow(measure, finding.frame)} aria-pressed={isShown}>
          {words.findings.show}
        </Button>
      </div>
    </article>
  );
}

/** What may be worth testing, and what research says about it. */
function FindingMore({ finding }: { readonly finding: Finding }) {
  const contributors = contributorsOf(finding.contributors);
  return (
    <Disclosure className="finding-more">
      <Button slot="trigger" className="disclosure-button">
        <Icon name="next" />
        {words.findings.more}
      </Button>
      <DisclosurePanel>
        {contributors.map((contributor) => (
          <div key={contributor.id} className="contributor">
            <h4>
              <MarkedText
                text={words.findings.contributor(contributor.title, contributor.grade)}
                marks={{ soft: (text) => <span className="soft small">{text}</span> }}
              />
            </h4>
            <p>{contributor.summary}</p>
            <p>
              <MarkedText
                text={words.findings.tryThis(contributor.tryThis)}
                marks={{ b: (text) => <strong>{text}</strong> }}
              />
            </p>
            <p>
              <MarkedText
                text={words.findings.lookFor(contributor.lookFor)}
                marks={{ b: (text) => <strong>{text}</strong> }}
              />
            </p>
            <p>
              <KnownLink about={contributor.id} />
            </p>
          </div>
        ))}
        <EvidenceList evidence={evidenceOf(finding.evidence)} />
      </DisclosurePanel>
    </Disclosure>
  );
}

/** The side a finding is drawn on: its own, or the one the camera sees best. */
function sideOf(finding: Finding, analysis: FormAnalysis): Side {
  if (finding.side !== "both") return finding.side;
  return nearSide(analysis.report.source.facing) ?? "right";
}
