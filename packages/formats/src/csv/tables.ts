/** Takes a dossier, gives flat tables, one for each list and one for each list inside a record; and back. */
import { DOSSIER_SCHEMA, type Dossier } from "@readout/core";
import { dossierLists, type ObjectShape, type Shape } from "../shape.ts";

/** A cell: `null` is written as an empty cell. */
export type Cell = string | null;

/** A table; `columns` are fixed by the schema, so an empty table has them too. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (readonly Cell[])[];
}

/** Where a row belongs: its own number, and that of the row of the table above (empty in the tables of the dossier's lists). */
const KEYS = ["_row", "_parent"] as const;

interface Plan {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly children: readonly { readonly path: readonly string[]; readonly plan: Plan }[];
}

/** A column; `present` tells an object from null where all its fields are empty. */
interface Column {
  readonly path: readonly string[];
  readonly type: "text" | "number" | "flag" | "json" | "present";
}

/** The tables of a dossier, in the order of its lists, each followed by the tables of its inner lists. */
export function tablesOf(dossier: Dossier): Table[] {
  const tables: Table[] = [];
  for (const plan of plans()) {
    const made = new Map<Plan, Table>();
    open(plan, made);
    for (const record of dossier[plan.name as keyof Dossier] as readonly object[])
      fill(plan, record, null, made);
    tables.push(...made.values());
  }
  return tables;
}

/** A dossier from its tables; a table that isn't there is an empty list. The caller parses the result with core. */
export function dossierFrom(tables: ReadonlyMap<string, readonly Readonly<Record<string, Cell>>[]>): unknown {
  const lists = plans().map((plan) => [
    plan.name,
    recordsOf(plan, tables, grouped(plan, tables)).get("") ?? [],
  ]);
  return { schema: DOSSIER_SCHEMA, ...Object.fromEntries(lists) };
}

let allPlans: readonly Plan[] | null = null;

function plans(): readonly Plan[] {
  allPlans ??= [...dossierLists()].map(([name, shape]) => planOf(name, shape));
  return allPlans;
}

function planOf(name: string, shape: ObjectShape): Plan {
  const columns: Column[] = [];
  const children: { path: readonly string[]; plan: Plan }[] = [];
  const add = (path: readonly string[], child: Shape): void => {
    if (child.kind === "list") {
      const { item } = child;
      if (item.kind === "object" || item.kind === "evidence")
        children.push({ path, plan: planOf(`${name}.${path.join(".")}`, item) });
      else columns.push({ path, type: "json" });
    } else if (child.kind === "object" || child.kind === "evidence") {
      if (child.nullable) columns.push({ path, type: "present" });
      for (const [field, inner] of child.fields) add([...path, field], inner);
    } else columns.push({ path, type: child.kind });
  };
  for (const [field, child] of shape.fields) add([field], child);
  return { name, columns, children };
}

function open(plan: Plan, made: Map<Plan, Table>): void {
  made.set(plan, {
    name: plan.name,
    columns: [...KEYS, ...plan.columns.map(({ path }) => path.join("."))],
    rows: [],
  });
  for (const child of plan.children) open(child.plan, made);
}

function fill(plan: Plan, record: object, parent: number | null, made: Map<Plan, Table>): void {
  const table = made.get(plan) as Table;
  const row = table.rows.length + 1;
  table.rows.push([
    String(row),
    parent === null ? null : String(parent),
    ...plan.columns.map((column) => toCell(column, valueAt(record, column.path))),
  ]);
  for (const { path, plan: child } of plan.children)
    for (const item of (valueAt(record, path) ?? []) as object[]) fill(child, item, row, made);
}

function valueAt(record: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || value === undefined ? null : (value as Record<string, unknown>)[key]),
    record,
  );
}

function toCell({ type }: Column, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (type === "present") return "yes";
  if (type === "json") return JSON.stringify(value);
  const text = String(value);
  if (type !== "text") return text;
  // A spreadsheet would run "=…" and the like as a formula; behind an apostrophe it shows the text.
  if (FORMULA.test(text)) return `'${text}`;
  // An empty cell is null, so an empty text has to look different.
  return /^"*$/.test(text) ? `"${text}"` : text;
}

/** What a spreadsheet takes for a formula, and what was already put behind an apostrophe. */
const FORMULA = /^'*[=+\-@\t\r]/;

function fromCell({ type }: Column, cell: Cell): unknown {
  if (cell === null) return null;
  if (type === "json") return JSON.parse(cell) as unknown;
  if (type === "number") return Number(cell);
  if (type === "flag") return cell === "true";
  if (FORMULA.test(cell)) return cell.slice(1);
  return /^"+$/.test(cell) ? cell.slice(1, -1) : cell;
}

type Rows = ReadonlyMap<string, readonly Readonly<Record<string, Cell>>[]>;

/** The rows of a plan's inner lists, already records, by the number of the row they belong to. */
function grouped(plan: Plan, tables: Rows): Map<Plan, Map<string, object[]>> {
  return new Map(
    plan.children.map(({ plan: child }) => [child, recordsOf(child, tables, grouped(child, tables))]),
  );
}

function recordsOf(plan: Plan, tables: Rows, inner: Map<Plan, Map<string, object[]>>): Map<string, object[]> {
  const records = (tables.get(plan.name) ?? []).map((row) => {
    const record: Record<string, unknown> = {};
    for (const column of plan.columns) put(record, column, row[column.path.join(".")] ?? null);
    for (const { path, plan: child } of plan.children)
      put(record, { path, type: "json" }, null, inner.get(child)?.get(row._row ?? "") ?? []);
    return { parent: row._parent ?? "", record };
  });
  const byParent = Map.groupBy(records, ({ parent }) => parent);
  return new Map([...byParent].map(([parent, rows]) => [parent, rows.map(({ record }) => record)]));
}

/** Sets one field; a `present` column opens its object or leaves it null, and fields under null are skipped. */
function put(record: Record<string, unknown>, column: Column, cell: Cell, value?: unknown): void {
  let at = record;
  for (const key of column.path.slice(0, -1)) {
    if (at[key] === null) return;
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  const last = column.path[column.path.length - 1] as string;
  if (column.type === "present") at[last] = cell === null ? null : {};
  else at[last] = value ?? fromCell(column, cell);
}
