type Listener = () => void;

let isReady = false;
const listeners = new Set<Listener>();

/** Whether everything the app needs is kept on the device, so that it opens without a network. */
export const offlineState = {
  isReady: () => isReady,
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Registers the service worker that keeps the app, its models and the sample on the device. A browser without one goes on. */
export async function keepForOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/sw.js");
    await navigator.serviceWorker.ready;
    isReady = true;
    for (const listener of listeners) listener();
  } catch {
    // Private windows and storage limits: the app works as long as the server answers, and the footer says so.
  }
}
