import { CodecContext, type Frame, type Packet } from "node-av";

/**
 * Decodes on the thread that asks, from now on and in this thread alone. The film library hands every packet to a thread of
 * Node's pool and waits for it two or three times a frame; a worker has nothing else to do meanwhile, and its core stands still:
 * about 1 ms of 37 (docs/speed.md). Not for a thread that has to answer anybody: a frame takes 2 to 10 ms.
 */
export function decodeOnThisThread(): void {
  CodecContext.prototype.sendPacket = async function (packet: Packet | null) {
    return this.sendPacketSync(packet);
  };
  CodecContext.prototype.receiveFrame = async function (frame: Frame) {
    return this.receiveFrameSync(frame);
  };
}
