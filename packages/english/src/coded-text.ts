/** A text with its character codes beside it, and two blanks' room at each end: what every step asks of single characters. */

import { classOf } from "./characters.ts";

/** How far before the text and behind it codes may be asked. */
const room = 2;

/**
 * A text read into an array once. An engine reads strings of one byte a character, of two, cut from others and joined
 * in ways of their own, and asks each time which; and an index outside the text costs it a search.
 */
export class CodedText {
  readonly text: string;
  readonly length: number;
  private readonly codes: Uint16Array;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
    this.codes = codesOf(text);
  }

  /** The code of the character at an index; 0, which is blank, for two places at each end. */
  codeAt(index: number): number {
    return this.codes[index + room] as number;
  }

  /** The class of the character at an index (characters.ts). */
  classAt(index: number): number {
    return classOf(this.codes[index + room] as number);
  }

  charAt(index: number): string {
    return this.text.charAt(index);
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }
}

/** The codes with the room around them. Not in the constructor: an engine that compiles it within its loop knows nothing yet of what stands behind it, and starts anew with each text. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 2 * room);
  for (let i = 0; i < text.length; i++) codes[i + room] = text.charCodeAt(i);
  return codes;
}
