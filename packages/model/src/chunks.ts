/** Takes a long text, gives parts that a model can read at once, each with what it needs to know from before. */

/** A part: `[start, end)` is read, `context` is only shown (the headline and the end of the part before). */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly context: string;
}

/** Characters of context from the part before. */
const CONTEXT_LENGTH = 600;

/**
 * Parts of at most `longest` UTF-16 code units that end where a paragraph does, else a sentence, else a word; together
 * they are the whole text. No surrogate pair is cut.
 */
export function chunksOf(text: string, longest: number): Chunk[] {
  const chunks: Chunk[] = [];
  const headline = text.slice(0, 200).split("\n", 1)[0] ?? "";
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= longest ? text.length : cutAt(text, start, start + longest);
    const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
    chunks.push({ start, end, context: start === 0 ? "" : `${headline}\n[…]\n${before}` });
    start = end;
  }
  return chunks;
}

function cutAt(text: string, start: number, limit: number): number {
  const half = start + Math.floor((limit - start) / 2);
  for (const mark of ["\n\n", "\n", ". ", " "]) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at >= half) return at + mark.length;
  }
  const unit = text.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff && limit - 1 > start ? limit - 1 : limit;
}
