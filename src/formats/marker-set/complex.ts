/** A point or a turn of the plane. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

export const zero: Complex = { re: 0, im: 0 };

export function plus(a: Complex, b: Complex): Complex {
  return { re: a.re + b.re, im: a.im + b.im };
}

export function minus(a: Complex, b: Complex): Complex {
  return { re: a.re - b.re, im: a.im - b.im };
}

export function times(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re };
}

export function conjugate(a: Complex): Complex {
  return { re: a.re, im: -a.im };
}

export function scaled(a: Complex, factor: number): Complex {
  return { re: a.re * factor, im: a.im * factor };
}

/** Mean of some points; zero of none. */
export function meanOf(points: readonly Complex[]): Complex {
  return points.length === 0 ? zero : scaled(points.reduce(plus, zero), 1 / points.length);
}
