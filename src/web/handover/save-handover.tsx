import { useState } from "react";
import { Button } from "react-aria-components";
import type { Handover } from "#core/handover/handover.ts";
import { handoverHtml } from "#report/handover/handover-html.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { downloadBlob } from "../results/download-blob.ts";
import { ServerError } from "../shell/ask-server.ts";
import { call } from "../shell/call-server.ts";
import { Icon } from "../shell/icons.tsx";
import { words } from "./handover-words.ts";

type Kind = "pdf" | "html" | "fhir";

const files: Readonly<Record<Kind, string>> = {
  pdf: "handover.pdf",
  html: "handover.html",
  fhir: "handover-fhir.json",
};

/** The sample runner's record is nobody's: a program of a clinic gets none of it. */
const kindsOf = (runner: ReturnType<typeof shownRunner>): readonly Kind[] =>
  runner === "own" ? ["pdf", "html", "fhir"] : ["pdf", "html"];

/** The page as a file: for paper, for a screen, for a program. */
export function SaveHandover({ handover }: { readonly handover: Handover }) {
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState<Kind>();
  const save = async (kind: Kind) => {
    setBusy(kind);
    setSaid("");
    try {
      downloadBlob(await fileOf(kind, handover), files[kind]);
      setSaid(words.made(files[kind]));
    } catch (error) {
      setSaid(error instanceof ServerError ? `${error.message} ${error.fix}` : words.failed);
    }
    setBusy(undefined);
  };
  return (
    <section className="handover-save" aria-labelledby="take">
      <h2 id="take">{words.take}</h2>
      <div className="button-row">
        {kindsOf(shownRunner()).map((kind) => (
          <Button
            key={kind}
            className={kind === "pdf" ? "button button-primary" : "button"}
            isDisabled={busy !== undefined}
            onPress={() => void save(kind)}
          >
            <Icon name="save" />
            {words[kind]}
          </Button>
        ))}
      </div>
      <p role="status" className="help">
        {busy === undefined ? said : words.making}
      </p>
    </section>
  );
}

async function fileOf(kind: Kind, handover: Handover): Promise<Blob> {
  if (kind === "html") return new Blob([handoverHtml(handover, { document })], { type: "text/html" });
  if (kind === "pdf") return await call("printHandover", { body: handover });
  const bundle = await call("fhirBundle", { params: { runner: "own" } });
  return new Blob([`${JSON.stringify(bundle, undefined, 2)}\n`], { type: "application/fhir+json" });
}
