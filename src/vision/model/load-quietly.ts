/**
 * Loads LiteRT without its warning that there is no graphics card: that is our common case and no fault. Only for a
 * worker, whose console nobody else uses meanwhile.
 */
export async function loadQuietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = globalThis.console;
  globalThis.console.warn = () => undefined;
  try {
    return await load();
  } finally {
    globalThis.console.warn = warn;
  }
}
