import { apiPath } from "#contract/api/api-request.ts";
import { refusalSchema, uploadSchema } from "#contract/load-api-schema.ts";
import { ServerError } from "../shell/ask-server.ts";
import { words } from "./import-words.ts";

/** Files on their way. */
export interface Sending {
  readonly files: number;
  readonly filesSent: number;
  readonly bytes: number;
  readonly bytesSent: number;
}

interface SendOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (sending: Sending) => void;
}

/** Sends files to the server one after the other and gives the ids of the uploads, in the same order. */
export async function sendFiles(
  files: readonly File[],
  { signal, onProgress }: SendOptions,
): Promise<readonly string[]> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const uploadIds: string[] = [];
  let before = 0;
  for (const file of files) {
    const tell = (own: number) =>
      onProgress({ files: files.length, filesSent: uploadIds.length, bytes, bytesSent: before + own });
    tell(0);
    uploadIds.push(await sendFile(file, signal, tell));
    before += file.size;
  }
  return uploadIds;
}

/** `fetch` cannot tell how far an upload has come; the older request can. */
function sendFile(file: File, signal: AbortSignal, onSent: (bytes: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", apiPath("uploadFile", { query: { name: file.name } }));
    request.responseType = "json";
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      const uploaded = uploadSchema.safeParse(request.response);
      if (uploaded.success) resolve(uploaded.data.uploadId);
      else reject(refused(request.response));
    };
    request.onerror = () => reject(refused(undefined));
    request.onabort = () => reject(new DOMException("Stopped", "AbortError"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    if (signal.aborted) request.abort();
    else request.send(file);
  });
}

function refused(answer: unknown): ServerError {
  const refusal = refusalSchema.safeParse(answer);
  if (refusal.success) return new ServerError(refusal.data);
  return new ServerError({
    code: "no-answer",
    message: words.notTaken,
    fix: words.notTakenFix,
  });
}
