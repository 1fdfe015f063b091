import type { RobotCode } from "../../drivers/part.ts";
import { Problem } from "../../messages/index.ts";
import { driveBaseCode } from "../assembly/drive-base-code.ts";
import { type Kit, partsOf, sensesOf } from "../schema/kit.ts";
import { memberTwice } from "./member-names.ts";
import { stopCode } from "./stop-code.ts";

/** A property of `robot`, with the parts that it needs started. */
export interface Member extends Pick<RobotCode, "runtime" | "drivers" | "setup"> {
  readonly name: string;
  readonly value: string;
  readonly parts: readonly string[];
  /** Only for a program that names it; not part of the robot that pupils know. */
  readonly onDemand?: boolean;
}

/** What differs on a board that does not run DeviceScript's firmware. */
export interface OtherFirmware {
  /** How late motors on pins follow. */
  readonly motorLagMs?: number;
  /** A program never waits for a press of the robot's button. */
  readonly startsAtOnce?: boolean;
}

/**
 * The source of `@robonet/kit` for one kit: starts its parts and makes `robot`. Parts that the kit lacks are missing
 * from `robot` too, so a program that needs them does not compile.
 * @param used members of `robot` that the program uses, for a smaller image; left out, or with a name that the robot
 *   lacks: all
 */
