import { useState } from "react";
import { Button } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { RecentReports } from "../stored/recent-reports.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { ChooseFilmButton } from "./choose-film-button.tsx";
import { HeroFigure } from "./hero-figure.tsx";
import { chooseSample } from "./sample-film.ts";
import { words } from "./start-words.ts";

/** The first page: a film in, a report out. */
export function StartPage() {
  return (
    <>
      <div className="start">
        <div className="start-words">
          <PageHeading title="Plumbline">{words.heading}</PageHeading>
          <p className="lead">{words.lead}</p>
          <StartActions />
          <p className="soft">{words.orDrop}</p>
        </div>
        <HeroFigure />
      </div>
      <RecentReports />
      <section className="section">
        <h2>{words.get}</h2>
        <ol className="promises">
          {words.promises.map((promise) => (
            <li key={promise.title}>
              <h3>{promise.title}</h3>
              <p>{promise.words}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function StartActions() {
  const navigate = useNavigate();
  const [problem, setProblem] = useState("");
  const onSample = async () => {
    try {
      await chooseSample();
      navigate("/film");
    } catch {
      setProblem(words.noSample);
    }
  };
  return (
    <>
      <div className="start-actions">
        <ChooseFilmButton className="button button-primary">
          <Icon name="film" />
          {words.choose}
        </ChooseFilmButton>
        <Link className="button" to="/camera">
          <Icon name="camera" />
          {words.record}
        </Link>
        <Button className="button" onPress={onSample}>
          <Icon name="sample" />
          {words.sample}
        </Button>
      </div>
      <p role="status" className="field-error">
        {problem}
      </p>
      <p>
        <MarkedText text={words.guide} marks={{ link: (text) => <Link to="/guide">{text}</Link> }} />
      </p>
    </>
  );
}
