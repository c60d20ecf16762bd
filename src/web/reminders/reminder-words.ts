import { inLanguage } from "../words/in-language.ts";
/** Texts of the page of calendar and reminders. */
export const words = inLanguage("reminder", {
  title: "Calendar and reminders",
  lead: "Off until you turn them on. Neither says a word about your back.",
  time: "Time of day",
  timeHelp: (zone: string) =>
    `Sessions stand in the calendar at this time, and mail comes then. Your time zone: ${zone}.`,
  calendar: "Calendar",
  calendarHelp:
    "An address that your calendar program asks now and then for the sessions of your plan. Whoever has the address can read them, so keep it to yourself; you can take it back at any time.",
  calendarPlace: "The calendar program must be able to reach this server.",
  make: "Make an address",
  renew: "Make a new address",
  revoke: "Take the address back",
  isOn: "Your calendar has an address. It was shown when it was made and is not kept here.",
  address: "Address for your calendar program",
  addressHelp: "Copy it now: it is shown only this once.",
  copy: "Copy",
  copied: "Copied.",
  revoked: "Taken back. Nobody can read the calendar any more.",
  showsTitles: "Show what each session is, instead of \u201cPlumbline session\u201d",
  mail: "Reminders by mail",
  mailHelp:
    "At most one a day, only on days with a session that you have not told of yet, and never in the quiet hours.",
  mailOff: "The owner of this server has not configured a mail server, so no mail can be sent.",
  mailOn: "Send me a reminder",
  to: "Your address",
  quietFrom: "Quiet from",
  quietTo: "Quiet until",
  wrongMail: "This is no mail address yet.",
  kept: "Kept.",
});
