import type { AccessLogReport } from "#contract/ownership-schema.ts";
import { momentWords } from "../words/moment-words.ts";
import { filesLeftOut } from "./files-left-out.ts";
import { ownershipApi } from "./ownership-api.ts";
import { words } from "./settings-words.ts";

/** When the log is read again after a click, ms: it has its line of the download at once, and one of broken files a while later. */
const readAgainAfterMs = [1000, 10_000];

interface TakeProps {
  /** The access log as it was last read: it says what the last download lacks. */
  readonly log: AccessLogReport | undefined;
  readonly onTaken: () => void;
}

/** The download of the whole record, and what the last one lacks. */
export function TakeSection({ log, onTaken }: TakeProps) {
  const lack = filesLeftOut(log?.lines ?? []);
  return (
    <section className="section" aria-labelledby="take">
      <h2 id="take">{words.take}</h2>
      <p>{words.takeWords}</p>
      <p>
        <a
          className="button button-primary"
          href={ownershipApi.exportPath}
          download
          onClick={() => {
            for (const ms of readAgainAfterMs) setTimeout(onTaken, ms);
          }}
        >
          {words.takeButton}
        </a>
      </p>
      <div role="status">
        {lack !== undefined && <p className="note note-watch">{words.leftOut(lack.files, momentWords(lack.at))}</p>}
      </div>
    </section>
  );
}
