import { type MessageId, nearestWord } from "../../messages/index.ts";
import { memberTwice } from "../codegen/member-names.ts";
import { membersOf } from "../codegen/robot-module.ts";
import { type Board, boards } from "../schema/boards.ts";
import { type Kit, type KitPart, partsOf, pinsOf } from "../schema/kit.ts";
import { moduleOf } from "../wiring/wiring.ts";
import { checkAddresses } from "./address-check.ts";
import { checkDrive } from "./drive-check.ts";
import type { WiringFinding } from "./finding.ts";
import { checkSupply } from "./supply-check.ts";
import { checkWires } from "./wires-check.ts";

export type { WiringFinding } from "./finding.ts";

/** A pin of a part. */
interface Use {
  readonly part: string;
  readonly pin: number;
  readonly at: readonly string[];
  readonly output: boolean;
  readonly analog: boolean;
  readonly pwm: boolean;
  readonly pullUp: boolean;
}

/** Checks a kit against the limits of its board. Errors first. */
export function checkWiring(kit: Kit): WiringFinding[] {
  const board = boards[kit.board];
  if (!board) {
    const known = Object.keys(boards);
    const params = {
      board: kit.board,
      nearest: nearestWord(kit.board, known) ?? "none",
      known: known.join(", "),
    };
    return [{ level: "error", id: "kit.unknownBoard", params, at: ["board"] }];
  }
  const uses = partsOf(kit).flatMap(usesOf);
  if (kit.i2c)
    for (const wire of ["sda", "scl"] as const)
      uses.push(use("I2C", kit.i2c[wire], ["i2c", wire], { output: true }));
  const findings = [
    ...namesTwice(kit),
    ...sharedPins(uses, board),
    ...uses.flatMap((each) => pinLimits(each, uses, board)),
    ...pwmLimit(uses, board),
    ...checkAddresses(kit, () => freePin(use("", -1, [], { output: true }), uses, board)),
    ...(kit.espruino ? [] : [...oneUnit(kit), ...untried(kit)]),
    ...checkSupply(kit),
    ...checkDrive(kit),
    ...checkWires(kit),
  ];
  return findings.sort((a, b) => a.level.localeCompare(b.level));
}

/** Of the board's units each serves one part. */
function oneUnit(kit: Kit): WiringFinding[] {
  const users = partsOf(kit).filter(({ definition }) => definition.boardUnit !== undefined);
  return users.flatMap(({ name, definition }, index): WiringFinding[] => {
    const first = users.findIndex((other) => other.definition.boardUnit === definition.boardUnit);
    if (first === index) return [];
    const params = { first: users[first]!.name, second: name, unit: definition.boardUnit! };
    return [{ level: "error", id: "kit.oneUnit", params, at: ["parts", name] }];
  });
}

function untried(kit: Kit): WiringFinding[] {
  return partsOf(kit).flatMap((part): WiringFinding[] => {
    const { name, definition } = part;
    if (!definition.untried) return [];
    const params = { part: name, module: moduleOf(part).name ?? definition.title, type: definition.type };
    return [{ level: "warning", id: "kit.untried", params, at: ["parts", name] }];
  });
}

function namesTwice(kit: Kit): WiringFinding[] {
  const twice = memberTwice(membersOf(kit));
  return twice ? [{ level: "error", id: "kit.memberTwice", params: twice, at: ["parts", twice.part] }] : [];
}

function use(
  part: string,
  pin: number,
  at: readonly string[],
  traits: Partial<Omit<Use, "part" | "pin" | "at">>,
): Use {
  return { part, pin, at, output: false, analog: false, pwm: false, pullUp: false, ...traits };
}

function usesOf({ name, part, definition }: KitPart): Use[] {
  const { pwm = false, output = false, ...traits } = definition.pins ?? {};
  const has = (trait: boolean | Readonly<Record<string, boolean>>, pinName: string) =>
    typeof trait === "boolean" ? trait : trait[pinName] === true;
  return Object.entries(pinsOf(part)).map(([pinName, pin]) =>
    use(name, pin, ["parts", name, "pins", pinName], {
      ...traits,
      output: has(output, pinName),
      pwm: has(pwm, pinName),
    }),
  );
}

/** A pin of the board that nothing uses and that can do what `like` needs. */
function freePin(like: Use, uses: readonly Use[], board: Board): string {
  const pin = board.exposed.find(
    (candidate) =>
      !uses.some((each) => each.pin === candidate) &&
      !board.boot.includes(candidate) &&
      (!like.analog || board.analog.includes(candidate)) &&
      (!(like.output || like.pullUp) || !board.inputOnly.includes(candidate)),
  );
  return pin === undefined ? "none" : String(pin);
}

function sharedPins(uses: readonly Use[], board: Board): WiringFinding[] {
  return uses.flatMap((each, index): WiringFinding[] => {
    const first = uses.findIndex((other) => other.pin === each.pin);
    if (first === index) return [];
    const params = {
      pin: each.pin,
      first: uses[first]!.part,
      second: each.part,
      free: freePin(each, uses, board),
    };
    return [{ level: "error", id: "kit.sharedPin", params, at: each.at }];
  });
}

function pinLimits(each: Use, uses: readonly Use[], board: Board): WiringFinding[] {
  const { part, pin, at } = each;
  const params = { part, pin, board: board.name, free: freePin(each, uses, board) };
  const findings: WiringFinding[] = [];
  const add = (level: WiringFinding["level"], id: MessageId) => findings.push({ level, id, params, at });
  if (!board.exposed.includes(pin)) add("error", "kit.noSuchPin");
  else if (each.output && board.inputOnly.includes(pin)) add("error", "kit.inputOnly");
  else if (each.analog && !board.analog.includes(pin)) add("error", "kit.noAnalog");
  else if (each.pullUp && board.inputOnly.includes(pin)) add("warning", "kit.noPullUp");
  if (board.exposed.includes(pin) && board.boot.includes(pin)) add("warning", "kit.bootPin");
  return findings;
}

function pwmLimit(uses: readonly Use[], board: Board): WiringFinding[] {
  const pwm = uses.filter((each) => each.pwm);
  if (pwm.length <= board.pwmPins) return [];
  const extra = pwm[board.pwmPins]!;
  const taken = pwm.slice(0, board.pwmPins).map(({ part, pin }) => `${part} ${pin}`);
  const params = { part: extra.part, pin: extra.pin, limit: board.pwmPins, taken: taken.join(", ") };
  return [{ level: "error", id: "kit.pwmPins", params, at: extra.at }];
}
