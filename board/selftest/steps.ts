import type { SelftestKind } from "../../drivers/abilities.ts";
import { driveBaseCode, type Kit, lineSensors, partsOf } from "../../robot-kit/index.ts";

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

/** Wheels and line are tried whole, whatever parts they are made of. */
export type StepKind = "i2c" | "wheel" | "line" | SelftestKind;

/** What the self-test tries on a kit, in order: who is there, then what moves, what measures, last what shows. */
export function stepsFor(kit: Kit): Step[] {
  return [...busSteps(kit), ...wheelSteps(kit), ...lineSteps(kit), ...partSteps(kit)];
}

/** The parts on I2C, by the address of each. */
export function partsOnI2c(kit: Kit): ReadonlyMap<number, string> {
  return new Map(
    partsOf(kit).flatMap(({ name, part, definition: { bus, addresses = [] } }) => {
      const address = part.address ?? addresses[0];
      return bus === "i2c" && address !== undefined ? [[address, name] as const] : [];
    }),
  );
}

/** Parts that no step tries but by calling them; a person has to. */
export function untriedParts(kit: Kit): string[] {
  const tried = new Set([
    ...(driveBaseCode(kit)?.parts ?? []),
    ...lineSensors(kit).map(({ name }) => name),
    ...stepsFor(kit).map(({ id }) => id),
  ]);
  return Object.keys(kit.parts).filter((name) => !tried.has(name));
}

/** Calls every part by its address, so that one that does not answer is named even where no other step needs it. */
function busSteps(kit: Kit): Step[] {
  const addresses = [...partsOnI2c(kit).keys()];
  if (addresses.length === 0) return [];
  return [
    {
      id: "i2c",
      kind: "i2c",
      code: `const silent: number[] = []
    for (const address of [${addresses.join(", ")}]) {
        if (!(await answers(address))) silent.push(address)
    }
    say(${addresses.length}, silent.join(" "))`,
    },
  ];
}

/** Each wheel by itself, without the control loop: with a swapped wire that would run away. */
function wheelSteps(kit: Kit): Step[] {
  if (!driveBaseCode(kit)) return [];
  return ["leftWheel", "rightWheel"].map((id, own) => ({
    id,
    kind: "wheel",
    code: `await robot.wheels[${own}].sensor.begin()
    await robot.wheels[${own}].motor.begin()
    const before = await angle(${own})
    const otherBefore = await otherAngle(${1 - own})
    await turn(${own}, 0.6)
    const forward = await angle(${own})
    const other = await otherAngle(${1 - own})
    await turn(${own}, -0.6)
    const back = await angle(${own})
    say(Math.round(forward - before), Math.round(back - forward), Math.round(other - otherBefore))`,
  }));
}

function lineSteps(kit: Kit): Step[] {
  const count = lineSensors(kit).length;
  if (count === 0) return [];
  return [
    {
      id: "line",
      kind: "line",
      code: `await robot.line.begin()
    const least: number[] = []
    const most: number[] = []
    for (let i = 0; i < ${count}; i++) {
        least.push(100)
        most.push(0)
    }
    for (let ms = 0; ms < 4000; ms += 40) {
        await robot.line.position()
        for (let i = 0; i < ${count}; i++) {
            const dark = Math.round(robot.line.darkness(i) * 100)
            least[i] = Math.min(least[i], dark)
            most[i] = Math.max(most[i], dark)
        }
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
