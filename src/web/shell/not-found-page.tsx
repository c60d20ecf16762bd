import { Link } from "react-router";
import { MarkedText } from "../words/marked-text.tsx";
import { PageHeading } from "./page-heading.tsx";
import { words } from "./shell-words.ts";

export function NotFoundPage() {
  return (
    <>
      <PageHeading title={words.notFound} />
      <p className="lead">
        <MarkedText text={words.notFoundLead} marks={{ link: (text) => <Link to="/">{text}</Link> }} />
      </p>
    </>
  );
}
