import { PageHeading } from "../shell/page-heading.tsx";

export function RunPage() {
  return <PageHeading title="A run" />;
}
