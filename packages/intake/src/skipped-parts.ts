/** Takes the tags of a page, tells whether the text at this place belongs to the report. */

/** Elements whose content isn't the report's text. */
const SKIPPED = new Set(
  "script style noscript template svg math iframe object audio video canvas map nav aside footer button select textarea input label dialog menu figcaption".split(
    " ",
  ),
);

/** Elements that have no content, so that nothing ends them. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Elements that the next one of their kind ends. */
const ENDED_BY_NEXT = new Set(["dd", "dt", "li", "option", "p", "td", "th", "tr"]);

/**
 * Follows the parts that are left out: menus, scripts, what is hidden. Only the elements that began such a part are
 * counted, each by its own name, so unclosed and misnested tags within it do no harm.
 */
export class SkippedParts {
  private readonly parts: { readonly name: string; depth: number }[] = [];

  get isInside(): boolean {
    return this.parts.length > 0;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const last = this.parts.at(-1);
    if (last?.name === name) {
      if (!ENDED_BY_NEXT.has(name)) last.depth++;
      else this.parts.pop();
    }
    if (VOID.has(name) || this.parts.at(-1)?.name === name) return;
    if (SKIPPED.has(name) || "hidden" in attributes || attributes["aria-hidden"] === "true") {
      this.parts.push({ name, depth: 1 });
    }
  }

  close(name: string): void {
    const last = this.parts.at(-1);
    if (last?.name !== name) return;
    last.depth--;
    if (last.depth === 0) this.parts.pop();
  }
}
