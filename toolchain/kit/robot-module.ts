import { driveTrain } from "./drive-train.ts";
import { definitionOf, type Kit, partsOf } from "./kit.ts";
import { stopCode } from "./stop-code.ts";

/**
 * The source of `@robonet/kit` for one kit: starts its parts and makes `robot`. Parts that the kit lacks are missing
 * from `robot` too, so a program that needs them does not compile.
 */
export function generateRobotModule(kit: Kit): string {
  const parts = Object.entries(kit.parts).map(([name, part]) => definitionOf(part).robot?.(name, part) ?? {});
  const started = parts.flatMap(({ servers = [] }) => servers);
  const combined = combinedMembers(kit);
  const stops = stopCode(kit);
  const members = [...combined, ...parts.flatMap(({ member }) => member ?? [])];
  const sorted = (names: readonly string[]) => [...new Set(names)].sort();
  const classes = sorted([
    ...combined.map(({ type }) => type),
    ...[...parts, ...stops].flatMap(({ runtime = [] }) => runtime),
  ]);
  const chips = sorted([...parts, ...stops].flatMap(({ drivers = [] }) => drivers));
  const servers = sorted(started.map(({ start }) => start));
  const lines = [
    `// Generated from the kit "${kit.id}" by: npx robonet kit generate`,
    imports(["gpio"], "@devicescript/core"),
    imports([...(kit.i2c ? ["configureHardware"] : []), ...servers], "@devicescript/servers"),
    imports(classes, "@robonet/runtime"),
    imports(chips, "@robonet/drivers"),
    "",
    ...(kit.i2c
      ? [
          `configureHardware({ i2c: { pinSDA: gpio(${kit.i2c.sda}), pinSCL: gpio(${kit.i2c.scl}), kHz: ${kit.i2c.kHz} } })`,
        ]
      : []),
    ...started.map(({ code }) => code),
    ...stops.flatMap(({ lines }) => lines),
    "",
    `/** ${kit.name} */`,
    "export const robot = {",
    ...members.map(({ name, value }) => `    ${name}: ${value},`),
    "}",
    "",
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function imports(names: readonly string[], from: string): string | undefined {
  return names.length > 0 ? `import { ${names.join(", ")} } from "${from}"` : undefined;
}

/** Members that several parts make together. */
function combinedMembers(kit: Kit): { name: string; value: string; type: string }[] {
  const members: { name: string; value: string; type: string }[] = [];
  const drive = driveTrain(kit);
  if (drive) {
    const { leftMotor, rightMotor, leftEncoder, rightEncoder, ...train } = drive;
    const fields = Object.entries(train).map(([key, value]) => `${key}: ${value}`);
    const value = `new DriveBase(${leftMotor}, ${rightMotor}, ${leftEncoder}, ${rightEncoder}, { ${fields.join(", ")} })`;
    members.push({ name: "drive", value, type: "DriveBase" });
  }
  const lines = partsOf(kit, "reflectedLight").map(
    ([name]) => `${memberName(name, "Line")}: new LineSensor(${name})`,
  );
  if (lines.length > 0) members.push({ name: "line", value: `{ ${lines.join(", ")} }`, type: "LineSensor" });
  return members;
}

/** `leftLine` is `robot.line.left`. */
function memberName(part: string, ending: string): string {
  return part.endsWith(ending) ? part.slice(0, -ending.length) : part;
}
