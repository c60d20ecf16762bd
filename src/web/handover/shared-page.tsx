import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { useLocation, useParams } from "react-router";
import type { SealedPageText } from "#contract/handover-link-schema.ts";
import { handoverSchema } from "#contract/handover-schema.ts";
import type { Handover } from "#core/handover/handover.ts";
import { TextInput } from "../fields/text-input.tsx";
import { ServerError } from "../shell/ask-server.ts";
import { call } from "../shell/call-server.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { HandoverView } from "./handover-view.tsx";
import { words as all } from "./handover-words.ts";
import { openSealed } from "./seal-page.ts";
import { sealedOfText } from "./sealed-text.ts";

const words = all.shared;

/** What a clinician sees who was sent a link: the passcode, then the page. It is opened in this browser and nowhere else. */
export function SharedPage() {
  const { owner = "", link = "" } = useParams();
  const secret = useLocation().hash.slice(1);
  const [passcode, setPasscode] = useState("");
  const [said, setSaid] = useState("");
  const [handover, setHandover] = useState<Handover>();
  // Asked for once: each asking is a line of the runner's log, and a mistyped passcode is no second visit.
  const [sealed, setSealed] = useState<SealedPageText>();
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setSaid(words.opening);
    try {
      const asked = sealed ?? (await call("openHandover", { params: { owner, link } }));
      setSealed(asked);
      const page = await openSealed(sealedOfText(asked), { secret, passcode });
      if (page === undefined) return setSaid(words.wrong);
      setHandover(handoverSchema.parse(JSON.parse(page)));
    } catch (error) {
      setSaid(
        error instanceof ServerError && error.code !== "not-found" ? `${error.message} ${error.fix}` : words.gone,
      );
    }
  };
  return (
    <div className="shell">
      <header className="shell-header">
        <span className="wordmark">Plumbline</span>
      </header>
      <main className="shell-main" id="main" tabIndex={-1}>
        <PageHeading title={words.title} />
        {handover === undefined ? (
          <OpenForm
            secret={secret}
            passcode={passcode}
            said={said}
            onType={setPasscode}
            onOpen={(event) => void open(event)}
          />
        ) : (
          <HandoverView handover={handover} label={all.previewTitle} />
        )}
      </main>
    </div>
  );
}

interface OpenFormProps {
  readonly secret: string;
  readonly passcode: string;
  readonly said: string;
  readonly onType: (passcode: string) => void;
  readonly onOpen: (event: FormEvent) => void;
}

function OpenForm({ secret, passcode, said, onType, onOpen }: OpenFormProps) {
  return (
    <>
      {secret === "" ? (
        <p className="lead">{words.broken}</p>
      ) : (
        <form className="handover-form" onSubmit={onOpen}>
          <p className="lead">{words.lead}</p>
          <TextInput label={words.passcode} value={passcode} onChange={onType} maxLength={40} />
          <Button className="button button-primary" type="submit">
            {words.open}
          </Button>
          <p role="status" className="help">
            {said}
          </p>
        </form>
      )}
    </>
  );
}
