/** Takes an object or pieces of a text, gives the bytes that go over the line. */
import { jsonPieces } from "@readout/core";

const encoder = new TextEncoder();

/** The most bytes that a UTF-16 code unit takes. */
const WIDEST = 3;
/** Most of the room that is kept from one call to the next. */
const KEPT = 1 << 20;

let kept = new Uint8Array(1 << 16);

/** The JSON of an object that is no list in UTF-8: the bytes of `JSON.stringify`, sooner. */
export const jsonBytes = (value: object): Uint8Array<ArrayBuffer> => bytesOf(jsonPieces(value));

/** Pieces of a text as one in UTF-8. */
export function bytesOf(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  let bytes = kept;
  let at = 0;
  for (const piece of pieces) {
    const most = at + WIDEST * piece.length;
    if (most > bytes.length) {
      const larger = new Uint8Array(Math.max(most, 2 * bytes.length));
      larger.set(bytes.subarray(0, at));
      bytes = larger;
    }
    at += encoder.encodeInto(piece, bytes.subarray(at)).written;
  }
  if (bytes.length <= KEPT) kept = bytes;
  return bytes.slice(0, at);
}
