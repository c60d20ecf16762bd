import { useState } from "react";
import { Switch } from "react-aria-components";
import { askedPurposes, type ConsentPurpose } from "#core/diary/consent.ts";
import { dayWords } from "../load/load-words.ts";
import { idOfDay, keepEntry, useEntries } from "../record/record.ts";
import { clipsApi } from "../results/clips-api.ts";
import { localToday } from "../shell/local-today.ts";
import { words } from "./settings-words.ts";

/** Every purpose that nothing happens for without a yes, with a switch of its own, its words and the day of the last decision. */
export function ConsentSection() {
  const { entries, state } = useEntries("consent");
  const [problem, setProblem] = useState("");
  if (state !== "ready") return null;
  const decide = async (purpose: ConsentPurpose, isGiven: boolean) => {
    const body = { purpose, isGiven, words: words.purposes[purpose].words };
    try {
      if (purpose === "keep-films-on-server" && !isGiven) await clipsApi.eraseAll();
      await keepEntry({ id: await idOfDay("consent", purpose), kind: "consent", day: localToday(), body });
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="section" aria-labelledby="consent">
      <h2 id="consent">{words.consent}</h2>
      <p>{words.consentWords}</p>
      <ul className="consents">
        {askedPurposes.map((purpose) => {
          const entry = entries.find(({ body }) => body?.purpose === purpose);
          const isGiven = entry?.body?.isGiven === true;
          const { title, words: text } = words.purposes[purpose];
          return (
            <li key={purpose}>
              <Switch
                className="switch"
                isSelected={isGiven}
                onChange={(isSelected) => void decide(purpose, isSelected)}
              >
                <span className="switch-track" />
                {title}
              </Switch>
              <p className="soft">{text}</p>
              <p className="small soft">
                {entry === undefined
                  ? words.never
                  : isGiven
                    ? words.given(dayWords(entry.day))
                    : words.withdrawn(dayWords(entry.day))}
              </p>
            </li>
          );
        })}
      </ul>
      <p role="alert" className="field-error">
        {problem}
      </p>
    </section>
  );
}
