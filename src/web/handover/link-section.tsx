import { useCallback, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { HandoverLinks } from "#contract/handover-link-schema.ts";
import type { Handover } from "#core/handover/handover.ts";
import { dateWords } from "#report/load/load-words.ts";
import { Choice } from "../fields/choice.tsx";
import { ServerError } from "../shell/ask-server.ts";
import { call } from "../shell/call-server.ts";
import { localToday } from "../shell/local-today.ts";
import { words } from "./handover-words.ts";
import { freshPasscode, freshSecret, sealPage } from "./seal-page.ts";
import { textOfSealed } from "./sealed-text.ts";

/** A link that was just made; the passcode is shown this once. */
interface Fresh {
  readonly address: string;
  readonly passcode: string;
}

const own = { runner: "own" } as const;

/** The page as a link: sealed here, kept by the server until it runs out or is taken back. */
export function LinkSection({ handover }: { readonly handover: Handover }) {
  const [days, setDays] = useState<keyof typeof words.lasting>("7");
  const [links, setLinks] = useState<HandoverLinks>();
  const [fresh, setFresh] = useState<Fresh>();
  const [said, setSaid] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const tell = useCallback((error: unknown) => {
    setSaid(error instanceof ServerError ? `${error.message} ${error.fix}` : words.failed);
  }, []);
  useEffect(() => {
    call("handoverLinks", { params: own }).then(setLinks, () => setLinks(undefined));
  }, []);
  const make = async () => {
    setIsBusy(true);
    setSaid("");
    try {
      const [secret, passcode, link] = [freshSecret(), freshPasscode(), crypto.randomUUID()];
      const sealed = await sealPage(JSON.stringify(handover), { secret, passcode });
      const body = { ...textOfSealed(sealed), days: Number(days) };
      const kept = await call("makeHandoverLink", { params: { ...own, link }, body });
      setLinks(kept);
      setFresh({ address: `${location.origin}/shared/${kept.owner}/${link}#${secret}`, passcode });
      setSaid(words.linkMade);
    } catch (error) {
      tell(error);
    }
    setIsBusy(false);
  };
  const revoke = async (link: string) => {
    try {
      setLinks(await call("revokeHandoverLink", { params: { ...own, link } }));
      setFresh(undefined);
      setSaid(words.revoked);
    } catch (error) {
      tell(error);
    }
  };
  return (
    <section className="handover-save" aria-labelledby="link">
      <h2 id="link">{words.link}</h2>
      <p>{words.linkLead}</p>
      {isOnlyHere() ? (
        <p className="note note-watch">{words.linkHereOnly}</p>
      ) : (
        <p className="small soft">{words.linkWhere}</p>
      )}
      <Choice label={words.lasts} answers={words.lasting} value={days} onChange={setDays} />
      <p>
        <Button className="button" isDisabled={isBusy} onPress={() => void make()}>
          {words.makeLink}
        </Button>
      </p>
      <p role="status" className="help">
        {isBusy ? words.making : said}
      </p>
      {fresh !== undefined && <FreshLink fresh={fresh} onCopied={() => setSaid(words.copied)} />}
      <LinkList links={links} onRevoke={(link) => void revoke(link)} />
    </section>
  );
}

/** Whether the address of this page is one that a machine gives to itself. */
function isOnlyHere(): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(window.location.hostname);
}

function FreshLink({ fresh, onCopied }: { readonly fresh: Fresh; readonly onCopied: () => void }) {
  return (
    <div className="card">
      <dl className="handover-key">
        <dt>{words.address}</dt>
        <dd>{fresh.address}</dd>
        <dt>{words.passcode}</dt>
        <dd>
          <strong>{fresh.passcode}</strong>
        </dd>
      </dl>
      <Button className="button" onPress={() => void navigator.clipboard.writeText(fresh.address).then(onCopied)}>
        {words.copy}
      </Button>
    </div>
  );
}

interface LinkListProps {
  readonly links: HandoverLinks | undefined;
  readonly onRevoke: (link: string) => void;
}

function LinkList({ links, onRevoke }: LinkListProps) {
  if (links === undefined) return null;
  const day = (at: string): string => dateWords(at.slice(0, 10), localToday());
  return (
    <>
      <h3>{words.links}</h3>
      {links.links.length === 0 && <p className="soft">{words.noLinks}</p>}
      <ul className="handover-links">
        {links.links.map(({ id, madeAt, expiresAt, opened }) => (
          <li key={id}>
            {words.linkLine(day(madeAt), day(expiresAt), opened)}
            <Button className="button" onPress={() => onRevoke(id)}>
              {words.revoke}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
