import { Button } from "react-aria-components";
import { shownRunner, showRunner } from "../record/shown-runner.ts";
import { words } from "./sample-words.ts";

/** Above every page while the record of the sample runner is shown; nothing otherwise. */
export function SampleBanner() {
  if (shownRunner() !== "sample") return null;
  return (
    <aside className="note sample-banner" aria-label={words.label}>
      <p>
        <strong>{words.title}</strong> {words.lead}
      </p>
      <Button className="button" onPress={() => showRunner("own")}>
        {words.leave}
      </Button>
    </aside>
  );
}
