/** Takes nothing, gives the names of a report's options; apart from their checks, which need core. */

/** As flags name them, and the keys of a line of JSONL. */
export const REPORT_FIELDS = ["published", "outlet", "title", "url", "licence", "kind"] as const;
