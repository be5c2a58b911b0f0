/** Takes the pieces of text of a page as they come, gives its paragraphs, by the part of the page they stand in. */

/** One part of a page: finished paragraphs, and the one that is being read. */
class Part {
  readonly paragraphs: string[] = [];
  length = 0;
  private lines: string[] = [];
  private pieces: string[] = [];

  add(piece: string): void {
    this.pieces.push(piece);
  }

  line(): void {
    if (this.pieces.length > 0) this.lines.push(this.pieces.join(""));
    this.pieces = [];
  }

  paragraph(): void {
    this.line();
    if (this.lines.length === 0) return;
    const text = this.lines
      .map(tidy)
      .filter((line) => line !== "")
      .join("\n");
    this.lines = [];
    if (text === "") return;
    this.paragraphs.push(text);
    this.length += text.length;
  }
}

// In preformatted text line breaks and indents were marked, by what is no character (icons have private ones); all other white space is one blank.
const KEPT_SPACE = "\uFDD0";
const KEPT_BREAK = "\uFDD1";
const tidy = (line: string): string =>
  line
    .replace(/\s+/gu, " ")
    .trim()
    .replaceAll(KEPT_SPACE, " ")
    .replaceAll(KEPT_BREAK, "\n")
    .replace(/^\n/, "")
    .trimEnd();

/** Collects a page's text: of all of it, of its `main`, and of each `article`. */
export class TextCollector {
  private readonly body = new Part();
  private readonly mains: Part[] = [];
  private readonly articles: Part[] = [];
  private readonly depth = { main: 0, article: 0 };
  private preformatted = 0;

  /** An article within an article (a comment, a teaser) belongs to the outer one. */
  enter(name: "article" | "main"): void {
    this.paragraph();
    this.depth[name]++;
    if (this.depth[name] === 1) (name === "main" ? this.mains : this.articles).push(new Part());
  }

  leave(name: "article" | "main"): void {
    this.paragraph();
    this.depth[name] = Math.max(0, this.depth[name] - 1);
  }

  keepSpaces(change: 1 | -1): void {
    this.preformatted = Math.max(0, this.preformatted + change);
  }

  add(text: string): void {
    const piece =
      this.preformatted > 0 ? text.replaceAll("\n", KEPT_BREAK).replaceAll(" ", KEPT_SPACE) : text;
    for (const part of this.current()) part.add(piece);
  }

  line(): void {
    for (const part of this.current()) part.line();
  }

  paragraph(): void {
    for (const part of this.current()) part.paragraph();
  }

  /** The text of the part that most likely is the report: the longest article, else main, else everything. */
  best(): string {
    this.paragraph();
    const longest = (parts: readonly Part[]): Part | undefined =>
      parts.reduce<Part | undefined>(
        (best, part) => (part.length > (best?.length ?? 0) ? part : best),
        undefined,
      );
    const part = longest(this.articles) ?? longest(this.mains) ?? this.body;
    return part.paragraphs.join("\n\n");
  }

  private current(): Part[] {
    const parts = [this.body];
    const [main, article] = [this.mains.at(-1), this.articles.at(-1)];
    if (main && this.depth.main > 0) parts.push(main);
    if (article && this.depth.article > 0) parts.push(article);
    return parts;
  }
}
