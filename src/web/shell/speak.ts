import { spokenTag } from "../words/in-language.ts";

/** Says something aloud where the browser can; what was being said is cut short. */
export function speak(text: string): void {
  if (!("speechSynthesis" in window)) return;
  window.speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = spokenTag();
  window.speechSynthesis.speak(utterance);
}
