/** Gives Written: what an exporter returns, the text and what it couldn't hold. */

/** A value of the dossier that the format has no place for. `field` is a path without indexes: `statements.chain`. */
export interface Loss {
  readonly field: string;
  readonly reason: string;
}

/** A file of an export; most formats write one. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** An export: the files, and every loss there is in this dossier (an empty list: nothing is lost). */
export interface Written {
  readonly files: readonly [WrittenFile, ...WrittenFile[]];
  readonly losses: readonly Loss[];
}
