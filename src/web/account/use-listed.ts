import { useCallback, useEffect, useState } from "react";

/** A list of the server's; undefined until it is there, or when the server does not answer. */
export function useListed<T>(ask: () => Promise<readonly T[]>): {
  readonly list: readonly T[] | undefined;
  readonly reload: () => Promise<void>;
} {
  const [list, setList] = useState<readonly T[]>();
  const reload = useCallback(() => ask().then(setList, () => setList(undefined)), [ask]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { list, reload };
}
