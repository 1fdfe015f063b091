import type { SelftestKind } from "../../drivers/abilities.ts";
import { driveBaseCode, type Kit, lineSensors, partsOf, sensesOf } from "../../robot-kit/index.ts";
import { byHandSteps } from "./by-hand-steps.ts";
import { powerDuty } from "./free-speed.ts";

/** One thing that the self-test tries. The program and the report know it by `id`. */
export interface Step {
  /** A part's name, or `leftWheel` and `rightWheel`. */
  readonly id: string;
  readonly kind: StepKind;
  /** Statements of a program with `robot`; they end with a `say` of what was measured. */
  readonly code: string;
  /** Of a quantity that it measures. */
  readonly unit?: string;
}

/** Wires, wheels, power and line are tried whole, whatever parts they are made of. */
export type StepKind = "wires" | "wheel" | "power" | "line" | "roll" | "turnByHand" | SelftestKind;

/**
 * What the self-test tries on a kit, in order: whether all answer, what moves, what measures, what shows; last what hands
 * must do, off the box.
 */
export function stepsFor(kit: Kit): Step[] {
  return [
    ...wiresSteps(kit),
    ...wheelSteps(kit),
    ...powerSteps(kit),
    ...lineSteps(kit),
    ...partSteps(kit),
    ...byHandSteps(kit),
  ];
}

/** Parts that no step tries but by asking whether they answer; a person has to. */
export function untriedParts(kit: Kit): string[] {
  const tried = new Set([
    ...(driveBaseCode(kit)?.parts ?? []),
    ...lineSensors(kit).map(({ name }) => name),
    ...stepsFor(kit).map(({ id }) => id),
  ]);
  return Object.keys(kit.parts).filter((name) => !tried.has(name));
}

/** A part whose chip is asked whether it answers. */
export interface AskedPart {
  readonly name: string;
  readonly address: number;
  readonly probe: readonly number[];
}

export function askedParts(kit: Kit): AskedPart[] {
  return partsOf(kit).flatMap(({ name, part: { address }, definition: { probe } }) =>
    probe && address !== undefined ? [{ name, address, probe }] : [],
  );
}

/** The parts on I2C, by the address of each. */
export function partsOnI2c(kit: Kit): ReadonlyMap<number, string> {
  return new Map(
    partsOf(kit).flatMap(({ name, part: { address } }) => (address === undefined ? [] : [[address, name]])),
  );
}

/** Has the program give their addresses to chips that it finds at another one, or holds in reset. */
function giveAddresses(kit: Kit): string {
  return partsOf(kit)
    .flatMap(({ name, part, definition }) => {
      const woken = definition.wakesAt?.(part);
      const { member } = definition.robot?.(name, part) ?? {};
      if (!woken || !member || (!woken.held && woken.address === part.address)) return [];
      return `try {
        await robot.${member.name}.${woken.start}
    } catch (_) {
        // Whether it answers is asked below.
    }
    `;
    })
    .join("");
}

/** What the self-test calls the line sensors, from left to right; those in a row by their number. */
export function lineNames(kit: Kit): readonly string[] {
  const names = lineSensors(kit).map(({ name }) => name);
  const inRow = names.length > 1 && new Set(names).size === 1;
  return names.map((name, i) => (inRow ? `${name} ${i + 1}` : name));
}

/** How often each chip is asked, and how far apart, ms: longer than a plug that wobbles keeps its contact. */
export const asks = 150;
const askMs = 20;

/** While nobody touches the robot each chip must answer each time, and no line sensor's reading may jump. */
function wiresSteps(kit: Kit): Step[] {
  const parts = askedParts(kit);
  const { length: sensors } = lineSensors(kit);
  if (parts.length + sensors === 0) return [];
  const code = `const addresses = [${parts.map(({ address }) => address).join(", ")}]
    const probes = [${parts.map(({ probe }) => `Buffer.from([${probe.join(", ")}])`).join(", ")}]
    const said = addresses.map(() => 0)
    ${giveAddresses(kit)}${sensors > 0 ? beginLine(sensors) : ""}
    for (let i = 0; i < ${asks}; i++) {
        for (let k = 0; k < addresses.length; k++) {
            const status = await (ds as any)._i2cTransaction(addresses[k], probes[k])
            if (status === 0) said[k] = said[k] + 1
        }
        ${sensors > 0 ? readLine(sensors) : ""}
        await sleep(${askMs})
    }
    say(said.join(" ")${sensors > 0 ? ', least.join(" "), most.join(" ")' : ""})`;
  return [{ id: "wires", kind: "wires", code }];
}

