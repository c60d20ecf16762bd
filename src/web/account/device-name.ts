import { words } from "./account-words.ts";

/** A name for a passkey that its owner recognises later: the system of this device. */
export function deviceName(): string {
  const { userAgent } = navigator;
  const systems = ["iPhone", "iPad", "Android", "Windows", "Mac", "CrOS", "Linux"];
  return systems.find((system) => userAgent.includes(system)) ?? words.thisDevice;
}
