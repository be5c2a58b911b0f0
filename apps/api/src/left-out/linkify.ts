/** Stands in the worker's bundle for what finds bare addresses in Markdown, which intake doesn't ask for. */
export class LinkifyIt {}
