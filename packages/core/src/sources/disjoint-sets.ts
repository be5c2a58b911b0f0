/** Takes a number of members, gives sets of them that grow together (union–find). */

/** Sets over the members 0 … n − 1; a set is known by its least member, whatever the order of its unions. */
export class DisjointSets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, at) => at);
  }

  /** The least member of the set that a member is in. */
  root(member: number): number {
    let root = member;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    for (let at = member; at !== root; ) {
      const next = this.parent[at] as number;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one set of those of the given members. */
  unite(members: Iterable<number>): void {
    let first = -1;
    for (const member of members) {
      const root = this.root(member);
      if (first < 0 || root === first) first = root;
      else {
        const [low, high] = root < first ? [root, first] : [first, root];
        this.parent[high] = low;
        first = low;
      }
    }
  }
}
