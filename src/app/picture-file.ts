import { BufferTarget, Output, QUALITY_HIGH, type VideoSample, VideoSampleSource, WebMOutputFormat } from "mediabunny";

/**
 * One film frame as a WebP picture: a VP8 key frame in a RIFF envelope.
 * Source: WebP container specification, simple file format (lossy).
 */
export async function webpPicture(frame: VideoSample, widthPx: number): Promise<Uint8Array> {
  const packets: Uint8Array[] = [];
  const source = new VideoSampleSource({
    codec: "vp8",
    quality: QUALITY_HIGH,
    transform: { width: Math.min(widthPx, frame.displayWidth) },
    onEncodedPacket: (packet) => packets.push(packet.data),
  });
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  output.addVideoTrack(source);
  await output.start();
  await source.add(frame);
  await output.finalize();
  const [keyFrame] = packets;
  if (keyFrame === undefined) throw new Error("Cannot make a picture of a frame: the encoder gave nothing");
  return riff(keyFrame);
}

function riff(keyFrame: Uint8Array): Uint8Array {
  const padding = keyFrame.length % 2;
  const file = Buffer.alloc(20 + keyFrame.length + padding);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(file.length - 8, 4);
  file.write("WEBPVP8 ", 8, "latin1");
  file.writeUInt32LE(keyFrame.length, 16);
  file.set(keyFrame, 20);
  return file;
}
