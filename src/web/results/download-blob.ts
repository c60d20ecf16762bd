/** Hands a file to the browser's downloads. */
export function downloadBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun once the click returns; browsers keep the data of a begun download.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
