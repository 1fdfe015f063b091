import { driveTrain } from "./drive-train.ts";
import { type Kit, type Part, partsOf } from "./kit.ts";

/** The call that starts a part's service in the firmware, evaluated by the compiler; undefined: the part has none. */
function startCall(name: string, part: Part): { readonly start: string; readonly code: string } | undefined {
  const call = (
    start: string,
    pins: Record<string, number>,
    options: Record<string, number | boolean> = {},
  ) => {
    const fields = [
      `name: "${name}"`,
      ...Object.entries(pins).map(([key, pin]) => `${key}: gpio(${pin})`),
      ...Object.entries(options).map(([key, value]) => `${key}: ${value}`),
    ];
    return { start, code: `const ${name} = ${start}({ ${fields.join(", ")} })` };
  };
  switch (part.type) {
    case "motor":
      return call("startMotor", { pin1: part.pins.in1, pin2: part.pins.in2 });
    case "rotaryEncoder": {
      const { slots, dense, pins } = part;
      const options = dense ? { clicksPerTurn: slots * 2, dense } : { clicksPerTurn: slots };
      return call("startRotaryEncoder", { pin0: pins.a, pin1: pins.b }, options);
    }
    case "reflectedLight":
      return call("startReflectedLight", { pin: part.pins.signal });
    case "button":
      return call("startButton", { pin: part.pins.signal });
    case "activeBuzzer":
      return call("startRelay", { pin: part.pins.signal });
    case "buzzer":
      return call("startBuzzer", { pin: part.pins.signal });
    case "led":
      return call("startLightBulb", { pin: part.pins.signal }, { dimmable: false });
    case "lightBulb":
      return call("startLightBulb", { pin: part.pins.signal }, { dimmable: true });
    case "servo":
      return call("startServo", { pin: part.pins.signal });
    case "ledStrip":
    case "vl53l0x":
      return undefined;
  }
}

/**
 * The source of `@robonet/kit` for one kit: starts its parts and makes `robot`. Parts that the kit lacks are missing
 * from `robot` too, so a program that needs them does not compile.
 */
export function generateRobotModule(kit: Kit): string {
  const started = Object.entries(kit.parts).flatMap(([name, part]) => startCall(name, part) ?? []);
  const members = robotMembers(kit);
  const classes = [...new Set(members.flatMap((member) => member.classes))].sort();
  const servers = [...new Set(started.map(({ start }) => start))].sort();
  const chips = partsOf(kit, "vl53l0x").length > 0 ? ["startVL53L0X"] : [];
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
    "",
    `/** ${kit.name} */`,
    "export const robot = {",
    ...members.map(({ code }) => `    ${code},`),
    "}",
    "",
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function imports(names: readonly string[], from: string): string | undefined {
  return names.length > 0 ? `import { ${names.join(", ")} } from "${from}"` : undefined;
}

interface Member {
  readonly code: string;
  readonly classes: readonly string[];
}

function robotMembers(kit: Kit): Member[] {
  const members: Member[] = [];
  const add = (code: string, ...classes: string[]) => members.push({ code, classes });
  const drive = driveTrain(kit);
  if (drive) {
    const { leftMotor, rightMotor, leftEncoder, rightEncoder, ...train } = drive;
    const fields = Object.entries(train).map(([key, value]) => `${key}: ${value}`);
    add(
      `drive: new DriveBase(${leftMotor}, ${rightMotor}, ${leftEncoder}, ${rightEncoder}, { ${fields.join(", ")} })`,
      "DriveBase",
    );
  }
  const lines = partsOf(kit, "reflectedLight").map(
    ([name]) => `${memberName(name, "Line")}: new LineSensor(${name})`,
  );
  if (lines.length > 0) add(`line: { ${lines.join(", ")} }`, "LineSensor");
  for (const [name, { address }] of partsOf(kit, "vl53l0x")) {
    add(
      `${name}: new DistanceSensor(async () => await startVL53L0X({ address: 0x${address.toString(16)} }))`,
      "DistanceSensor",
    );
  }
  for (const [name] of partsOf(kit, "button")) add(`${name}: new Button(${name})`, "Button");
  for (const [name] of partsOf(kit, "activeBuzzer")) add(`sound: new Buzzer(${name})`, "Buzzer");
  for (const [name, { pins, pixels }] of partsOf(kit, "ledStrip")) {
    add(`${name}: new LedStrip(${pins.signal}, ${pixels})`, "LedStrip");
  }
  for (const [name] of partsOf(kit, "led")) add(`${name}: new Light(${name})`, "Light");
  return members;
}

/** `leftLine` is `robot.line.left`. */
function memberName(part: string, ending: string): string {
  return part.endsWith(ending) ? part.slice(0, -ending.length) : part;
}
