import { useCallback, useState } from "react";
import { speak } from "../shell/speak.ts";

/** Says something aloud when wanted and able, and gives what was said last, which is always shown too. */
export function useRunVoice() {
  const [isVoiced, setVoiced] = useState(true);
  const [said, setSaid] = useState("");
  const say = useCallback(
    (text: string) => {
      setSaid(text);
      if (isVoiced) speak(text);
    },
    [isVoiced],
  );
  return { isVoiced, setVoiced, said, say };
}
