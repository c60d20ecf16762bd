import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { Grants } from "#contract/grant-schema.ts";
import { dayWords } from "../load/load-words.ts";
import { ownershipApi } from "./ownership-api.ts";
import { sharingWords as words } from "./sharing-words.ts";

/** Who may read the record: every grant, what it opens, until when, and taking it back. */
export function SharingSection({ onChanged }: { readonly onChanged: () => void }) {
  const [grants, setGrants] = useState<Grants["grants"]>();
  const [problem, setProblem] = useState("");
  useEffect(() => {
    ownershipApi.grants().then(
      (found) => setGrants(found.grants),
      () => setGrants(undefined),
    );
  }, []);
  if (grants === undefined) return null;
  const withdraw = async (id: string) => {
    try {
      setGrants((await ownershipApi.withdraw(id)).grants);
      setProblem("");
      onChanged();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="section" aria-labelledby="sharing">
      <h2 id="sharing">{words.title}</h2>
      <p>{words.lead}</p>
      {!grants.some(({ isLive }) => isLive) && <p className="soft">{words.nobody}</p>}
      {grants.length > 0 && (
        <ul className="consents">
          {grants.map(({ id, clinicName, parts, expiresAt, withdrawnAt, isLive }) => (
            <li key={id}>
              <p>
                <strong>{clinicName}</strong>: {parts.map((part) => words.parts[part]).join(", ")}
              </p>
              <p className="small soft">
                {withdrawnAt === undefined
                  ? words.until(dayWords(expiresAt.slice(0, 10)), isLive)
                  : words.withdrawn(dayWords(withdrawnAt.slice(0, 10)))}
              </p>
              {isLive && (
                <Button
                  className="button"
                  aria-label={words.withdrawFrom(clinicName)}
                  onPress={() => void withdraw(id)}
                >
                  {words.withdraw}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="alert" className="field-error">
        {problem}
      </p>
    </section>
  );
}
