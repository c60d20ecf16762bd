import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import type { Clinics, GrantRequest, Grants } from "#contract/grant-schema.ts";
import { useAccount } from "../account/here.ts";
import { useAttempt } from "../account/use-attempt.ts";
import { dayWords } from "../load/load-words.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { GrantForm } from "./grant-form.tsx";
import { ownershipApi } from "./ownership-api.ts";
import { sharingWords as words } from "./sharing-words.ts";

/** Who may read the record: every grant, what it opens, until when, taking it back, and giving one. */
export function SharingSection({ onChanged }: { readonly onChanged: () => void }) {
  const [known, setKnown] = useState<{ readonly grants: Grants["grants"]; readonly clinics: Clinics }>();
  const { problem, run } = useAttempt();
  useEffect(() => {
    Promise.all([ownershipApi.grants(), ownershipApi.clinics()]).then(
      ([{ grants }, clinics]) => setKnown({ grants, clinics }),
      () => setKnown(undefined),
    );
  }, []);
  if (known === undefined) return null;
  const { grants, clinics } = known;
  const change = (act: () => Promise<Grants>) =>
    run(async () => {
      setKnown({ clinics, grants: (await act()).grants });
      onChanged();
    });
  return (
    <section className="section" aria-labelledby="sharing">
      <h2 id="sharing">{words.title}</h2>
      <p>{words.lead}</p>
      {!grants.some(({ isLive }) => isLive) && <p className="soft">{words.nobody}</p>}
      {grants.length > 0 && (
        <ul className="consents">
          {grants.map((grant) => (
            <GrantItem key={grant.id} grant={grant} onWithdraw={() => change(() => ownershipApi.withdraw(grant.id))} />
          ))}
        </ul>
      )}
      <GiveSection clinics={clinics} problem={problem} onGive={(request) => change(() => ownershipApi.give(request))} />
    </section>
  );
}

interface GrantItemProps {
  readonly grant: Grants["grants"][number];
  readonly onWithdraw: () => void;
}

function GrantItem({ grant, onWithdraw }: GrantItemProps) {
  const { clinicName, parts, expiresAt, withdrawnAt, isLive } = grant;
  return (
    <li>
      <p>
        <strong>{clinicName}</strong>: {parts.map((part) => words.parts[part]).join(", ")}
      </p>
      <p className="small soft">
        {withdrawnAt === undefined
          ? words.until(dayWords(expiresAt.slice(0, 10)), isLive)
          : words.withdrawn(dayWords(withdrawnAt.slice(0, 10)))}
      </p>
      {isLive && (
        <Button className="button" aria-label={words.withdrawFrom(clinicName)} onPress={onWithdraw}>
          {words.withdraw}
        </Button>
      )}
    </li>
  );
}

interface GiveSectionProps {
  readonly clinics: Clinics;
  readonly problem: string;
  /** Resolves with whether it went well. */
  readonly onGive: (request: GrantRequest) => Promise<boolean>;
}

function GiveSection({ clinics, problem, onGive }: GiveSectionProps) {
  const account = useAccount();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  if (clinics.length === 0) {
    return (
      <p>
        <MarkedText text={words.give.noClinics} marks={{ link: (text) => <Link to="/handover">{text}</Link> }} />
      </p>
    );
  }
  const give = async (request: GrantRequest) => {
    if (!(await onGive(request))) return;
    setOpen(false);
    setSaid(words.give.given(clinics.find(({ clinicId }) => clinicId === request.clinicId)?.name ?? ""));
  };
  return (
    <>
      {isOpen ? (
        <GrantForm
          clinics={clinics}
          name={account?.name ?? ""}
          problem={problem}
          onGive={give}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <>
          <p role="alert" className="field-error">
            {problem}
          </p>
          <Button className="button" onPress={() => setOpen(true)}>
            {words.give.open}
          </Button>
        </>
      )}
      <p role="status" className="soft">
        {said}
      </p>
    </>
  );
}
