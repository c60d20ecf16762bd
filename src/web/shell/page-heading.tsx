import { type ReactNode, useEffect, useRef } from "react";

interface PageHeadingProps {
  /** Title of the tab, without the product's name. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** The page's one h1. Names the tab and takes the focus when the page opens, so that a screen reader says where one is. */
export function PageHeading({ title, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === "Plumbline" ? title : `${title} - Plumbline`;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
