import type { z } from "zod";
import type { HandoverLinks, handoverLinkRequestSchema, SealedPageText } from "#contract/handover-link-schema.ts";
import type { RunnerDoor } from "../runner-data/runner-door.ts";

const dayMs = 86_400_000;

/** Links of one runner to sealed pages for clinicians. Making, taking back and opening each leave a line in the access log. */
export class OwnHandoverLinks {
  readonly #door: RunnerDoor;

  constructor(door: RunnerDoor) {
    this.#door = door;
  }

  async list(): Promise<HandoverLinks> {
    const { handoverLinks } = await this.#door.runner("own");
    const links = await handoverLinks.list(Date.now());
    return {
      owner: this.#door.runnerId,
      links: links.map(({ id, madeMs, expiresMs, opened }) => ({
        ...{ id, opened },
        madeAt: new Date(madeMs).toISOString(),
        expiresAt: new Date(expiresMs).toISOString(),
      })),
    };
  }

  async make(id: string, { days, salt, iv, data }: z.output<typeof handoverLinkRequestSchema>): Promise<HandoverLinks> {
    const { handoverLinks, log } = await this.#door.runner("own");
    const madeMs = Date.now();
    const expiresMs = madeMs + days * dayMs;
    const [saltBytes, ivBytes, dataBytes] = [salt, iv, data].map((text) => Buffer.from(text, "base64")) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    await handoverLinks.keep({ id, madeMs, expiresMs, salt: saltBytes, iv: ivBytes, data: dataBytes });
    const detail = { link: id, expiresAt: new Date(expiresMs).toISOString() };
    await log.append({ at: new Date(madeMs).toISOString(), who: "runner", what: "page-sent", detail });
    return this.list();
  }

  /** Undefined when there is no such link. */
  async revoke(id: string): Promise<HandoverLinks | undefined> {
    const { handoverLinks, log } = await this.#door.runner("own");
    if (!(await handoverLinks.remove(id))) return undefined;
    await log.append({ at: new Date().toISOString(), who: "runner", what: "page-taken-back", detail: { link: id } });
    return this.list();
  }

  /** The sealed page; undefined when the link ran out, was taken back or never was. */
  async open(id: string): Promise<SealedPageText | undefined> {
    const { handoverLinks, log } = await this.#door.runner("own");
    const sealed = await handoverLinks.open(id, Date.now());
    if (sealed === undefined) return undefined;
    await log.append({ at: new Date().toISOString(), who: "link", what: "page-fetched", detail: { link: id } });
    const { salt, iv, data } = sealed;
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
    return { salt: text(salt), iv: text(iv), data: text(data) };
  }
}
