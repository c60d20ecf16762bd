import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { loadApi } from "../load/load-api.ts";
import { shownRunner, showRunner } from "../record/shown-runner.ts";
import { Icon } from "../shell/icons.tsx";
import { words } from "./today-words.ts";

/** The way to the sample runner: a whole made-up record to look round in. */
export function Explore() {
  const [isMaking, setIsMaking] = useState(false);
  const [problem, setProblem] = useState("");
  if (shownRunner() === "sample") return null;
  const make = () => {
    setIsMaking(true);
    setProblem("");
    loadApi.makeSample().then(
      () => showRunner("sample"),
      (error: Error) => {
        setIsMaking(false);
        setProblem(error.message);
      },
    );
  };
  return (
    <div className="today-explore">
      <p className="soft">
        {words.explore} <Link to="/form">{words.exploreFilm}</Link>
      </p>
      <Button className="button" onPress={make} isDisabled={isMaking}>
        <Icon name="sample" />
        {isMaking ? words.exploreMaking : words.exploreRecord}
      </Button>
      <p role="status" className="field-error">
        {problem}
      </p>
    </div>
  );
}
