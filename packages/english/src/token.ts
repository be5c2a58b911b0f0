/** Tokens as they are made, all of one kind: whoever reads them meets one layout. */

import type { Form, Token, Upos } from "./analysed-text.ts";
import { lemmaOf } from "./lemma.ts";

/**
 * A token. A class only for where engines put it: what V8 makes from a literal it soon puts among what is old, because a
 * report's tokens outlive a collection or two, and there each report's stay until all is searched; that took a sixth of
 * the time of whole extraction. Its fields are declared only: given nothing first, they wouldn't be known as numbers.
 */
export class MadeToken implements Token {
  declare start: number;
  declare end: number;
  declare text: string;
  declare lower: string;
  declare upos: Upos;
  declare xpos: string;
  declare lemma: string;
  declare form: Form;
  declare marks: number;
  declare row: number;
  declare index: number;
  declare sentence: number;

  constructor(
    form: Form,
    upos: Upos,
    xpos: string,
    start: number,
    end: number,
    index: number,
    sentence: number,
  ) {
    this.start = start;
    this.end = end;
    this.text = form.text;
    this.lower = form.lower;
    this.upos = upos;
    this.xpos = xpos;
    this.lemma = lemmaOf(form, upos);
    this.form = form;
    this.marks = form.marks;
    this.row = form.row;
    this.index = index;
    this.sentence = sentence;
  }
}

/** The token with another part of speech, and the lemma that it then has. */
export const retagged = (token: Token, { upos, xpos }: Pick<Token, "upos" | "xpos">): Token =>
  new MadeToken(token.form, upos, xpos, token.start, token.end, token.index, token.sentence);
