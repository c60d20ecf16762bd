import { useState } from "react";
import { Button } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { RecentReports } from "../stored/recent-reports.tsx";
import { ChooseFilmButton } from "./choose-film-button.tsx";
import { HeroFigure } from "./hero-figure.tsx";
import { chooseSample } from "./sample-film.ts";

/** The first page: a film in, a report out. */
export function StartPage() {
  return (
    <>
      <div className="start">
        <div className="start-words">
          <PageHeading title="Plumbline">See how you run, and how sure we are</PageHeading>
          <p className="lead">
            Ten seconds of film from a phone become a form report. Every number comes with its error, and what cannot be
            measured says why.
          </p>
          <StartActions />
          <p className="soft">
            Or drop a film anywhere on this page. It is analysed in this browser and never uploaded.
          </p>
        </div>
        <HeroFigure />
      </div>
      <RecentReports />
      <section className="section">
        <h2>What you get</h2>
        <ol className="promises">
          <li>
            <h3>One sentence</h3>
            <p>How you ran, and whether anything stands out.</p>
          </li>
          <li>
            <h3>At most three findings</h3>
            <p>Each with the second of film that shows it, and what it could be worth testing.</p>
          </li>
          <li>
            <h3>Every measure</h3>
            <p>With its interval, the change that would be real, and how far off we were on runners of known form.</p>
          </li>
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
      setProblem("The sample could not be loaded. Start Plumbline again with npm start, then reload this page.");
    }
  };
  return (
    <>
      <div className="start-actions">
        <ChooseFilmButton className="button button-primary">
          <Icon name="film" />
          Choose a film
        </ChooseFilmButton>
        <Link className="button" to="/camera">
          <Icon name="camera" />
          Record with the camera
        </Link>
        <Button className="button" onPress={onSample}>
          <Icon name="sample" />
          Try the sample runner
        </Button>
      </div>
      <p role="status" className="field-error">
        {problem}
      </p>
      <p>
        New to this? <Link to="/guide">How to film yourself</Link>, in one minute.
      </p>
    </>
  );
}
