import { useCallback, useState } from "react";

/** Says something aloud when wanted and able, and gives what was said last, which is always shown too. */
export function useRunVoice() {
  const [isVoiced, setVoiced] = useState(true);
  const [said, setSaid] = useState("");
  const say = useCallback(
    (text: string) => {
      setSaid(text);
      if (!isVoiced || !("speechSynthesis" in window)) return;
      window.speechSynthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = "en-GB";
      window.speechSynthesis.speak(utterance);
    },
    [isVoiced],
  );
  return { isVoiced, setVoiced, said, say };
}
