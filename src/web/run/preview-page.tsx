import { PageHeading } from "../shell/page-heading.tsx";

export function PreviewPage() {
  return <PageHeading title="A run" />;
}
