import { leastPassphraseLength, mostPassphraseLength } from "#contract/account-schema.ts";

/** What is wrong with a passphrase that is being chosen, in a sentence; undefined when nothing is. Length counts, not composition. */
export function passphraseProblem(
  passphrase: string,
  { email, name }: { readonly email: string; readonly name: string },
): string | undefined {
  const length = [...passphrase].length;
  if (length < leastPassphraseLength) return `It has ${length} characters; it needs ${leastPassphraseLength}.`;
  if (length > mostPassphraseLength) return `It has ${length} characters; at most ${mostPassphraseLength} are taken.`;
  const plain = letters(passphrase);
  if (new Set(plain).size < 5) return "It repeats a few characters; choose several words instead.";
  if (isRow(plain)) return "It is a row of keys; choose several words instead.";
  // What is left once everything everybody knows is taken out must still be something to guess.
  const known = [
    letters(email),
    letters(email.split("@")[0] ?? ""),
    letters(name),
    "plumbline",
    "password",
    "passphrase",
  ];
  const left = known.filter((word) => word.length > 3).reduce((text, word) => text.replaceAll(word, ""), plain);
  return left.length < 6 ? "It is made of your name, your e-mail or this product; choose other words." : undefined;
}

function letters(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}

/** Whether a text follows rows that are typed without a thought: the alphabet, digits, a keyboard; either way round. */
function isRow(text: string): boolean {
  const rows = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
  ];
  const both = rows.flatMap((row) => [row, [...row].reverse().join("")]);
  const pairs = [...text].slice(1).map((letter, index) => `${text[index]}${letter}`);
  const inRow = pairs.filter((pair) => both.some((row) => row.includes(pair)));
  return inRow.length > 0.8 * pairs.length;
}
