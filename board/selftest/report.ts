import { chipError } from "../../jacdac/index.ts";
import { driveBaseCode, type Kit } from "../../robot-kit/index.ts";
import { judgeRoll, judgeTurnByHand, type Pair, type WheelTurn } from "./judge-by-hand.ts";
import { judgePower } from "./judge-power.ts";
import { judgeWires } from "./judge-wires.ts";
import { mark } from "./selftest-program.ts";
import { finding, type StepResult } from "./step-result.ts";
import { lineNames, partsOnI2c, type Step, stepsFor } from "./steps.ts";

/** A wheel without load turns some hundred degrees in the second; this little is friction or noise. */
const turnedDeg = 45;
/** The line sensors see black and white this many hundredths apart. */
const contrast = 30;
/** What `DistanceSensor` of the runtime says when nothing is in range. */
const farthestMm = 2000;

/** How the driver of a wheel sensor says it; pupils read it in their language. */
const noMagnet = /sees no magnet/;

/** Reads the lines of a self-test program. */
export class SelftestReader {
  readonly results: StepResult[] = [];
  ended = false;
  readonly #kit: Kit;
  readonly #steps: ReadonlyMap<string, Step>;
  readonly #partsOnI2c: ReadonlyMap<number, string>;
  readonly #turns: [WheelTurn | undefined, WheelTurn | undefined] = [undefined, undefined];
  #rolled: Pair<number> = [0, 0];
  /** Parts that did not answer, or not always. */
  readonly #silent = new Set<string>();

  constructor(kit: Kit) {
    this.#kit = kit;
    this.#steps = new Map(stepsFor(kit).map((step) => [step.id, step]));
    this.#partsOnI2c = partsOnI2c(kit);
  }

  /** @returns the step that begins with this line, or the results that it brings */
  read(line: string): { readonly begins: Step } | { readonly results: readonly StepResult[] } | undefined {
    if (!line.startsWith(mark)) return undefined;
    const [verb, id = "", ...words] = line.slice(mark.length).split(" ");
    if (verb === "end") this.ended = true;
    const step = this.#steps.get(id);
    if (!step) return undefined;
    if (verb === "begin") return { begins: step };
    const results = verb === "failed" ? this.#failed(step, words.join(" ")) : this.#judge(step, words);
    this.results.push(...results);
    return { results };
  }

  /** What is said once of a part is not said again. */
  #failed(step: Step, reason: string): readonly StepResult[] {
    const chip = chipError(reason);
    const culprit = { ...step, id: (chip && this.#partsOnI2c.get(Number(chip.address))) ?? step.id };
    const ids = [step.id, culprit.id];
    if (this.results.some(({ id, verdict }) => verdict === "fail" && ids.includes(id))) return [];
    if (chip?.other)
      return [finding(culprit, "fail", "selftest.other", { address: chip.address, ...chip.other })];
    if (chip) return [finding(culprit, "fail", "selftest.silent", { address: chip.address })];
    if (noMagnet.test(reason)) return [finding(step, "fail", "selftest.noMagnet")];
    return [finding(step, "fail", "selftest.failed", { reason })];
  }

  #judgeWires(step: Step, numbers: readonly number[]): readonly StepResult[] {
    const results = judgeWires(step, this.#kit, numbers);
    for (const { id, verdict } of results) if (verdict === "fail") this.#silent.add(id);
    return results;
  }

  #judge(step: Step, words: readonly string[]): readonly StepResult[] {
    const numbers = words.map(Number);
    const [first = 0, second = 0, third = 0] = numbers;
    switch (step.kind) {
      case "wires":
        return this.#judgeWires(step, numbers);
      case "wheel":
        this.#turns[step.id === "leftWheel" ? 0 : 1] = { forward: first, other: third };
        return [judgeWheel(step, numbers)];
      case "power":
        return [judgePower(step, this.#kit, numbers)];
      case "line":
        return judgeLine(step, lineNames(this.#kit), numbers, this.#silent);
      case "roll":
        this.#rolled = [first, second];
        return [judgeRoll(step, this.#kit, this.#rolled)];
      case "turnByHand":
        if (driveBaseCode(this.#kit)?.parts.some((part) => this.#silent.has(part)))
          return [finding(step, "look", "selftest.mendFirst")];
        return judgeTurnByHand(step, this.#kit, this.#rolled, [first, second], this.#turns);
      default:
        return [judgePart(step, words)];
    }
  }
}

function judgePart(step: Step, words: readonly string[]): StepResult {
  const first = Number(words[0] ?? 0);
  switch (step.kind) {
    case "distance":
      return first >= farthestMm
        ? finding(step, "look", "selftest.distanceFar")
        : finding(step, "look", "selftest.distance", { mm: first });
    case "color":
      return finding(step, "look", "selftest.color", { color: words[0] ?? "" });
    case "tilt":
      return first <= 15
        ? finding(step, "pass", "selftest.tilt", { deg: first })
        : finding(step, "look", "selftest.tilted", { deg: first });
    case "battery":
      return finding(step, "look", "selftest.battery", { volts: first / 100 });
    case "quantity":
      return finding(step, "look", "selftest.quantity", { value: first, unit: step.unit ?? "" });
    case "button":
      return first === 1
        ? finding(step, "pass", "selftest.pressed")
        : finding(step, "look", "selftest.notPressed");
    case "sound":
    case "light":
    case "strip":
    case "servo":
      return finding(step, "look", `selftest.${step.kind}`);
    default:
      throw new Error(`the steps of kind ${step.kind} are judged elsewhere`);
  }
}

function judgeWheel(step: Step, [forward = 0, back = 0, other = 0]: readonly number[]): StepResult {
  const params = { forward, back, other };
  const own = Math.abs(forward) >= turnedDeg || Math.abs(back) >= turnedDeg;
  if (!own && Math.abs(other) >= turnedDeg) return finding(step, "fail", "selftest.wheelOther", params);
  if (!own) return finding(step, "fail", "selftest.wheelStill", params);
  if (forward < 0 && back > 0) return finding(step, "fail", "selftest.wheelBackwards", params);
  if (forward >= turnedDeg && back <= -turnedDeg) return finding(step, "pass", "selftest.wheel", params);
  return finding(step, "fail", "selftest.wheelUneven", params);
}

/**
 * The least of each sensor, then the most of each, in hundredths from white to black. Where others saw the line pass, one
 * that did not is stuck; where none did, perhaps nobody moved the paper.
 */
function judgeLine(
  step: Step,
  sensors: readonly string[],
  numbers: readonly number[],
  silent: ReadonlySet<string>,
): readonly StepResult[] {
  const count = sensors.length;
  const spans = sensors.map((_, i) => numbers[count + i]! - numbers[i]!);
  const still = sensors.flatMap((name, i) =>
    spans[i]! < contrast ? [{ name, least: numbers[i]!, most: numbers[count + i]! }] : [],
  );
  const values = spans.map((_, i) => `${numbers[i]}–${numbers[count + i]}`).join(", ");
  if (still.length === 0) return [finding(step, "pass", "selftest.line", { values })];
  const saw = sensors.some((name, i) => spans[i]! >= contrast && !silent.has(name));
  if (!saw) return [finding(step, "look", "selftest.lineUnmoved", { values })];
  return still.map(({ name, least, most }) =>
    finding({ id: name, kind: step.kind }, "fail", "selftest.lineStuck", { least, most }),
  );
}
