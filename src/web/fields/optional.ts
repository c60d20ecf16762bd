/** A property that is left out when there is nothing to say. */
export function optional<N extends string, V>(name: N, value: V | undefined): { readonly [name in N]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in N]?: V };
}
