import { expect } from "vitest";

/** Imports a file through the server and waits until it is in. */
export async function importFile(url: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const sent = await fetch(`${url}/api/imports/uploads?name=${name}`, {
    ...{ method: "POST", headers: { "content-type": "application/octet-stream" }, body: bytes },
  });
  const { uploadId } = (await sent.json()) as { readonly uploadId: string };
  const begun = await fetch(`${url}/api/imports`, {
    ...{ method: "POST", headers: { "content-type": "application/json" } },
    body: JSON.stringify({ uploadIds: [uploadId] }),
  });
  const { id } = (await begun.json()) as { readonly id: string };
  const state = async (): Promise<unknown> =>
    ((await (await fetch(`${url}/api/imports/${id}`)).json()) as { readonly state: unknown }).state;
  await expect.poll(state, { timeout: 30_000 }).toBe("done");
}
