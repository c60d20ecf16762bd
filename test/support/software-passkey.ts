import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** Who is present, checked and, when a passkey is made, described (Web Authentication Level 3, section 6.1). */
const flags = { made: 0x45, used: 0x05 } as const;

/** What the options of a server say that a passkey looks at. */
interface Options {
  readonly challenge?: unknown;
}

/** A passkey made of software: what a browser and its device would say, for tests without either. */
export class SoftwarePasskey {
  readonly #origin: string;
  readonly #id = randomBytes(16);
  readonly #publicKey: KeyObject;
  readonly #privateKey: KeyObject;

  constructor(origin: string) {
    this.#origin = origin;
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    this.#publicKey = publicKey;
    this.#privateKey = privateKey;
  }

  /** Answers the options of making a passkey. */
  make({ challenge }: Options) {
    const length = Buffer.from([0, this.#id.length]);
    const described = [Buffer.alloc(16), length, this.#id, this.#coseKey()];
    const authData = Buffer.concat([this.#header(flags.made), ...described]);
    // CBOR: { fmt: "none", attStmt: {}, authData }.
    const attestationObject = Buffer.concat([
      Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746158", "hex"),
      Buffer.from([authData.length]),
      authData,
    ]);
    const clientDataJSON = this.#clientData("webauthn.create", challenge).toString("base64url");
    const response = { clientDataJSON, attestationObject: attestationObject.toString("base64url"), transports: [] };
    return { ...this.#shared(), response };
  }

  /** Answers the options of signing in. */
  use({ challenge }: Options) {
    const authData = this.#header(flags.used);
    const clientData = this.#clientData("webauthn.get", challenge);
    const signed = Buffer.concat([authData, createHash("sha256").update(clientData).digest()]);
    const response = {
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, this.#privateKey).toString("base64url"),
    };
    return { ...this.#shared(), response };
  }

  #shared() {
    const id = this.#id.toString("base64url");
    return { id, rawId: id, type: "public-key" as const, clientExtensionResults: {} };
  }

  #header(flag: number): Buffer {
    const site = createHash("sha256").update(new URL(this.#origin).hostname).digest();
    return Buffer.concat([site, Buffer.from([flag, 0, 0, 0, 0])]);
  }

  #clientData(type: string, challenge: unknown): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }));
  }

  /** The key as COSE (RFC 9053, section 7.1): EC2, ES256, P-256, x and y. */
  #coseKey(): Buffer {
    const { x = "", y = "" } = this.#publicKey.export({ format: "jwk" });
    const part = (head: string, value: string) => [Buffer.from(head, "hex"), Buffer.from(value, "base64url")];
    return Buffer.concat([Buffer.from("a5010203262001", "hex"), ...part("215820", x), ...part("225820", y)]);
  }
}
