import { createTransport } from "nodemailer";

/** Sends one plain mail. */
export type SendMail = (mail: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}) => Promise<void>;

/** Longest wait for a mail server, ms. */
const patienceMs = 15_000;

/**
 * The mail server that the owner configured: `PLUMBLINE_SMTP_URL` (`smtps://name:password@host:465`), and who mail comes from in
 * `PLUMBLINE_MAIL_FROM`. Undefined when there is none: then nothing is ever sent.
 */
export function mailerOf(environment: Readonly<Record<string, string | undefined>>): SendMail | undefined {
  const address = environment["PLUMBLINE_SMTP_URL"];
  if (address === undefined || address === "") return undefined;
  const url = new URL(address);
  if (url.protocol !== "smtp:" && url.protocol !== "smtps:") {
    throw new RangeError(`PLUMBLINE_SMTP_URL must begin with smtp: or smtps:, but begins with ${url.protocol}`);
  }
  const from = environment["PLUMBLINE_MAIL_FROM"] ?? `Plumbline <plumbline@${url.hostname}>`;
  const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port) || (url.protocol === "smtps:" ? 465 : 587),
    secure: url.protocol === "smtps:",
    ...(url.username === ""
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    ...patience,
  });
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from, to, subject, text });
  };
}
