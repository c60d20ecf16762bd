import { registerMediabunnyServer } from "@mediabunny/server";

/**
 * Gives the film library its decoders and encoders for Node, those that compute in software: the same pictures on every machine, and
 * no search for graphics cards, which the codecs' own library would report on standard error line by line. The first call in a
 * process decides, so every place that needs codecs calls this.
 */
export function registerSoftwareCodecs(): void {
  registerMediabunnyServer({ hardwareContext: null });
}
