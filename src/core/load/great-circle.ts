/** Mean radius of the earth, m (IUGG). */
const earthRadiusM = 6_371_008.8;

/** A place on the earth, degrees, north and east positive. */
export interface EarthPlace {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Metres between two places along the sphere (haversine); within 0.6 % of the ellipsoid. NaN where a place is missing. */
export function greatCircleM(a: EarthPlace, b: EarthPlace): number {
  const radians = Math.PI / 180;
  const halfLatitude = ((b.latitudeDeg - a.latitudeDeg) * radians) / 2;
  const halfLongitude = ((b.longitudeDeg - a.longitudeDeg) * radians) / 2;
  const cosines = Math.cos(a.latitudeDeg * radians) * Math.cos(b.latitudeDeg * radians);
  const chord = Math.sin(halfLatitude) ** 2 + cosines * Math.sin(halfLongitude) ** 2;
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
