import { expect, it } from "vitest";
import { DisjointSets } from "./disjoint-sets.ts";

it.each<[number[][], number[]]>([
  [[], [0, 1, 2, 3, 4]],
  [[[]], [0, 1, 2, 3, 4]],
  [[[3]], [0, 1, 2, 3, 4]],
  [[[1, 1]], [0, 1, 2, 3, 4]],
  [[[4, 2]], [0, 1, 2, 3, 2]],
  [[[2, 4]], [0, 1, 2, 3, 2]],
  [[[3, 1, 4]], [0, 1, 2, 1, 1]],
  [
    [
      [3, 4],
      [1, 2],
      [4, 2],
    ],
    [0, 1, 1, 1, 1],
  ],
  [
    [
      [1, 2],
      [3, 4],
      [4, 1],
      [0, 3],
    ],
    [0, 0, 0, 0, 0],
  ],
])("after the unions %j each is in the set of its least member", (unions, roots) => {
  const sets = new DisjointSets(5);
  for (const members of unions) sets.unite(members);
  expect(roots.map((_, member) => sets.root(member))).toEqual(roots);
});
