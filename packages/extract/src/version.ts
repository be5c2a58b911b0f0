/** The extractor's name and version, written into `meta.by` of every record it makes. */
export const EXTRACTOR = "readout-extract/0.1";
