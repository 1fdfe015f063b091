import { chipError } from "../../jacdac/index.ts";
import type { MessageId, MessageParams } from "../../messages/index.ts";
import type { Kit } from "../../robot-kit/index.ts";
import { mark } from "./selftest-program.ts";
import { partsOnI2c, type Step, type StepKind, stepsFor } from "./steps.ts";

/**
 * `pass`: measured and right. `fail`: wrong. `look`: only a person can tell, or nobody did what the step waits for.
 */
export type Verdict = "pass" | "fail" | "look";

export interface StepResult {
  readonly id: string;
  readonly kind: StepKind;
  readonly verdict: Verdict;
  /** What was found, as a sentence. */
  readonly message: MessageId;
  readonly params: MessageParams;
}

/** A wheel without load turns some hundred degrees in the second; this little is friction or noise. */
const turnedDeg = 45;
/** The line sensors see black and white this many hundredths apart. */
const contrast = 30;
/** What `DistanceSensor` of the runtime says when nothing is in range. */
const farthestMm = 2000;

/** Reads the lines of a self-test program. */
export class SelftestReader {
  readonly results: StepResult[] = [];
  ended = false;
  readonly #steps: ReadonlyMap<string, Step>;
  readonly #partsOnI2c: ReadonlyMap<number, string>;

  constructor(kit: Kit) {
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
    const silent = step.kind === "i2c" ? this.#silentParts(step, words) : [];
    const results =
      verb === "failed"
        ? [this.#failure(step, words.join(" "))]
        : silent.length > 0
          ? silent
          : [judge(step, words)];
    this.results.push(...results);
    return { results };
  }

  #failure(step: Step, reason: string): StepResult {
    const chip = chipError(reason);
    if (!chip) return finding(step, "fail", "selftest.failed", { reason });
    const { address, other } = chip;
    const culprit = { ...step, id: this.#partsOnI2c.get(Number(address)) ?? step.id };
    return other
      ? finding(culprit, "fail", "selftest.other", { address, ...other })
      : finding(culprit, "fail", "selftest.silent", { address });
  }

  /** How many parts were called, then the addresses of those that did not answer. */
  #silentParts(step: Step, [, ...words]: readonly string[]): StepResult[] {
    const addresses = words.filter((word) => word !== "").map(Number);
    return addresses.map((number) => {
      const address = `0x${number.toString(16).padStart(2, "0")}`;
      const part = { ...step, id: this.#partsOnI2c.get(number) ?? step.id };
      return finding(part, "fail", "selftest.silent", { address });
    });
  }
}

function finding(
  { id, kind }: Step,
  verdict: Verdict,
  message: MessageId,
  params: MessageParams = {},
): StepResult {
  return { id, kind, verdict, message, params };
}

function judge(step: Step, words: readonly string[]): StepResult {
  const numbers = words.map(Number);
  const [first = 0] = numbers;
  switch (step.kind) {
    case "i2c":
      return finding(step, "pass", "selftest.answering", { count: first });
    case "wheel":
      return judgeWheel(step, numbers);
    case "line":
      return judgeLine(step, numbers);
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
    default:
      return finding(step, "look", `selftest.${step.kind}`);
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

/** The least of each sensor, then the most of each, in hundredths from white to black. */
function judgeLine(step: Step, numbers: readonly number[]): StepResult {
  const count = numbers.length / 2;
  const spans = Array.from({ length: count }, (_, i) => numbers[count + i]! - numbers[i]!);
  const still = spans.flatMap((span, i) => (span < contrast ? [i + 1] : []));
  const values = spans.map((_, i) => `${numbers[i]}–${numbers[count + i]}`).join(", ");
  if (still.length === 0) return finding(step, "pass", "selftest.line", { values });
  return finding(step, "look", "selftest.lineStill", {
    values,
    sensors: still.join(", "),
    count: still.length,
  });
}
