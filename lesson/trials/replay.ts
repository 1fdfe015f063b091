import { definitionOf, type Kit } from "../../robot-kit/index.ts";
import { type RobotResult, type Sample, type SimulationEvent, shortestTurnDeg } from "../../sim/index.ts";

/** How finely the way is cut up. */
const stepMs = 100;
/** What one count of a byte stands for. A byte goes from -127 to 127. */
const unitMm = 0.4;
const unitDeg = 0.3;
/** Steps without a movement after which the motors are switched off. */
const restSteps = 4;

/**
 * A program that does by time alone what another did in one run: it goes the same way, and says, shows and sounds the
 * same at the same times. It asks no sensor for anything but how far its own wheels have turned, as a pupil's
 * `straight(500)` does. Where a lesson is about sensing, it must fail in other worlds.
 * @param kit the robot that the run was made with
 */
export function replayProgram({ samples, events, timeUs, endedUs }: RobotResult, kit: Kit): string {
  const deeds = events.flatMap((event) => deedOf(event, events, kit)).sort((a, b) => a.atMs - b.atMs);
  const moves = samples.some(({ leftDuty, rightDuty }) => leftDuty !== 0 || rightDuty !== 0);
  const usesRobot = moves || deeds.some(({ code }) => code.includes("robot."));
  return `// A recorded run, by time alone. It uses no button, and none stops it.
import { millis, sleep } from "@devicescript/core"
${usesRobot ? 'import { robot } from "@robonet/kit"' : ""}

async function at(ms: number) {
    const left = ms - millis()
    if (left > 0) await sleep(left)
}

async function say() {
${deeds.map(({ atMs, code }) => `    await at(${atMs})\n    ${code}`).join("\n")}
}

say.start()
${moves ? drivingCode(samples) : ""}
await at(${Math.round((endedUs ?? timeUs) / 1000)})
`;
}

interface Deed {
  readonly atMs: number;
  readonly code: string;
}

/** What the program did other than to drive, as a line that does it again. */
function deedOf(event: SimulationEvent, events: readonly SimulationEvent[], kit: Kit): Deed[] {
  const atMs = Math.round(event.timeUs / 1000);
  if (event.type === "console") return [{ atMs, code: `console.log(${JSON.stringify(event.text)})` }];
  if (event.type !== "output" && event.type !== "pixels") return [];
  const part = kit.parts[event.part];
  const member = part && definitionOf(kit, part).robot?.(event.part, part).member?.name;
  if (!member) return [];
  if (event.type === "pixels") {
    const dots = event.colours.map((colour, i) => {
      const rgb = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
      return `robot.${member}.set(${[i, ...rgb].join(", ")})`;
    });
    return [{ atMs, code: [...dots, `await robot.${member}.show()`].join("\n    ") }];
  }
  const wasOn = events.some(
    (earlier) =>
      earlier.type === "output" &&
      earlier.part === event.part &&
      earlier.timeUs < event.timeUs &&
      earlier.value > 0,
  );
  // At power-on each output is switched off, and was not on.
  if (event.value <= 0 && !wasOn) return [];
  if (member !== "sound")
    return [{ atMs, code: `await robot.${member}.${event.value > 0 ? "on" : "off"}()` }];
  if (event.value <= 0) return [];
  const off = events.find(
    (later) =>
      later.type === "output" && later.part === event.part && later.timeUs > event.timeUs && later.value <= 0,
  );
  const ms = Math.round(((off?.timeUs ?? event.timeUs + 200_000) - event.timeUs) / 1000);
  return [{ atMs, code: `await robot.sound.beep(${ms})` }];
}

/** Goes the recorded way step by step, and makes good what the wheels are behind. */
function drivingCode(samples: readonly Sample[]): string {
  const bytes = [...wayOf(samples)].map((byte) => (byte & 0xff).toString(16).padStart(2, "0"));
  return `
const way = hex\`${bytes.join("")}\`
let mm = 0
let deg = 0
let resting = 0
for (let i = 0; i < way.length; i += 2) {
    const forward = ((way[i] << 24) >> 24) * ${unitMm}
    const turning = ((way[i + 1] << 24) >> 24) * ${unitDeg}
    resting = forward === 0 && turning === 0 ? resting + 1 : 0
    if (resting < ${restSteps}) {
        mm += forward
        deg += turning
        const behind = mm - robot.drive.distance()
        const aside = deg - robot.drive.angle()
        await robot.drive.drive(forward * ${1000 / stepMs} + behind * 2, turning * ${1000 / stepMs} + aside * 4)
    } else if (resting === ${restSteps}) await robot.drive.stop()
    await at(((i >> 1) + 1) * ${stepMs})
}
await robot.drive.stop()
`;
}

/** Way forward and turn of each step, as signed bytes; what rounding takes away, a later step gives back. */
function wayOf(samples: readonly Sample[]): Int8Array {
  const every = samples.filter(({ timeUs }) => timeUs % (stepMs * 1000) === 0);
  const bytes = new Int8Array(2 * Math.max(0, every.length - 1));
  let [owedMm, owedDeg] = [0, 0];
  for (let i = 1; i < every.length; i++) {
    const [from, to] = [every[i - 1]!, every[i]!];
    const turn = shortestTurnDeg(from.headingDeg, to.headingDeg);
    const heading = ((from.headingDeg + turn / 2) * Math.PI) / 180;
    owedMm += (to.xMm - from.xMm) * Math.cos(heading) + (to.yMm - from.yMm) * Math.sin(heading);
    owedDeg += turn;
    bytes[2 * i - 2] = limited(owedMm / unitMm);
    bytes[2 * i - 1] = limited(owedDeg / unitDeg);
    owedMm -= bytes[2 * i - 2]! * unitMm;
    owedDeg -= bytes[2 * i - 1]! * unitDeg;
  }
  return bytes;
}

function limited(count: number): number {
  return Math.max(-127, Math.min(127, Math.round(count)));
}
