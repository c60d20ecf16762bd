import { useOutbox } from "../record/record.ts";
import { words } from "./check-in-words.ts";

/** Where what was just saved is: with the server, on its way, or refused and why. */
export function SentNote() {
  const { letters, refused } = useOutbox();
  const [why] = refused;
  return (
    <p className="small soft">{why !== undefined ? words.refused(why) : letters > 0 ? words.keptHere : words.sent}</p>
  );
}