/** Each wheel by itself, without the control loop: with a swapped wire that would run away. */
function wheelSteps(kit: Kit): Step[] {
  if (!driveBaseCode(kit)) return [];
  const duty = Math.min(0.6, powerDuty(kit));
  return ["leftWheel", "rightWheel"].map((id, own) => ({
    id,
    kind: "wheel",
    code: `await beginWheels()
    const before = await angle(${own})
    const otherBefore = await otherAngle(${1 - own})
    await turn(${own}, ${duty})
    const forward = await angle(${own})
    const other = await otherAngle(${1 - own})
    await turn(${own}, ${-duty})
    const back = await angle(${own})
    say(Math.round(forward - before), Math.round(back - forward), Math.round(other - otherBefore))`,
  }));
}

/** Both wheels at full duty, or as fast as they are counted, one forward and one back: how fast they turn, and what that leaves of the battery. */
function powerSteps(kit: Kit): Step[] {
  if (!driveBaseCode(kit)) return [];
  const battery = sensesOf(kit, "battery")
    .map(({ name }) => partsOf(kit).find((each) => each.name === name)!)
    .map(({ name, part, definition }) => definition.robot?.(name, part).member?.name)
    .find((member) => member !== undefined);
  const volts = battery === undefined ? "0" : `Math.round((await robot.${battery}.volts()) * 100)`;
  const code = `await beginWheels()
    try {
        await robot.wheels[0].motor.setDuty(${powerDuty(kit)})
        await robot.wheels[1].motor.setDuty(${-powerDuty(kit)})
        await watch(1000)
        const left = await otherAngle(0)
        const right = await otherAngle(1)
        const begun = ds.millis()
        await watch(600)
        const seconds = (ds.millis() - begun) / 1000
        const volts = ${volts}
        say(Math.round(((await otherAngle(0)) - left) / seconds), Math.round(((await otherAngle(1)) - right) / seconds), volts)
    } finally {
        await robot.wheels[0].motor.setDuty(0)
        await robot.wheels[1].motor.setDuty(0)
    }`;
  return [{ id: "power", kind: "power", code }];
}

function beginLine(count: number): string {
  return `await robot.line.begin()
    const least: number[] = []
    const most: number[] = []
    for (let i = 0; i < ${count}; i++) {
        least.push(100)
        most.push(0)
    }`;
}

/** Least and most darkness of each sensor so far, in hundredths. */
function readLine(count: number): string {
  return `await robot.line.position()
        for (let i = 0; i < ${count}; i++) {
            const dark = Math.round(robot.line.darkness(i) * 100)
            least[i] = Math.min(least[i], dark)
            most[i] = Math.max(most[i], dark)
        }`;
}

function lineSteps(kit: Kit): Step[] {
  const count = lineSensors(kit).length;
  if (count === 0) return [];
  return [
    {
      id: "line",
      kind: "line",
      code: `${beginLine(count)}
    for (let ms = 0; ms < 4000; ms += 40) {
        ${readLine(count)}
        await sleep(40)
    }
    say(least.join(" "), most.join(" "))`,
    },
  ];
}

function partSteps(kit: Kit): Step[] {
  return partsOf(kit).flatMap(({ name, part, definition }): Step[] => {
    const { member } = definition.robot?.(name, part) ?? {};
    const step = member && definition.selftest?.(`robot.${member.name}`);
    if (!step) return [];
    const measured = definition.senses?.(part).find((sense) => sense.kind === "quantity");
    return [{ id: name, ...step, ...(measured && { unit: measured.gauge.unit }) }];
  });
}
