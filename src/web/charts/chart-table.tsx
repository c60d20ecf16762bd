import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { Icon } from "../shell/icons.tsx";
import { words } from "./chart-words.ts";

/** The table twin of a chart, folded up. */
export function ChartTable({ title, table }: { readonly title: string; readonly table: ReactNode }) {
  return (
    <Disclosure className="chart-table">
      <Button slot="trigger" className="disclosure-button small" aria-label={words.asTableAlt(title)}>
        <Icon name="next" />
        {words.asTable}
      </Button>
      <DisclosurePanel>{table}</DisclosurePanel>
    </Disclosure>
  );
}
