import { explain } from "../../toolchain/compile/explain.ts";
import { type Difference, sets } from "./differences.ts";
import { type Outcome, runInNode } from "./node.ts";
import { type RobotOutcome, runOnRobot } from "./robot.ts";

export type Verdict =
  | { readonly type: "same" }
  /** A sentence at compile time. */
  | { readonly type: "message"; readonly text: string }
  | { readonly type: "difference"; readonly differences: readonly Difference[] }
  /** As Node or with differences, but for a task that computed for long: others went on meanwhile. */
  | { readonly type: "interleaved" }
  /** The same, but in one piece the computing is more than the VM allows: the lines until then are right. */
  | { readonly type: "unjudged" }
  | { readonly type: "wrong"; readonly kind: string; readonly details: string };

/** A line of the console has so many characters; the rest is cut off (`devs_jd_send_logmsg`). */
const lineLetters = 296;

const tasks = /\.start\(/;

/** Sentences that only say that the compiler did not know what to do. */
const noSentence = /^The compiler (says|cannot translate)|assertion|internal error|call stack/i;

/** Holds what the robot does with a program against what Node does with it. */
export async function judge(source: string): Promise<Verdict> {
  const robot = runOnRobot(source);
  if (robot.type === "refused") {
    const [first] = robot.diagnostics.filter(({ severity }) => severity === "error");
    const text = first ? explain(first, "en") : "no message";
    const where = `${first?.line}: ${text}`;
    return !first || noSentence.test(text)
      ? { type: "wrong", kind: "no plain message", details: where }
      : { type: "message", text };
  }
  if (robot.type === "damaged")
    return { type: "wrong", kind: "image refused", details: `the verifier says ${robot.code}` };
  const differences = await explaining(robot, source);
  if (differences) return differences.length === 0 ? { type: "same" } : { type: "difference", differences };
  if (tasks.test(source)) {
    const alone = runOnRobot(source, { oneSlice: true });
    if (alone.type === "ran" && (await explaining(alone, source))) return { type: "interleaved" };
    if (alone.type === "ran" && alone.fault?.kind === "infinite-loop" && (await begins(alone, source)))
      return { type: "unjudged" };
  }
  return { type: "wrong", ...describe(robot, await runInNode(source, [])) };
}

/** The differences from JavaScript with which Node does what the robot did, if there are such. */
async function explaining(robot: Ran, source: string): Promise<readonly Difference[] | undefined> {
  for (const differences of sets())
    if (agree(robot, await runInNode(source, differences))) return differences;
  return undefined;
}

/** Whether Node begins with the lines that the robot printed before it was cut. */
async function begins({ lines }: Ran, source: string): Promise<boolean> {
  for (const differences of sets()) {
    const node = await runInNode(source, differences);
    if (agree({ type: "ran", lines }, { lines: node.lines.slice(0, lines.length) })) return true;
  }
  return false;
}

type Ran = Extract<RobotOutcome, { type: "ran" }>;

function agree(robot: Ran, node: Outcome): boolean {
  return (
    (robot.fault !== undefined) === (node.failed !== undefined) &&
    (!robot.fault || robot.fault.kind === "exception") &&
    robot.lines.length === node.lines.length &&
    robot.lines.every((line, i) => cut(line) === cut(node.lines[i]!))
  );
}

function cut(line: string): string {
  // Its bytes are counted, and a letter may be cut in two.
  const bytes = Buffer.from(line);
  return bytes.length < lineLetters ? line : bytes.subarray(0, lineLetters - 10).toString();
}

function describe({ lines, fault }: Ran, node: Outcome): { kind: string; details: string } {
  const at = lines.findIndex((line, i) => line !== node.lines[i]);
  const first = at < 0 ? Math.min(lines.length, node.lines.length) : at;
  const details = [
    `line ${first + 1} of the output`,
    `  robot: ${lines[first] ?? (fault ? `${fault.kind} ${fault.name} ${fault.message}` : "(ends)")}`,
    `  Node:  ${node.lines[first] ?? (node.failed ? node.failed : "(ends)")}`,
  ].join("\n");
  if (fault && fault.kind !== "exception") return { kind: `robot's limit: ${fault.kind}`, details };
  if (fault && !node.failed) return { kind: "error on the robot alone", details };
  if (!fault && node.failed) return { kind: "error in Node alone", details };
  return { kind: "another output", details };
}
