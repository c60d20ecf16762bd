import { createConnection, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { Trouble } from "./finding.ts";

interface MailOptions {
  /** Certificates that are trusted instead of the system's, PEM. */
  readonly ca?: string;
  /** Longest the server may take to answer, ms. */
  readonly patienceMs?: number;
  /** Days before a certificate ends from which on somebody should look. */
  readonly soonDays?: number;
}

/**
 * Greets the mail server of `PLUMBLINE_SMTP_URL` as a program that sends would, up to the encrypted greeting, and leaves: no
 * name, no password and no mail is sent. Throws a Trouble.
 */
export async function checkMail(
  environment: Readonly<Record<string, string | undefined>>,
  { ca, patienceMs = 10_000, soonDays = 14 }: MailOptions = {},
): Promise<string> {
  const text = environment["PLUMBLINE_SMTP_URL"]?.trim() ?? "";
  if (text === "") return "not set: Plumbline sends no mail";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === "") {
    throw new Trouble(
      "PLUMBLINE_SMTP_URL is no address of a mail server",
      "Write it as smtps://name:password@mail.example:465.",
    );
  }
  const isDirect = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || (isDirect ? 465 : 587));
  const at = `${host}:${port}`;
  const tls = { host, ...(isIP(host) === 0 ? { servername: host } : {}), ...(ca === undefined ? {} : { ca }) };
  const socket = await reached(
    isDirect ? connectTls({ ...tls, port }) : createConnection({ host, port }),
    at,
    patienceMs,
  );
  try {
    const answers = new Answers(socket, at);
    await answers.next(220);
    const offers = await answers.ask("EHLO plumbline.invalid", 250);
    if (isDirect) return `${at} answers, encrypted${certificateWords(socket as TLSSocket, at, soonDays)}`;
    if (!/STARTTLS/i.test(offers)) return unencrypted(host, at);
    await answers.ask("STARTTLS", 220);
    socket.removeAllListeners("data");
    const secure = await reached(connectTls({ ...tls, socket }), at, patienceMs);
    await new Answers(secure, at).ask("EHLO plumbline.invalid", 250);
    return `${at} answers, encrypted by STARTTLS${certificateWords(secure, at, soonDays)}`;
  } finally {
    socket.destroy();
  }
}

function unencrypted(host: string, at: string): string {
  if (host === "localhost" || host === "127.0.0.1" || host === "::1") return `${at} answers, on this machine`;
  throw new Trouble(
    `${at} answers, but offers no encryption`,
    "Use a mail server with encryption: smtps:// and port 465, or one that offers STARTTLS.",
  );
}

function certificateWords(socket: TLSSocket, at: string, soonDays: number): string {
  const days = (Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / 86_400_000;
  if (days < soonDays) {
    throw new Trouble(
      `${at} answers, but its certificate ends in ${Math.floor(days)} days`,
      "Renew the mail server's certificate.",
      "attention",
    );
  }
  return `, certificate good for ${Math.floor(days)} days`;
}

/** Resolves once a connection stands, encrypted when it is one that encrypts. */
async function reached<S extends Socket>(socket: S, at: string, patienceMs: number): Promise<S> {
  socket.setTimeout(patienceMs, () => socket.destroy(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" })));
  const event = "getPeerCertificate" in socket ? "secureConnect" : "connect";
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once(event, resolve);
      socket.once("error", reject);
    });
  } catch (error) {
    socket.destroy();
    throw connectionTrouble(error as NodeJS.ErrnoException, at);
  }
  return socket;
}

function connectionTrouble({ code = "", message }: NodeJS.ErrnoException, at: string): Trouble {
  if (code.startsWith("ERR_TLS_CERT") || /CERT|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return new Trouble(
      `${at} shows a certificate that cannot be trusted (${code})`,
      "Let the mail server show a certificate for that name, or name its authority's file in NODE_EXTRA_CA_CERTS.",
    );
  }
  const why = code === "" ? message : code;
  return new Trouble(
    `${at} does not answer (${why})`,
    "Check name and port in PLUMBLINE_SMTP_URL, and that this machine may send mail there.",
  );
}

/** Answers of a mail server: lines that begin with a number, the last of each answer with a blank behind it (RFC 5321, 4.2). */
class Answers {
  readonly #socket: Socket;
  readonly #at: string;
  #said = "";
  #wake: () => void = () => undefined;

  constructor(socket: Socket, at: string) {
    this.#socket = socket;
    this.#at = at;
    socket.on("data", (bytes: Buffer) => {
      this.#said += bytes.toString("latin1");
      this.#wake();
    });
    for (const event of ["close", "error"]) socket.on(event, () => this.#wake());
  }

  async ask(words: string, code: number): Promise<string> {
    this.#socket.write(`${words}\r\n`);
    return await this.next(code);
  }

  async next(code: number): Promise<string> {
    for (;;) {
      const whole = /^(?:\d{3}-.*\r?\n)*(\d{3})(?: .*)?\r?\n/.exec(this.#said);
      if (whole !== null) {
        this.#said = this.#said.slice(whole[0].length);
        if (Number(whole[1]) === code) return whole[0];
        throw this.#noMailServer(`it answers ${whole[1]}`);
      }
      if (this.#socket.destroyed || this.#said.length > 10_000) throw this.#noMailServer("it does not speak SMTP");
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #noMailServer(why: string): Trouble {
    return new Trouble(
      `${this.#at} does not take mail: ${why}`,
      "Check port and scheme: smtps:// is for port 465, smtp:// for 587.",
    );
  }
}
