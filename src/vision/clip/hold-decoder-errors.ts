function onRejection(error: unknown): void {
  // A packet that cannot be decoded is also reported to whoever reads the frames, and handled there.
  if (error instanceof Error && error.name === "FFmpegError") return;
  throw error;
}

let holders = 0;

/**
 * Keeps a broken packet from ending the process: the container library reports it to the reader and once more as a
 * promise that nobody waits for. Other unhandled rejections still end it. Returns the function that lets go again.
 */
export function holdDecoderErrors(): () => void {
  if (holders === 0) process.on("unhandledRejection", onRejection);
  holders++;
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    holders--;
    if (holders === 0) process.off("unhandledRejection", onRejection);
  };
}
