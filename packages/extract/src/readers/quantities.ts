import type { Report } from "../report.ts";
export interface QuantityDraft { start: number; end: number; value: number|null; low: number|null; high: number|null; unit: string; about: string; modifier: string|null; op: string; derivedFrom: number[] }
export function readQuantities(_r: Report): QuantityDraft[] { return []; }
