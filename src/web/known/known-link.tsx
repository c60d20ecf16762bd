import { Link } from "react-router";
import { words } from "./known-words.ts";

/** To the claims behind a recommendation: those that act in the record of this id, or in any of several, parted by commas. */
export function KnownLink({ about }: { readonly about: string }) {
  return (
    <Link className="known-link" to={`/known?about=${about}`}>
      {words.link}
    </Link>
  );
}
