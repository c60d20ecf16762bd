/** A phone and a desk, by day and by night: every page is looked at in each. */
export const looks = [
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
] as const;

/** A phone by day and a desk by night: both widths and both schemes, for states of a page that take long to reach. */
export const twoLooks = [looks[0], looks[3]] as const;
