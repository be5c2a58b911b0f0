/** Takes a JSON value and an input, gives the value with one place of it replaced, as the input says. */

/** Text mutations seldom leave JSON whole; this reaches the checks behind the parser. The first two characters pick the place, the third what comes there, the rest is text. */
export function grafted(value: unknown, input: string): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const copy: unknown = structuredClone(value);
  collect(copy, places);
  const [container, key] = places[
    ((input.charCodeAt(0) || 0) * 131 + (input.charCodeAt(1) || 0)) % Math.max(1, places.length)
  ] ?? [{}, ""];
  const text = input.slice(3);
  const replacements = [
    text,
    null,
    [],
    {},
    -1,
    0.5,
    2 ** 53,
    true,
    "",
    [text],
    { [text]: text },
    undefined,
    container[key],
    [container[key], container[key]],
    Number(text),
    places[text.length % Math.max(1, places.length)]?.[0],
  ];
  container[key] = structuredClone(replacements[(input.charCodeAt(2) || 0) % replacements.length]);
  return copy;
}

function collect(value: unknown, places: [Record<string, unknown>, string][]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    places.push([value as Record<string, unknown>, key]);
    collect(inner, places);
  }
}
