import { Link } from "react-router";
import { PageHeading } from "../shell/page-heading.tsx";
import { RecentReports } from "../stored/recent-reports.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { FilmWays } from "./film-ways.tsx";
import { HeroFigure } from "./hero-figure.tsx";
import { words } from "./start-words.ts";

/** The first page: a film in, a report out. */
export function StartPage() {
  return (
    <>
      <div className="start">
        <div className="start-words">
          <PageHeading title="Plumbline">{words.heading}</PageHeading>
          <p className="lead">{words.lead}</p>
          <FilmWays isPrimary />
          <p>
            <MarkedText text={words.guide} marks={{ link: (text) => <Link to="/guide">{text}</Link> }} />
          </p>
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
