import { useState } from "react";
import { Switch } from "react-aria-components";
import { remindersEntrySchema } from "#contract/record/reminders-entry-schema.ts";
import { quietNights, type ReminderWishes } from "#core/reminder/reminder-wishes.ts";
import { TextInput } from "../fields/text-input.tsx";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { CalendarPart } from "./calendar-part.tsx";
import { words } from "./reminder-words.ts";
import { TimeInput } from "./time-input.tsx";
import { type Reminders, useReminders } from "./use-reminders.ts";
import "../styles/reminders.css";

/** The calendar's address and reminders by mail. */
export function RemindersPage() {
  const reminders = useReminders();
  if (reminders.state === "waiting") return <PageHeading title={words.title} />;
  if (reminders.state === "closed") {
    return <Closed title={words.title} message={reminders.message} fix={reminders.fix} />;
  }
  const { wishes, change, said } = reminders;
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <section className="section reminder-part">
        <TimeInput
          label={words.time}
          help={words.timeHelp(wishes.zone)}
          minute={wishes.atMinute}
          onChange={(atMinute) => change({ ...wishes, atMinute })}
        />
      </section>
      <CalendarPart reminders={reminders} />
      <MailPart reminders={reminders} />
      <p role="status" className="soft">
        {said}
      </p>
    </>
  );
}

function MailPart({ reminders: { wishes, change, door } }: { readonly reminders: Reminders }) {
  const { mail, ...rest } = wishes;
  const [to, setTo] = useState(mail?.to ?? "");
  const keep = (next: ReminderWishes["mail"]) => change(next === undefined ? rest : { ...rest, mail: next });
  const isAddress = remindersEntrySchema.safeParse({ ...rest, mail: { to, quiet: quietNights } }).success;
  const write = (typed: string) => {
    setTo(typed);
    // Turned off while it is being changed: no mail goes to half an address.
    if (mail !== undefined) keep(undefined);
  };
  return (
    <section className="section reminder-part" aria-labelledby="reminder-mail">
      <h2 id="reminder-mail">{words.mail}</h2>
      <p>{words.mailHelp}</p>
      {door?.canMail !== true ? (
        <p className="soft">{words.mailOff}</p>
      ) : (
        <>
          <TextInput label={words.to} value={to} onChange={write} maxLength={254} />
          {to !== "" && !isAddress && <p className="soft small">{words.wrongMail}</p>}
          <Switch
            className="switch"
            isSelected={mail !== undefined}
            isDisabled={!isAddress}
            onChange={(isOn) => keep(isOn ? { to, quiet: quietNights } : undefined)}
          >
            <span className="switch-track" />
            {words.mailOn}
          </Switch>
          {mail !== undefined && (
            <div className="reminder-quiet">
              <TimeInput
                label={words.quietFrom}
                minute={mail.quiet[0]}
                onChange={(from) => keep({ ...mail, quiet: [from, mail.quiet[1]] })}
              />
              <TimeInput
                label={words.quietTo}
                minute={mail.quiet[1]}
                onChange={(until) => keep({ ...mail, quiet: [mail.quiet[0], until] })}
              />
            </div>
          )}
        </>
      )}
    </section>
  );
}
