/** Takes TypeScript or JavaScript, gives the same with a counter at each branch: `__fuzz[i]++`. */
import { type Expression, type Node, parseSync, type Statement, Visitor } from "oxc-parser";

/**
 * The code with counters from `first` on, and how many there are. Functions, both ways of `if` and `?:`, right sides of
 * logical operators, cases, loop bodies and `catch` are counted.
 */
export function instrument(file: string, code: string, first: number): { code: string; counters: number } {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  let next = first;
  const opening = new Map<number, string[]>();
  const closing = new Map<number, string[]>();
  const open = (at: number, text: string): void => {
    opening.set(at, [...(opening.get(at) ?? []), text]);
  };
  const close = (at: number, text: string): void => {
    closing.set(at, [text, ...(closing.get(at) ?? [])]); // the inner one ends first
  };
  const count = (): string => `__fuzz[${next++}]++`;
  const statement = (node: Statement | null | undefined): void => {
    if (node?.type === "BlockStatement") open(node.start + 1, `${count()};`);
    else if (node) {
      open(node.start, `{${count()};`);
      close(node.end, "}");
    }
  };
  const expression = (node: Expression): void => {
    open(node.start, `(${count()},`);
    close(node.end, ")");
  };
  const functionBody = (node: Node | null): void => {
    if (node) open(node.start + 1, `${count()};`);
  };
  new Visitor({
    FunctionDeclaration: ({ body }) => functionBody(body),
    FunctionExpression: ({ body }) => functionBody(body),
    ArrowFunctionExpression({ body }) {
      if (body.type === "BlockStatement") functionBody(body);
      else expression(body);
    },
    IfStatement({ consequent, alternate, end }) {
      if (!alternate) close(end, ` else ${count()};`);
      statement(consequent);
      statement(alternate);
    },
    ConditionalExpression({ consequent, alternate }) {
      expression(consequent);
      expression(alternate);
    },
    LogicalExpression: ({ right }) => expression(right),
    SwitchCase({ consequent: [head] }) {
      if (head) open(head.start, `${count()};`);
    },
    ForStatement: ({ body }) => statement(body),
    ForOfStatement: ({ body }) => statement(body),
    ForInStatement: ({ body }) => statement(body),
    WhileStatement: ({ body }) => statement(body),
    DoWhileStatement: ({ body }) => statement(body),
    CatchClause: ({ body }) => statement(body),
  }).visit(program);
  const places = [...new Set([...opening.keys(), ...closing.keys()])].sort((a, b) => a - b);
  let from = 0;
  let made = "";
  for (const at of places) {
    made += code.slice(from, at) + (closing.get(at) ?? []).join("") + (opening.get(at) ?? []).join("");
    from = at;
  }
  return { code: made + code.slice(from), counters: next - first };
}
