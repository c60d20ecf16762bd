import { useState } from "react";
import { Button } from "react-aria-components";
import { dayWords } from "../load/load-words.ts";
import { clipsApi } from "../results/clips-api.ts";
import { words } from "../results/keep-on-server-words.ts";
import { megabytes, useKeptClips } from "../results/use-kept-clips.ts";
import { Icon } from "../shell/icons.tsx";

/** Films that are kept on the server, wherever their reports are: to save and to erase. Nothing while there is none. */
export function ServerFilms() {
  const { clips, refresh } = useKeptClips();
  const [said, setSaid] = useState("");
  if (clips === undefined || (clips.length === 0 && said === "")) return null;
  const erase = async (id: string) => {
    try {
      await clipsApi.erase(id);
      setSaid(words.erased);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
    await refresh();
  };
  return (
    <section className="section" aria-labelledby="server-films">
      <h2 id="server-films">{words.films}</h2>
      <p>{words.filmsWords}</p>
      <p role="status" className="stored-said">
        {said}
      </p>
      <ul className="stored-list">
        {clips.map(({ id, bytes, keptAt }) => {
          const day = dayWords(keptAt.slice(0, 10));
          return (
            <li key={id}>
              <p>{words.film(day, megabytes(bytes))}</p>
              <div className="button-row">
                <a className="button" href={clipsApi.address(id)} download aria-label={words.saveName(day)}>
                  <Icon name="save" />
                  {words.save}
                </a>
                <Button className="button" aria-label={words.eraseName(day)} onPress={() => void erase(id)}>
                  <Icon name="bin" />
                  {words.erase}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
