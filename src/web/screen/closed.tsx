import { PageHeading } from "../shell/page-heading.tsx";

interface ClosedProps {
  readonly title: string;
  readonly message: string;
  readonly fix: string;
}

/** In place of a page whose record can neither be asked for nor be found on this device. */
export function Closed({ title, message, fix }: ClosedProps) {
  return (
    <>
      <PageHeading title={title}>{message}</PageHeading>
      <p className="lead">{fix}</p>
    </>
  );
}
