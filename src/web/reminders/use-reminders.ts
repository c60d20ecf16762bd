import { useEffect, useState } from "react";
import type { ReminderDoor } from "#contract/record/reminders-entry-schema.ts";
import type { ReminderWishes } from "#core/reminder/reminder-wishes.ts";
import { idOfDay, keepEntry, useEntries } from "../record/record.ts";
import { ServerError } from "../shell/ask-server.ts";
import { call } from "../shell/call-server.ts";
import { localToday } from "../shell/local-today.ts";
import { words } from "./reminder-words.ts";

export interface Reminders {
  readonly wishes: ReminderWishes;
  readonly change: (wishes: ReminderWishes) => Promise<void>;
  /** What the server can do; undefined while it does not answer. */
  readonly door: ReminderDoor | undefined;
  readonly said: string;
}

type RemindersHere =
  | { readonly state: "waiting" }
  | { readonly state: "closed"; readonly message: string; readonly fix: string }
  | (Reminders & { readonly state: "ready" });

/** Nothing is on: seven in the morning, where this device is. */
const nothingYet = (): ReminderWishes => ({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, atMinute: 7 * 60 });

/** The day in the name of the one entry: it is the same entry on every device, whenever it is changed. */
const sameDay = "2000-01-01";

/** What the runner wants to be reminded by, and changing it. */
export function useReminders(): RemindersHere {
  const known = useEntries("reminders");
  const [door, setDoor] = useState<ReminderDoor>();
  const [said, setSaid] = useState("");
  useEffect(() => {
    call("reminderDoor", { params: { runner: "own" } })
      .then(setDoor)
      .catch((error: unknown) => {
        if (!(error instanceof ServerError)) throw error;
      });
  }, []);
  if (known.state === "waiting") return { state: "waiting" };
  if (known.state === "closed") return { state: "closed", message: known.message ?? "", fix: known.fix ?? "" };
  const wishes = known.entries[0]?.body ?? nothingYet();
  const change = async (next: ReminderWishes) => {
    await keepEntry({ id: await idOfDay("reminders", sameDay), kind: "reminders", day: localToday(), body: next });
    setSaid(words.kept);
  };
  return { state: "ready", wishes, change, door, said };
}
