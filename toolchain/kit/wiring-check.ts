import type { MessageId, MessageParams } from "../../messages/messages.ts";
import { nearestWord } from "../nearest-word.ts";
import { type Board, boards } from "./boards.ts";
import { type Kit, type Part, partsOf, pinsOf } from "./kit.ts";

/** Something wrong or doubtful in a kit's wiring; `id` and `params` make the sentence. */
export interface WiringFinding {
  readonly level: "error" | "warning";
  readonly id: MessageId;
  readonly params: MessageParams;
}

/** A pin of a part. */
interface Use {
  readonly part: string;
  readonly pin: number;
  readonly output: boolean;
  readonly analog: boolean;
  readonly pwm: boolean;
  readonly pullUp: boolean;
}

/** The firmware samples an encoder's pins about this often a second. */
const encoderSamplesPerSecond = 1000;

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
    return [{ level: "error", id: "kit.unknownBoard", params }];
  }
  const uses = Object.entries(kit.parts).flatMap(([name, part]) => usesOf(name, part));
  if (kit.i2c) for (const pin of [kit.i2c.sda, kit.i2c.scl]) uses.push(use("I2C", pin, { output: true }));
  const findings = [
    ...sharedPins(uses, board),
    ...uses.flatMap((each) => pinLimits(each, uses, board)),
    ...pwmLimit(uses, board),
    ...addresses(kit),
    ...encoderSpeed(kit),
  ];
  return findings.sort((a, b) => a.level.localeCompare(b.level));
}

function use(part: string, pin: number, traits: Partial<Omit<Use, "part" | "pin">> = {}): Use {
  return { part, pin, output: false, analog: false, pwm: false, pullUp: false, ...traits };
}

function usesOf(name: string, part: Part): Use[] {
  const traits: Record<Part["type"], Partial<Use>> = {
    motor: { output: true, pwm: true },
    buzzer: { output: true, pwm: true },
    servo: { output: true, pwm: true },
    lightBulb: { output: true, pwm: true },
    led: { output: true },
    activeBuzzer: { output: true },
    ledStrip: { output: true },
    button: { pullUp: true },
    rotaryEncoder: { pullUp: true },
    reflectedLight: { analog: true },
    vl53l0x: {},
  };
  return Object.values(pinsOf(part)).map((pin) => use(name, pin, traits[part.type]));
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
    return [{ level: "error", id: "kit.sharedPin", params }];
  });
}

function pinLimits(each: Use, uses: readonly Use[], board: Board): WiringFinding[] {
  const { part, pin } = each;
  const params = { part, pin, board: board.name, free: freePin(each, uses, board) };
  const findings: WiringFinding[] = [];
  const add = (level: WiringFinding["level"], id: MessageId) => findings.push({ level, id, params });
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
  return [{ level: "error", id: "kit.pwmPins", params }];
}

function addresses(kit: Kit): WiringFinding[] {
  const findings: WiringFinding[] = [];
  const seen = new Map<number, string>();
  for (const [part, { address }] of partsOf(kit, "vl53l0x")) {
    const shown = `0x${address.toString(16)}`;
    if (!kit.i2c) findings.push({ level: "error", id: "kit.noI2c", params: { part } });
    const first = seen.get(address);
    if (first)
      findings.push({
        level: "error",
        id: "kit.sharedAddress",
        params: { first, second: part, address: shown },
      });
    seen.set(address, part);
  }
  return findings;
}

function encoderSpeed(kit: Kit): WiringFinding[] {
  return partsOf(kit, "rotaryEncoder").flatMap(([part, { side, slots }]): WiringFinding[] => {
    const motor = partsOf(kit, "motor").find(([, each]) => each.side === side)?.[1];
    const edges = motor
      ? Math.round((slots * 4 * motor.noLoadRpm * kit.battery.volts) / motor.ratedVolts / 60)
      : 0;
    if (edges <= encoderSamplesPerSecond) return [];
    return [
      { level: "warning", id: "kit.encoderSpeed", params: { part, edges, limit: encoderSamplesPerSecond } },
    ];
  });
}
