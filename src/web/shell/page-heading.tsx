import { type ReactNode, useEffect, useRef } from "react";

interface PageHeadingProps {
  /** Title of the tab, without the product's name. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** The address that the app was opened at: there the browser's own order holds, the way past the navigation first. */
let openedAt: string | undefined;

/**
 * The page's one h1. Names the tab and takes the focus when one comes from another page, so that a screen reader says where one
 * is.
 */
export function PageHeading({ title, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === "Plumbline" ? title : `${title} - Plumbline`;
    openedAt ??= window.location.href;
    if (window.location.href !== openedAt) {
      openedAt = "";
      heading.current?.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
