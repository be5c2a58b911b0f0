/** Takes the tags of a page, tells whether the text at this place belongs to the report. */

/** Elements whose content isn't the report's text. */
const SKIPPED = new Set(
  "script style noscript template svg math iframe object audio video canvas map nav aside footer button select textarea input label dialog menu figcaption del s strike".split(
    " ",
  ),
);

/** Elements that have no content, so that nothing ends them. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Elements that the next one of their kind ends. */
const ENDED_BY_NEXT = new Set(["dd", "dt", "li", "option", "p", "td", "th", "tr"]);

/** Names of classes and ids that pages give to what only a screen reader reads out, and to what readers wrote below. */
const LEFT_OUT = new Set(
  "visually-hidden visuallyhidden sr-only screen-reader-text comments comment-list comments-area disqus_thread".split(
    " ",
  ),
);

/** What holds the report whatever its class says. */
const ALWAYS_READ = new Set(["html", "body", "main", "article"]);

function isLeftOut(name: string, { hidden, style = "", id = "", ...others }: Attributes): boolean {
  if (SKIPPED.has(name) || hidden !== undefined || others["aria-hidden"] === "true") return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(style)) return true;
  return (
    !ALWAYS_READ.has(name) &&
    `${others.class ?? ""} ${id}`.split(/\s+/).some((word) => LEFT_OUT.has(word.toLowerCase()))
  );
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Follows the parts that are left out: menus, scripts, what is hidden. Only the elements that began such a part are
 * counted, each by its own name, so unclosed and misnested tags within it do no harm.
 */
export class SkippedParts {
  private readonly parts: { readonly name: string; depth: number }[] = [];

  get isInside(): boolean {
    return this.parts.length > 0;
  }

  open(name: string, attributes: Attributes): void {
    const last = this.parts.at(-1);
    if (last?.name === name) {
      if (!ENDED_BY_NEXT.has(name)) last.depth++;
      else this.parts.pop();
    }
    if (VOID.has(name) || this.parts.at(-1)?.name === name) return;
    if (isLeftOut(name, attributes)) this.parts.push({ name, depth: 1 });
  }

  close(name: string): void {
    const last = this.parts.at(-1);
    if (last?.name !== name) return;
    last.depth--;
    if (last.depth === 0) this.parts.pop();
  }
}
