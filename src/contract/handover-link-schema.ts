import { z } from "zod";

/** Most letters of a sealed page in base64: a megabyte and a third of what base64 adds. */
const mostLetters = 1_400_000;

const bytes = (most: number) => z.base64().min(4).max(most);

/** A page that was sealed on the device of the runner: salt, nonce and AES-GCM data, each in base64. */
export const sealedPageSchema = z.strictObject({ salt: bytes(64), iv: bytes(64), data: bytes(mostLetters) });

/** A sealed page, and for how many days its link works. */
export const handoverLinkRequestSchema = z.strictObject({
  ...sealedPageSchema.shape,
  days: z.int().min(1).max(30),
});

/** Links that still work. */
export const handoverLinksSchema = z.strictObject({
  /** Whose they are: part of the address. */
  owner: z.uuid(),
  links: z.array(
    z.strictObject({
      id: z.uuid(),
      madeAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      /** How often the sealed page was fetched. */
      opened: z.int().min(0),
    }),
  ),
});

export type HandoverLinks = z.output<typeof handoverLinksSchema>;

export type SealedPageText = z.output<typeof sealedPageSchema>;
