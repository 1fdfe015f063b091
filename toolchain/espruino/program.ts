import { generate } from "./print.ts";
import { type NodePath, parseTypeScript, types as t, traverse } from "./syntax/syntax.ts";

/** The export of a program's file that is the program. */
export const programName = "robonetProgram";

/**
 * The pupil's file as a module that does nothing by itself: its top level becomes the async function
 * `robonetProgram`, and before each statement stands which line it is (`$l`), so that an error can be told with its
 * place: Espruino keeps no lines.
 * @param mark how a line is named; a program's other files add their name
 */
export function wrapProgram(source: string, file: string, mark: (line: number) => number | string): string {
  const tree = parseTypeScript(source, file);
  markLines(tree, mark);
  const outside: t.Statement[] = [];
  const inside: t.Statement[] = [];
  for (const statement of tree.program.body) {
    if (t.isImportDeclaration(statement) || isDeclaration(statement)) outside.push(statement);
    else if (t.isVariableDeclaration(statement) && !statement.declare) {
      // Functions of the file may use it: it stays outside, its value is set where it stood.
      for (const { id } of statement.declarations)
        outside.push(
          t.variableDeclaration(
            "var",
            Object.keys(t.getBindingIdentifiers(id)).map((name) => t.variableDeclarator(t.identifier(name))),
          ),
        );
      for (const { id, init } of statement.declarations)
        if (init) inside.push(t.expressionStatement(t.assignmentExpression("=", id as t.LVal, init)));
    } else inside.push(statement);
  }
  const program = t.functionDeclaration(t.identifier(programName), [], t.blockStatement(inside), false, true);
  tree.program.body = [...outside, t.exportNamedDeclaration(program)];
  return generate(tree);
}

/** The same marks in a file beside the program; what it does at its top level, it does when it is loaded. */
export function markFile(source: string, file: string, mark: (line: number) => number | string): string {
  const tree = parseTypeScript(source, file);
  markLines(tree, mark);
  return generate(tree);
}

function isDeclaration(statement: t.Statement): boolean {
  return (
    t.isFunctionDeclaration(statement) ||
    t.isClassDeclaration(statement) ||
    t.isExportDeclaration(statement) ||
    t.isTypeScript(statement)
  );
}

/** Puts the marks in, and what can be made right while the program is still as it was typed. */
function markLines(tree: t.File, mark: (line: number) => number | string): void {
  const marked = (body: t.Statement[]): t.Statement[] =>
    body.flatMap((statement) => {
      const line = statement.loc?.start.line;
      // Imports must come first.
      if (line === undefined || t.isImportDeclaration(statement) || isDeclaration(statement))
        return [statement];
      return [t.expressionStatement(setLine(mark(line))), statement];
    });
  traverse(tree, {
    "Program|BlockStatement"(path: NodePath) {
      const block = path as NodePath<t.Program | t.BlockStatement>;
      block.node.body = marked(block.node.body);
    },
    SwitchCase(path) {
      path.node.consequent = marked(path.node.consequent);
    },
    // What stands alone below an `if` or a loop gets a block, to have its line too.
    IfStatement({ node }) {
      node.consequent = inBlock(node.consequent, node);
      if (node.alternate && !t.isIfStatement(node.alternate)) node.alternate = inBlock(node.alternate, node);
    },
    Loop({ node }) {
      node.body = inBlock(node.body, node);
    },
    // An arrow's expression has no statement to stand before, and runs when another line may be the last that was noted.
    ArrowFunctionExpression({ node }) {
      const line = node.body.loc?.start.line;
      if (!t.isExpression(node.body) || line === undefined) return;
      node.body = t.sequenceExpression([setLine(mark(line)), node.body]);
    },
    // As calls, which the bundler leads to espruino/mathematics.ts.
    BinaryExpression: {
      exit(path) {
        const { operator, left, right } = path.node;
        if (operator === "**") path.replaceWith(power(left as t.Expression, right));
      },
    },
    AssignmentExpression(path) {
      const { operator, left, right } = path.node;
      if (operator !== "**=" || !t.isIdentifier(left)) return;
      path.replaceWith(t.assignmentExpression("=", left, power(t.cloneNode(left), right)));
    },
  });
}

function inBlock(body: t.Statement, { loc }: t.Node): t.Statement {
  if (t.isBlockStatement(body) || body.loc?.start.line === loc?.start.line) return body;
  return t.blockStatement([body]);
}

function power(base: t.Expression, exponent: t.Expression): t.CallExpression {
  return t.callExpression(t.memberExpression(t.identifier("Math"), t.identifier("pow")), [base, exponent]);
}

function setLine(where: number | string): t.AssignmentExpression {
  const value = typeof where === "number" ? t.numericLiteral(where) : t.stringLiteral(where);
  return t.assignmentExpression("=", t.identifier("$l"), value);
}
