import { Link } from "react-router";
import { PageHeading } from "./page-heading.tsx";

export function NotFoundPage() {
  return (
    <>
      <PageHeading title="There is no page here" />
      <p className="lead">
        The address may have been typed wrongly. <Link to="/">Go to the first page</Link>.
      </p>
    </>
  );
}
