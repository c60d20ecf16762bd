import { useState } from "react";
import { Button } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { loadApi } from "./load-api.ts";

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
        <strong>Sample runner.</strong> These runs are made up by Plumbline, to show what the page does. They are
        nobody's and never mix with yours.
      </p>
      <div className="button-row">
        <Link className="button" to="/runs">
          To your own runs
        </Link>
        <Button className="button" onPress={remove}>
          Remove the sample
        </Button>
      </div>
      <p role="status" className="field-error">
        {problem}
      </p>
    </div>
  );
}
