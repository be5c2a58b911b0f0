/** Takes a source file, gives every regular expression in it, literal or built from constants of the file. */
import {
  type CallExpression,
  type Expression,
  type NewExpression,
  type Node,
  parseSync,
  type TemplateLiteral,
  Visitor,
} from "oxc-parser";

/** A regular expression where it stands; `source` is null where it is put together at run time. */
export interface FoundExpression {
  readonly file: string;
  readonly line: number;
  readonly source: string | null;
  readonly flags: string;
}

/** The expressions of `code`, in order. Throws where the code doesn't parse. */
export function findExpressions(file: string, code: string): FoundExpression[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: FoundExpression[] = [];
  const constants = new Map<string, Expression>();
  const add = (start: number, source: string | null, flags: string): void => {
    found.push({ file, line: code.slice(0, start).split("\n").length, source, flags });
  };
  const built = ({ callee, arguments: args, start }: NewExpression | CallExpression): void => {
    if (callee.type !== "Identifier" || callee.name !== "RegExp") return;
    const flags = args[1] ? textOf(args[1], constants) : "";
    add(start, flags === null ? null : textOf(args[0], constants), flags ?? "");
  };
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type === "Identifier" && init) constants.set(id.name, init);
    },
    Literal(node) {
      if ("regex" in node && node.regex) add(node.start, node.regex.pattern, node.regex.flags);
    },
    NewExpression: built,
    CallExpression: built,
  }).visit(program);
  return found;
}

/** What a constant expression of strings comes to, or null. */
function textOf(node: Node | undefined, constants: ReadonlyMap<string, Expression>): string | null {
  if (!node) return null;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "Literal" && "regex" in node && node.regex) return node.regex.pattern;
  if (node.type === "Identifier") return textOf(constants.get(node.name), constants);
  if (node.type === "MemberExpression" && !node.computed && node.property.name === "source")
    return textOf(node.object, constants);
  if (node.type === "BinaryExpression" && node.operator === "+")
    return joined([textOf(node.left, constants), textOf(node.right, constants)]);
  if (node.type === "TaggedTemplateExpression") return template(node.quasi, "raw", constants);
  if (node.type === "TemplateLiteral") return template(node, "cooked", constants);
  return null;
}

function template(
  { quasis, expressions }: TemplateLiteral,
  form: "raw" | "cooked",
  constants: ReadonlyMap<string, Expression>,
): string | null {
  return joined(
    quasis.flatMap((quasi, i) => [
      quasi.value[form] ?? null,
      i < expressions.length ? textOf(expressions[i], constants) : "",
    ]),
  );
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join("");
}
