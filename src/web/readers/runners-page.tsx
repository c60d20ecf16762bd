import { Link } from "react-router";
import { useAccount } from "../account/here.ts";
import { dayWords } from "../load/load-words.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { words } from "./readers-words.ts";
import type { ClinicRunners } from "./sharing-runners.ts";
import { useSharingRunners } from "./use-sharing-runners.ts";
import "../styles/readers.css";

/** What a clinician has here: the runners who let them read, and what. */
export function RunnersPage() {
  const account = useAccount();
  const found = useSharingRunners();
  if (account?.role !== "clinician") return <NotFoundPage />;
  return (
    <div className="readers">
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      {found === "closed" && <p className="note note-watch">{words.closed}</p>}
      {Array.isArray(found) && <Clinics clinics={found} />}
    </div>
  );
}

function Clinics({ clinics }: { readonly clinics: readonly ClinicRunners[] }) {
  if (clinics.every(({ runners }) => runners.length === 0)) return <p className="note">{words.nobody}</p>;
  return clinics.map(({ clinicId, name, runners }) => (
    <section key={clinicId} className="section" aria-labelledby={`clinic-${clinicId}`}>
      <h2 id={`clinic-${clinicId}`}>{name}</h2>
      {runners.length === 0 && <p className="soft">{words.nobodyAt(name)}</p>}
      <ul className="reader-list">
        {runners.map(({ runnerId, runnerName, parts, expiresAt }) => (
          <li key={runnerId}>
            <Link className="card" to={`/runners/${clinicId}/${runnerId}`}>
              <strong>{runnerName}</strong>
              <span>{parts.map((part) => words.parts[part]).join(", ")}</span>
              <span className="soft small">{words.until(dayWords(expiresAt.slice(0, 10)))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
