import { words } from "./exercise-words.ts";

/** Which colour is which side of the figure. */
export function SideKey() {
  return (
    <p className="side-key">
      <span className="left">
        <strong>{words.letters.left}</strong>
        {words.key.left}
      </span>
      <span className="right">
        <strong>{words.letters.right}</strong>
        {words.key.right}
      </span>
    </p>
  );
}
