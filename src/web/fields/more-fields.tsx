import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { Icon } from "../shell/icons.tsx";

interface MoreFieldsProps {
  readonly title: string;
  /** Class of the panel. */
  readonly className: string;
  /** Whether they are unfolded at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Fields that are asked for seldom, folded under a heading. */
export function MoreFields({ title, className, isOpen = false, children }: MoreFieldsProps) {
  return (
    <Disclosure defaultExpanded={isOpen}>
      <Heading level={2} className="fold-heading">
        <Button slot="trigger" className="disclosure-button">
          <Icon name="next" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={className}>{children}</DisclosurePanel>
    </Disclosure>
  );
}
