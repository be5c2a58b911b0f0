/** Takes HTML, gives its tags and its text one after the other, as they stand: no tree, so depth costs nothing. */
import { Tokenizer } from "htmlparser2";

/** What is told as the markup is read; names are in lower case, entities decoded. */
export interface TagHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(data: string): void;
}

/** Reads markup in one pass. Never throws; time grows linearly with its length. */
export function readTags(html: string, handler: TagHandler): void {
  let name = "";
  let attribute = "";
  let value = "";
  // Without a prototype: a page may call an attribute what it likes.
  let attributes: Record<string, string> = Object.create(null);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = Object.create(null);
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        attributes[attribute] ??= value;
      },
      onopentagend: () => handler.open(name, attributes),
      onselfclosingtag: () => handler.open(name, attributes),
      onclosetag: (start, end) => handler.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => handler.text(html.slice(start, end)),
      ontextentity: (code) => handler.text(String.fromCodePoint(code)),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
