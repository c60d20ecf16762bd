import { useState } from "react";
import { Button, Input, Label, Switch, Text, TextField } from "react-aria-components";
import { words } from "./reminder-words.ts";
import type { Reminders } from "./use-reminders.ts";

/** The calendar's secret address: made here, shown once, taken back at will. */
export function CalendarPart({ reminders }: { readonly reminders: Reminders }) {
  const { wishes, change, door } = reminders;
  const { calendar, ...rest } = wishes;
  const [address, setAddress] = useState("");
  const [said, setSaid] = useState("");
  const make = async () => {
    if (door === undefined) return;
    const key = secret();
    await change({ ...rest, calendar: { keyHash: await hashOf(key), showsTitles: calendar?.showsTitles ?? false } });
    setAddress(`${location.origin}/calendar/${door.name}.${key}.ics`);
    setSaid("");
  };
  const revoke = async () => {
    await change(rest);
    setAddress("");
    setSaid(words.revoked);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setSaid(words.copied);
  };
  return (
    <section className="section reminder-part" aria-labelledby="reminder-calendar">
      <h2 id="reminder-calendar">{words.calendar}</h2>
      <p>{words.calendarHelp}</p>
      <p className="soft">{words.calendarPlace}</p>
      {calendar !== undefined && address === "" && <p>{words.isOn}</p>}
      {address !== "" && (
        <TextField className="field reminder-address" value={address} isReadOnly>
          <Label>{words.address}</Label>
          <Input onFocus={({ currentTarget }) => currentTarget.select()} />
          <Text slot="description" className="help">
            {words.addressHelp}
          </Text>
        </TextField>
      )}
      <div className="button-row">
        {address !== "" && (
          <Button className="button button-primary" onPress={copy}>
            {words.copy}
          </Button>
        )}
        <Button className="button" isDisabled={door === undefined} onPress={make}>
          {calendar === undefined ? words.make : words.renew}
        </Button>
        {calendar !== undefined && (
          <Button className="button" onPress={revoke}>
            {words.revoke}
          </Button>
        )}
      </div>
      {calendar !== undefined && (
        <Switch
          className="switch"
          isSelected={calendar.showsTitles}
          onChange={(showsTitles) => change({ ...rest, calendar: { ...calendar, showsTitles } })}
        >
          <span className="switch-track" />
          {words.showsTitles}
        </Switch>
      )}
      <p role="status" className="soft">
        {said}
      </p>
    </section>
  );
}

/** 256 bits of chance in letters that an address may hold. */
function secret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

async function hashOf(key: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