export function generateRobotModule(
  kit: Kit,
  used?: ReadonlySet<string>,
  firmware: OtherFirmware = {},
): string {
  const all = membersOf(kit, firmware);
  const twice = memberTwice(all);
  if (twice) throw new Problem("kit.memberTwice", twice);
  const known = used && [...used].every((name) => all.some((member) => member.name === name));
  const members = all.filter(({ name, onDemand }) => (known ? used.has(name) : !onDemand));
  const stops = stopCode(kit, firmware.startsAtOnce ?? false);
  const parts = new Set([...members, ...stops].flatMap((each) => each.parts));
  const everything = partsOf(kit).map(({ name, part, definition }) => ({
    name,
    i2c: definition.bus === "i2c",
    ...definition.robot?.(name, part),
  }));
  let codes = everything.filter(({ name }) => parts.has(name));
  // With no service at all the board would keep those of the program before, and leave its motors running.
  if (!codes.some((code) => code.servers))
    codes = [...codes, ...everything.filter((code) => code.servers && code.member).slice(0, 1)];
  const resting = everything.flatMap(({ name, rest }) => (rest && !parts.has(name) ? [rest] : []));
  const servers = codes.flatMap((code) => code.servers ?? []);
  const bus = resting.length > 0 || codes.some(({ i2c }) => i2c) ? kit.i2c : undefined;
  const beforeBus = bus ? everything.flatMap((each) => each.beforeBus ?? []) : [];
  const setup = unique([
    ...beforeBus.map(({ line }) => line),
    ...codes.flatMap((code) => code.setup ?? []),
    ...members.flatMap((member) => member.setup ?? []),
    ...stops.flatMap(({ lines }) => lines),
    ...resting.map(
      ({ address, register, value }) =>
        `haltsWithProgram(new RestingMotors(0x${address.toString(16)}, 0x${register.toString(16)}, 0x${value.toString(16)}))`,
    ),
  ]);
  const started = [
    ...(bus
      ? [
          `configureHardware({ i2c: { pinSDA: gpio(${bus.sda}), pinSCL: gpio(${bus.scl}), kHz: ${bus.kHz} } })`,
        ]
      : []),
    ...servers.map(({ code }) => code),
    ...setup,
  ];
  const values = members.map(({ name, value }) => `    ${name}: ${value},`);
  const usesPins = [...started, ...values].some((line) => line.includes("gpio("));
  const lines = [
    `// Generated from the kit "${kit.id}" by: npx robonet kit generate`,
    imports(usesPins ? ["gpio"] : [], "@devicescript/core"),
    imports(
      [...(bus ? ["configureHardware"] : []), ...sorted(servers.map(({ start }) => start))],
      "@devicescript/servers",
    ),
    imports(
      sorted([
        ...[...codes, ...members, ...stops].flatMap(({ runtime = [] }) => runtime),
        ...(resting.length > 0 ? ["haltsWithProgram"] : []),
      ]),
      "@robonet/runtime",
    ),
    imports(
      sorted([
        ...[...codes, ...members, ...stops, ...beforeBus].flatMap(({ drivers = [] }) => drivers),
        ...(resting.length > 0 ? ["RestingMotors"] : []),
      ]),
      "@robonet/drivers",
    ),
    "",
    ...started,
    "",
    `/** ${kit.name} */`,
    "export const robot = {",
    ...values,
    "}",
    "",
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** What `robot` has with this kit: the names that a program can write after `robot.` */
export function robotMembers(kit: Kit): string[] {
  return membersOf(kit).map(({ name }) => name);
}

/** The same on another firmware, without what pupils do not know. */
export function robotMembersOn(firmware: OtherFirmware, kit: Kit): string[] {
  return membersOf(kit, firmware).flatMap(({ name, onDemand }) => (onDemand ? [] : [name]));
}

/** What `robot` has, the parts of a second member of the same name too. */
export function membersOf(kit: Kit, { motorLagMs }: OtherFirmware = {}): Member[] {
  const members = [...driveMembers(kit, motorLagMs), ...lineMember(kit), taskMember];
  for (const { name: part, part: entry, definition } of partsOf(kit)) {
    const { member, runtime, drivers } = definition.robot?.(part, entry) ?? {};
    if (!member) continue;
    // Buzzers are robot.sound or robot.speaker, whatever a kit calls them: a second one has its own name.
    const taken = members.some(({ name }) => name === member.name);
    const name = taken ? part : member.name;
    members.push({
      ...member,
      name,
      parts: [part],
      ...(runtime && { runtime }),
      ...(drivers && { drivers }),
    });
  }
  return members;
}

/** The drive base, and what is made of it. */
function driveMembers(kit: Kit, motorLagMs: number | undefined): Member[] {
  const train = driveBaseCode(kit, motorLagMs);
  if (!train) return [];
  const { parts, drivers, runtime } = train;
  const shared = { parts, drivers, setup: [...train.setup, `const drive = ${train.value}`] };
  return [
    { ...shared, name: "drive", value: "drive", runtime },
    { ...shared, name: "odometry", value: "new Odometry(drive)", runtime: [...runtime, "Odometry"] },
    { parts, drivers, setup: train.setup, name: "wheels", value: train.wheels, runtime, onDemand: true },
  ];
}

/** Each robot can be told what a try asks. */
const taskMember: Member = {
  name: "task",
  value: "new Assignment(storedTask)",
  parts: [],
  runtime: ["Assignment"],
  drivers: ["storedTask"],
};

/** Line sensors side by side are one member, from left to right. */
function lineMember(kit: Kit): Member[] {
  const sensors = lineSensors(kit);
  if (sensors.length === 0) return [];
  return [
    {
      name: "line",
      value: `new Line(new LineArray([${sensors.map(({ gpio }) => `gpio(${gpio})`).join(", ")}]))`,
      parts: [...new Set(sensors.map(({ name }) => name))],
      runtime: ["Line"],
      drivers: ["LineArray"],
    },
  ];
}

/** The sensors of `robot.line`, from left to right: those of the first row, else those that are parts by themselves. */
export function lineSensors(kit: Kit): { readonly name: string; readonly gpio: number }[] {
  const all = sensesOf(kit, "reflectance").flatMap(({ name, sense: { gpio, at, number } }) =>
    gpio === undefined ? [] : [{ name, gpio, yMm: at.yMm, inRow: number !== undefined }],
  );
  const row = all.find(({ inRow }) => inRow)?.name;
  return row === undefined ? all.sort((a, b) => a.yMm - b.yMm) : all.filter(({ name }) => name === row);
}

function imports(names: readonly string[], from: string): string | undefined {
  return names.length > 0 ? `import { ${names.join(", ")} } from "${from}"` : undefined;
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function sorted(names: readonly string[]): string[] {
  return unique(names).sort();
}
