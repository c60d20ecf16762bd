import { type RefCallback, useCallback } from "react";

/** What the browser is about to put into a field. */
function typedText(event: InputEvent): string {
  return event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
}

/**
 * Takes a comma for a decimal point in a field whose numbers go no further than a thousand: half of Europe writes 5,5 for five and
 * a half, and to a field that drops the comma that is 55.
 */
export function useCommaAsPoint(isOn: boolean): RefCallback<HTMLElement> {
  return useCallback(
    (field: HTMLElement | null) => {
      if (field === null || !isOn) return;
      const turn = (event: InputEvent) => {
        const text = typedText(event);
        if (!/^\d*,\d*$/.test(text)) return;
        event.preventDefault();
        event.stopPropagation();
        // The one way to type into a field so that undoing it still works; every browser has kept it.
        document.execCommand("insertText", false, text.replace(",", "."));
      };
      // Before the field itself looks at it, which would refuse the comma.
      field.addEventListener("beforeinput", turn, { capture: true });
      return () => field.removeEventListener("beforeinput", turn, { capture: true });
    },
    [isOn],
  );
}
