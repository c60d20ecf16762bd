/** How far ahead beats are handed to the audio clock, s: a phone that dozes wakes a page once a second. */
const aheadS = 2.5;
const wakeMs = 400;

/** Times of the beats in a stretch of the audio clock, s; the first beat of all is at `firstS`. */
export function beatsWithin(
  firstS: number,
  periodS: number,
  [fromS, toS]: readonly [number, number],
): readonly number[] {
  const beats: number[] = [];
  for (let index = Math.max(0, Math.ceil((fromS - firstS) / periodS)); ; index += 1) {
    const at = firstS + index * periodS;
    if (at >= toS) return beats;
    beats.push(at);
  }
}

/** Beats at a cadence on the audio clock, which does not stutter when the page is busy. */
export class Metronome {
  #context: AudioContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #sounds: OscillatorNode[] = [];

  /** Must first be called from a press: browsers keep sound back until then. */
  start(stepsPerMin: number): void {
    this.stop();
    this.#context ??= new AudioContext();
    void this.#context.resume();
    const periodS = 60 / stepsPerMin;
    const firstS = this.#context.currentTime + 0.2;
    let doneS = firstS;
    const fill = () => {
      const { currentTime = 0 } = this.#context ?? {};
      const toS = Math.max(doneS, currentTime + aheadS);
      for (const at of beatsWithin(firstS, periodS, [Math.max(doneS, currentTime), toS])) this.#beat(at);
      doneS = toS;
    };
    fill();
    this.#timer = setInterval(fill, wakeMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const sound of this.#sounds) sound.stop();
    this.#sounds = [];
  }

  close(): void {
    this.stop();
    void this.#context?.close();
    this.#context = undefined;
  }

  #beat(at: number): void {
    const context = this.#context;
    if (context === undefined) return;
    const sound = new OscillatorNode(context, { frequency: 1000 });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0.5, at);
    gain.gain.exponentialRampToValueAtTime(0.001, at + 0.05);
    sound.connect(gain).connect(context.destination);
    sound.start(at);
    sound.stop(at + 0.06);
    sound.onended = () => {
      this.#sounds = this.#sounds.filter((other) => other !== sound);
    };
    this.#sounds.push(sound);
  }
}
