/** Takes a path or "-", gives the text behind it, or a Problem that says what it is instead of a report. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Problem } from "./problem.ts";
import { readStandardInput } from "./standard-input.ts";

/** Largest report in bytes: one of 20 MB is none. */
export const MAX_BYTES = 20 * 1024 * 1024;

const CONVERTERS: readonly {
  readonly magic: readonly number[];
  readonly name: string;
  readonly advice: string;
}[] = [
  {
    magic: [0x25, 0x50, 0x44, 0x46],
    name: "a PDF",
    advice: "convert it first: pdftotext -layout FILE.pdf FILE.txt",
  },
  {
    magic: [0x50, 0x4b, 0x03, 0x04],
    name: "a zipped document (DOCX, ODT, EPUB)",
    advice: "convert it first: pandoc FILE.docx -t plain -o FILE.txt",
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    name: "an old Office document (DOC)",
    advice: "convert it first: antiword FILE.doc > FILE.txt",
  },
  {
    magic: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    name: "an RTF document",
    advice: "convert it first: pandoc FILE.rtf -t plain -o FILE.txt",
  },
  {
    magic: [0x1f, 0x8b],
    name: "a gzip file packed twice",
    advice: "unpack it first: gunzip FILE.gz",
  },
];

const fetched = new Map<string, Uint8Array>();

/** From now on `readInput` finds these bytes under a URL, which it doesn't fetch itself. */
export function keepFetched(url: string, bytes: Uint8Array): void {
  fetched.set(url, bytes);
}

/** Reads a file, or standard input for "-", or what was fetched from a URL; a gzip file is unpacked. Offsets in records refer to the text without a leading byte-order mark. */
export function readInput(path: string): string {
  const bytes = fetched.get(path) ?? (path === "-" ? readStandardInput(MAX_BYTES) : readFile(path));
  if (bytes.length > MAX_BYTES) throw tooLarge(path, bytes.length);
  return decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes, path) : bytes, path);
}

/** Bytes of a file, no more than just over the limit: a device or pipe may have no end. */
function readFile(path: string): Uint8Array {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      "input",
      code === "ENOENT"
        ? /^[a-z]+:\/\//i.test(path)
          ? `${path.slice(0, 200)}: expected a file, or an address that begins with http:// or https://; fetch it yourself and give the file`
          : `${path}: no such file; check the path, or give "-" to read standard input`
        : `${path}: can't be read (${code ?? "unknown reason"}); check its permissions`,
    );
  }
  try {
    const found = fstatSync(file);
    if (found.isDirectory())
      throw new Problem(
        "input",
        `${path}: expected a report, found a folder; name a file in it, or for readout extract a folder that holds reports`,
      );
    if (found.size > MAX_BYTES) throw tooLarge(path, found.size);
    const parts: Uint8Array[] = [];
    for (let size = 0; size <= MAX_BYTES; ) {
      const chunk = new Uint8Array(Math.max(1 << 16, found.size + 1 - size));
      const read = readSync(file, chunk);
      if (read === 0) break;
      parts.push(chunk.subarray(0, read));
      size += read;
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      "input",
      `${path}: can't be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}); check its permissions`,
    );
  } finally {
    closeSync(file);
  }
}

function unpack(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      "input",
      code === "ERR_BUFFER_TOO_LARGE"
        ? `${path}: expected a report of at most ${MAX_BYTES / 1048576} MB, this one unpacks to more; split it into single reports`
        : `${path}: expected a whole gzip file, found a broken one (${code ?? "unknown reason"}); get it again, or unpack it with: gunzip`,
    );
  }
}

const tooLarge = (path: string, size: number): Problem =>
  new Problem(
    "input",
    `${path}: expected a report of at most ${MAX_BYTES / 1048576} MB, got ${path === "-" ? "more" : `${(size / 1048576).toFixed(1)} MB`}; split it into single reports`,
  );

/** Bytes to text: UTF-8, or UTF-16 with its mark; anything else is said with the place where it fails. */
function decode(bytes: Uint8Array, path: string): string {
  for (const { magic, name, advice } of CONVERTERS) {
    if (magic.every((byte, index) => bytes[index] === byte))
      throw new Problem("input", `${path}: expected plain text, found ${name}; ${advice}`);
  }
  const encoding = marked(bytes) ?? "utf-8";
  const zero = encoding === "utf-8" ? bytes.indexOf(0) : -1;
  if (zero >= 0)
    throw new Problem(
      "input",
      `${path}: expected plain text, found ${utf16Of(bytes) ?? `binary data (a zero byte at ${zero}); convert it to UTF-8 text first`}`,
    );
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(
      "input",
      encoding === "utf-8"
        ? `${path}: expected UTF-8, found a byte that isn't at ${firstBadByte(bytes)}; convert it first: iconv -f WINDOWS-1252 -t UTF-8 FILE > FILE.utf8`
        : `${path}: expected UTF-16, whose mark it has, found half a character; get it again, or save it as UTF-8`,
    );
  }
  if (text.trim() === "")
    throw new Problem(
      "input",
      path === "-"
        ? "standard input: expected a report, nothing came"
        : `${path}: expected a report, the file is empty`,
    );
  return text;
}

/** The UTF-16 that a byte-order mark says; null without one. */
const marked = ([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;

/** Says of bytes of which nearly every second is zero that they are UTF-16 without its mark; null of others. */
function utf16Of(bytes: Uint8Array): string | null {
  const some = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((odd) => some.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const at = zeros.findIndex((count) => count > 0.4 * some.length);
  if (at < 0) return null;
  return `what looks like UTF-16 without its mark; convert it first: iconv -f UTF-16${at === 0 ? "BE" : "LE"} -t UTF-8 FILE > FILE.utf8`;
}

/** Offset of the first byte that isn't UTF-8: the longest prefix that may go on well, by halving, less a character it leaves open. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), { mayGoOn: true })) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low), { mayGoOn: false })) low -= 1;
  return low;
}

function isUtf8(bytes: Uint8Array, { mayGoOn }: { readonly mayGoOn: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: mayGoOn });
    return true;
  } catch {
    return false;
  }
}
