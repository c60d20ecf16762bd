import { useState } from "react";
import { Button } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { MarkedText } from "../words/marked-text.tsx";
import { loadApi } from "./load-api.ts";
import { words } from "./runs-words.ts";

/** Says that the runs shown are made up, and how to leave or remove them. */
export function SampleNote() {
  const navigate = useNavigate();
  const [problem, setProblem] = useState("");
  const remove = () => {
    loadApi.eraseAll("sample").then(
      () => navigate("/runs"),
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <div className="card sample-note">
      <p>
        <MarkedText text={words.sample} marks={{ b: (text) => <strong>{text}</strong> }} />
      </p>
      <div className="button-row">
        <Link className="button" to="/runs">
          {words.leaveSample}
        </Link>
        <Button className="button" onPress={remove}>
          {words.removeSample}
        </Button>
      </div>
      <p role="status" className="field-error">
        {problem}
      </p>
    </div>
  );
}
