import type { ReactNode } from "react";
import { Link } from "react-router";
import { PageHeading } from "../shell/page-heading.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { FramingDrawing, HeightDrawing, LightDrawing, RearPlaceDrawing, SidePlaceDrawing } from "./drawings.tsx";
import { words } from "./guide-words.ts";

/** How to film: where the phone stands, what it sees, how fast it records. */
export function GuidePage() {
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <section className="section" aria-labelledby="place">
        <h2 id="place">{words.place}</h2>
        <div className="guide-steps">
          <Step drawing={<SidePlaceDrawing />} {...words.steps.side} />
          <Step drawing={<RearPlaceDrawing />} {...words.steps.rear} />
          <Step drawing={<HeightDrawing />} {...words.steps.height} />
        </div>
      </section>
      <section className="section" aria-labelledby="picture">
        <h2 id="picture">{words.picture}</h2>
        <div className="guide-steps">
          <Step drawing={<FramingDrawing />} {...words.steps.framing} />
          <Step drawing={<LightDrawing />} {...words.steps.light} />
        </div>
      </section>
      <section className="section" aria-labelledby="rate">
        <h2 id="rate">{words.rate}</h2>
        <Remarks remarks={words.rates} />
      </section>
      <section className="section" aria-labelledby="where">
        <h2 id="where">{words.where}</h2>
        <Remarks remarks={words.wheres} />
        <p className="guide-next">
          <Link className="button button-primary" to="/form">
            {words.choose}
          </Link>{" "}
          <Link className="button" to="/camera">
            {words.record}
          </Link>
        </p>
      </section>
    </>
  );
}

interface StepProps {
  readonly drawing: ReactNode;
  readonly title: string;
  readonly words: string;
}

function Step({ drawing, title, words: text }: StepProps) {
  return (
    <div className="guide-step">
      {drawing}
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  return (
    <ul className="guide-list">
      {remarks.map((remark) => (
        <li key={remark}>
          <MarkedText text={remark} marks={{ b: (text) => <strong>{text}</strong> }} />
        </li>
      ))}
    </ul>
  );
}
