/** Takes a line, tells what it can be by its words alone: a rule, a sentence, a place or clock, a title page. */

const MARKERS = new Set([
  "end",
  "ends",
  "begin text",
  "begin text of joint statement",
  "end text",
  "end of text",
  "text begins",
  "text ends",
  "30",
  "end transcript",
]);

/** Whether a line only divides: marks without letters, or "Begin text:" and the like. */
export function isRule(text: string): boolean {
  if (text.length > 40) return false;
  let words = "";
  for (const char of text.toLowerCase()) {
    if ((char >= "a" && char <= "z") || (char >= "0" && char <= "9") || char > "\u00bf") words += char;
    else if (words !== "" && !words.endsWith(" ")) words += " ";
  }
  words = words.replaceAll("—", "").replaceAll("–", "").replaceAll("…", "").replaceAll("•", "").trim();
  return words === "" || MARKERS.has(words);
}

const NUMBER_LINE =
  /^(?:(?:press|media|news) (?:release|statement) )?(?:no|nr|ref)(?:\.|:|\.:)? ?\d[\w./–-]{0,24}$/i;

/** Whether a line only numbers the document ("No. 214/2025", "PRESS RELEASE No. 12"). */
export const isNumber = (line: string): boolean => /\d/.test(line) && NUMBER_LINE.test(line);

/** Whether a line ends as a sentence does; "D.C." and "Jr." don't count. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && `”"’')]`.includes(text.charAt(end - 1))) end--;
  const mark = text.charAt(end - 1);
  if (mark === ":" || mark === ";" || mark === "!" || mark === "…") return true;
  if (mark !== ".") return false;
  const word =
    text
      .slice(Math.max(0, end - 8), end)
      .split(/\s/)
      .pop() ?? "";
  return !(
    /^(?:[A-Za-z]\.)+$/.test(word) ||
    word === "Jr." ||
    word === "Sr." ||
    word === "Inc." ||
    word === "Dr."
  );
}

const CLOCK = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?\s?m\.?|hours|hrs)?\s?(?:\([A-Z]{2,5}\)|[A-Z]{2,5})?$/i;
const PLACE_LINE = /^[\p{Lu}][\p{L}.’' -]{1,40}(?:, [\p{Lu}][\p{L}.’' ]{1,30}){1,2}$/u;
const ROOM_LINE =
  /\b(?:Room|Hall|Auditorium|Palace|Garden|Ballroom|Airport|Hotel|Lawn|Library|Embassy|Center|Centre|Building|Teleconference|Residence|Studio|House)$/;

/** Whether a short line gives the place or time of what follows ("Washington, D.C.", "2:02 p.m. EDT", "Treaty Room"). */
export function isPlaceOrClock(text: string): boolean {
  return CLOCK.test(text) || PLACE_LINE.test(text) || ROOM_LINE.test(text) || /^via /i.test(text);
}

/** What a text is, and nothing of what it is on. */
const GENRE_LINE =
  /^(?:final |joint |official )?(?:press |media |news )?(?:release|statement|communiqu[eé]|readout|note|document|outcome document|declaration|minutes|summary|conclusions|roadmap)$/i;

/** Whether a line says only what kind of text stands below it ("Joint Press Release"): a title page goes on. */
export const isGenre = (line: string): boolean => GENRE_LINE.test(line.trim());
