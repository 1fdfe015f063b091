import { driveTrain } from "../kit/drive-train.ts";
import { definitionOf, type Kit, partsOf } from "../kit/kit.ts";

/** One thing that the self-test tries. The program and the report know it by `id`. */
export interface Step {
  /** A part's name, or `leftWheel` and `rightWheel`. */
  readonly id: string;
  readonly kind: StepKind;
  /** Statements of a program with `robot`; they end with a `say` of what was measured. */
  readonly code: string;
}

export type StepKind =
  | "wheel"
  | "line"
  | "distance"
  | "color"
  | "tilt"
  | "battery"
  | "button"
  | "sound"
  | "light"
  | "strip"
  | "servo";

/** How the parts that have a member of `robot` are tried, by their type. */
const codes: Readonly<Record<string, { readonly kind: StepKind; code(member: string): string }>> = {
  vl53l0x: { kind: "distance", code: (robot) => `say(Math.round(await ${robot}.read()))` },
  rcwl9620: { kind: "distance", code: (robot) => `say(Math.round(await ${robot}.read()))` },
  tcs34725: { kind: "color", code: (robot) => `say(await ${robot}.read())` },
  mpu6050: { kind: "tilt", code: (robot) => `say(Math.round(await ${robot}.tilt()))` },
  batteryDivider: { kind: "battery", code: (robot) => `say(Math.round((await ${robot}.volts()) * 100))` },
  ina219: { kind: "battery", code: (robot) => `say(Math.round((await ${robot}.volts()) * 100))` },
  button: {
    kind: "button",
    code: (robot) => `let pressed = 0
    for (let ms = 0; ms < 5000 && pressed === 0; ms += 20) {
        if (${robot}.pressed()) pressed = 1
        await sleep(20)
    }
    say(pressed)`,
  },
  activeBuzzer: { kind: "sound", code: (robot) => `await ${robot}.beep(300)\n    say(1)` },
  buzzer: { kind: "sound", code: (robot) => `await ${robot}.tone(880, 300)\n    say(1)` },
  led: { kind: "light", code: blink },
  lightBulb: { kind: "light", code: blink },
  ledStrip: {
    kind: "strip",
    code: (robot) => `${[
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [0, 0, 0],
    ]
      .map((colour) => `${robot}.fill(${colour.join(", ")})\n    await ${robot}.show()\n    await sleep(500)`)
      .join("\n    ")}
    say(1)`,
  },
  servo: {
    kind: "servo",
    code: (robot) => `await ${robot}.angle(-45)
    await sleep(700)
    await ${robot}.angle(45)
    await sleep(700)
    await ${robot}.angle(0)
    say(1)`,
  },
};

function blink(robot: string): string {
  return `for (let i = 0; i < 3; i++) {
        await ${robot}.on()
        await sleep(300)
        await ${robot}.off()
        await sleep(300)
    }
    say(1)`;
}

/** What the self-test tries on a kit, in order: first what moves, then what measures, last what shows. */
export function stepsFor(kit: Kit): Step[] {
  return [...wheelSteps(kit), ...lineSteps(kit), ...partSteps(kit)];
}

/** Parts that no step tries; a person has to. */
export function untriedParts(kit: Kit): string[] {
  const tried = new Set([...(driveTrain(kit)?.parts ?? []), ...stepsFor(kit).map(({ id }) => id)]);
  const isLine = (type: string) => type === "reflectedLight" || type === "lineArray";
  return Object.entries(kit.parts).flatMap(([name, { type }]) =>
    tried.has(name) || isLine(type) ? [] : [name],
  );
}

/** Each wheel by itself, without the control loop: with a swapped wire that would run away. */
function wheelSteps(kit: Kit): Step[] {
  if (!driveTrain(kit)) return [];
  return ["leftWheel", "rightWheel"].map((id, own) => ({
    id,
    kind: "wheel",
    code: `const before = await angle(${own})
    const otherBefore = await angle(${1 - own})
    await turn(${own}, 0.6)
    const forward = await angle(${own})
    const other = await angle(${1 - own})
    await turn(${own}, -0.6)
    const back = await angle(${own})
    say(Math.round(forward - before), Math.round(back - forward), Math.round(other - otherBefore))`,
  }));
}

function lineSteps(kit: Kit): Step[] {
  const row = partsOf(kit, "lineArray")[0]?.[1];
  const count = row ? Object.keys(row.pins).length : partsOf(kit, "reflectedLight").length;
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
  return Object.entries(kit.parts).flatMap(([id, part]): Step[] => {
    const { member } = definitionOf(part).robot?.(id, part) ?? {};
    const step = codes[part.type];
    if (!member || !step) return [];
    return [{ id, kind: step.kind, code: step.code(`robot.${member.name}`) }];
  });
}
