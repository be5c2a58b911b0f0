/** Takes a label, gives as much of it as a drawing has room for. */
export const cutLabel = (text: string, length: number): string =>
  [...text].length <= length ? text : `${[...text].slice(0, length - 1).join("")}…`;
