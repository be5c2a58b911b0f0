/** Takes a field of a table written as lines, gives its words. As records the tables took three times as much of the code that a server at the edge has to read. */

/** The words of a field, which stand apart by semicolons; an empty field has none. */
export const wordsOf = (field = "", mark = ";"): string[] => (field === "" ? [] : field.split(mark));

/** A word without its star. */
export const unstarred = (word: string): string => (word.endsWith("*") ? word.slice(0, -1) : word);

/** Words, and those of them that bear a star: what that says is the table's to tell. */
export function starredOf(words: readonly string[]): { all: string[]; starred: string[] } {
  return {
    all: words.map(unstarred),
    starred: words.filter((word) => word.endsWith("*")).map(unstarred),
  };
}

/** A short form: what one stands for is listed apart by semicolons in its place. */
const SHORT = /[~^][^;|\n]+/g;

/**
 * A table's text with its short forms written out: "^defen{c,s}e chief" is "defence chief;defense chief", and with the noun
 * "minister" "~the interior" is "interior minister;minister for the interior;minister of the interior".
 */
export const inFull = (text: string, noun = ""): string =>
  text.replace(SHORT, (short) => {
    const words = variantsOf(short.slice(1));
    if (short.startsWith("^")) return words.join(";");
    return [
      ...new Set(
        words.flatMap((of) => [
          `${of.replace(/^the /, "")} ${noun}`,
          `${noun} for ${of}`,
          `${noun} of ${of}`,
        ]),
      ),
    ].join(";");
  });

/** A word with each of what its braces hold, apart by commas. */
function variantsOf(word: string): string[] {
  const [, before = "", held, behind = ""] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(word) ?? [];
  return held === undefined ? [word] : held.split(",").flatMap((one) => variantsOf(before + one + behind));
}
