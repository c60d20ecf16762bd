import { useState } from "react";
import { Button } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { Icon } from "../shell/icons.tsx";
import { ChooseFilmButton } from "./choose-film-button.tsx";
import { chooseSample } from "./sample-film.ts";
import { words } from "./start-words.ts";

interface FilmWaysProps {
  /** Whether choosing a film is the page's first action. */
  readonly isPrimary: boolean;
}

/** The three ways a film comes in: from a file, from the camera, or the sample that comes with the app. */
export function FilmWays({ isPrimary }: FilmWaysProps) {
  const navigate = useNavigate();
  const [problem, setProblem] = useState("");
  const onSample = async () => {
    try {
      await chooseSample();
      navigate("/film");
    } catch {
      setProblem(words.noSample);
    }
  };
  return (
    <>
      <div className="start-actions">
        <ChooseFilmButton className={isPrimary ? "button button-primary" : "button"}>
          <Icon name="film" />
          {words.choose}
        </ChooseFilmButton>
        <Link className="button" to="/camera">
          <Icon name="camera" />
          {words.record}
        </Link>
        <Button className="button" onPress={onSample}>
          <Icon name="sample" />
          {words.sample}
        </Button>
      </div>
      <p role="status" className="field-error">
        {problem}
      </p>
    </>
  );
}
