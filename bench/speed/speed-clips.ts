import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import {
  ALL_FORMATS,
  BufferTarget,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  Input,
  Mp4OutputFormat,
  Output,
  VideoSampleSink,
  VideoSampleSource,
} from "mediabunny";
import { registerSoftwareCodecs } from "#vision/clip/software-codecs-node.ts";

/** Where made clips are kept: never in the repository. */
export const cacheFolder = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "plumbline", "speed");

async function videoTrackOf(path: string) {
  registerSoftwareCodecs();
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error(`No film in ${path}`);
  return { input, track };
}

async function save(output: Output<Mp4OutputFormat, BufferTarget>, path: string): Promise<void> {
  await output.finalize();
  if (output.target.buffer === null) throw new Error("The clip was not written");
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(path, new Uint8Array(output.target.buffer));
}

/** Repeats a clip's packets, without encoding again, until it has `frames` frames at `rateHz`. Needs a key frame first. */
export async function loopClip(
  from: string,
  name: string,
  { frames, rateHz }: { frames: number; rateHz: number },
): Promise<string> {
  const path = join(cacheFolder, name);
  if (existsSync(path)) return path;
  const { input, track } = await videoTrackOf(from);
  const packets: EncodedPacket[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
  const order = packets.map((packet) => packet.timestamp).sort((a, b) => a - b);
  const codec = await track.getCodec();
  const decoderConfig = await track.getDecoderConfig();
  if (codec === null || decoderConfig === null) throw new Error(`Unknown coding in ${from}`);
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, { rotation: await track.getRotation() });
  await output.start();
  for (let loop = 0; loop * packets.length < frames; loop++) {
    for (const packet of packets.slice(0, frames - loop * packets.length)) {
      const frame = loop * packets.length + order.indexOf(packet.timestamp);
      await source.add(packet.clone({ timestamp: frame / rateHz, duration: 1 / rateHz }), { decoderConfig });
    }
  }
  input.dispose();
  await save(output, path);
  return path;
}

/** Encodes a clip anew at another size, H.264, a key frame a second. */
export async function resizeClip(from: string, name: string, size: { width: number; height: number }): Promise<string> {
  const path = join(cacheFolder, name);
  if (existsSync(path)) return path;
  const { input, track } = await videoTrackOf(from);
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new VideoSampleSource({ codec: "avc", bitrate: 12_000_000, keyFrameInterval: 1 });
  output.addVideoTrack(source);
  await output.start();
  for await (const sample of new VideoSampleSink(track).samples()) {
    const resized = await sample.transform({ ...size, fit: "fill" });
    await source.add(resized);
    resized.close();
    sample.close();
  }
  input.dispose();
  await save(output, path);
  return path;
}
