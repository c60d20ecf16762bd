import type { Hono } from "hono";

interface AskOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface SendOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob | Uint8Array<ArrayBuffer>;
}

/** What a browser adds to a request of a page of the server, and keeps of its answers: Origin and cookies. */
export class AccountBrowser {
  readonly cookies = new Map<string, string>();
  readonly #app: Hono;
  readonly #origin: string;

  constructor(app: Hono, origin: string) {
    this.#app = app;
    this.#origin = origin;
  }

  async ask(path: string, { method = "GET", body, headers = {} }: AskOptions = {}): Promise<Response> {
    const typed = body === undefined ? {} : { "content-type": "application/json" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return await this.send(path, { method, headers: { ...typed, ...headers }, ...sent });
  }

  /** Sends a request as it is. */
  async send(path: string, { headers, ...request }: SendOptions): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await this.#app.request(`${this.#origin}/api/${path}`, {
      ...request,
      headers: {
        ...{ origin: this.#origin, "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" },
        ...(cookie === "" ? {} : { cookie }),
        ...headers,
      },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  post(path: string, body: unknown = {}): Promise<Response> {
    return this.ask(path, { method: "POST", body });
  }

  #keep(line: string): void {
    const [pair = ""] = line.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    if (/max-age=0(;|$)/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(name.length + 1));
  }
}
