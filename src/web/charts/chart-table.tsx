import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { Icon } from "../shell/icons.tsx";

/** The table twin of a chart, folded up. */
export function ChartTable({ title, table }: { readonly title: string; readonly table: ReactNode }) {
  return (
    <Disclosure className="chart-table">
      <Button slot="trigger" className="disclosure-button small" aria-label={`${title}: numbers as a table`}>
        <Icon name="next" />
        As a table
      </Button>
      <DisclosurePanel>{table}</DisclosurePanel>
    </Disclosure>
  );
}
