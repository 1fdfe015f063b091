import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as services from "./services.ts";
import { reference } from "./test-reference.ts";

const test = suite("Jacdac service codes");

const specification = (name: string) => {
  const found = reference.serviceSpecifications().find(({ camelName }) => camelName === name);
  if (!found) throw new Error(`jacdac-ts knows no service ${name}`);
  return found;
};

/** A name in snake case as in camel case. */
const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** `SupportsACK` becomes `supportsAck`. */
const camelOfPascal = (name: string) =>
  name
    .replace(/[A-Z]+(?=[A-Z][a-z]|$)/g, (run) => run[0] + run.slice(1).toLowerCase())
    .replace(/^./, (first) => first.toLowerCase());

/** What a service of the catalogue, or the base that all extend, calls a code. */
function codesOf(serviceName: string, kinds: readonly string[]): Map<string, number> {
  const packets = ["system", "sensor", "base", serviceName].flatMap((name) => specification(name).packets);
  return new Map(
    packets
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ name, identifier }) => [camel(name), identifier]),
  );
}

function compare(ours: Readonly<Record<string, number>>, theirs: ReadonlyMap<string, number>): void {
  for (const [name, code] of Object.entries(ours)) assert.is(code, theirs.get(name), name);
}

const registerKinds = ["rw", "ro", "const"];

test("every service class is the catalogue's", () => {
  for (const [name, code] of Object.entries(services.ServiceClass))
    assert.is(code, specification(name).classIdentifier, name);
});

for (const [service, ours] of [
  ["system", services.CommonRegister],
  ["control", services.ControlRegister],
  ["motor", services.MotorRegister],
  ["servo", services.ServoRegister],
  ["rotaryEncoder", services.RotaryEncoderRegister],
  ["buzzer", services.BuzzerRegister],
  ["relay", services.RelayRegister],
  ["lightBulb", services.LightBulbRegister],
  ["roleManager", services.RoleManagerRegister],
  ["deviceScriptManager", services.DeviceScriptManagerRegister],
  ["devsDbg", services.DevsDbgRegister],
] as const) {
  test(`registers of ${service} are the catalogue's`, () => compare(ours, codesOf(service, registerKinds)));
}

for (const [service, ours] of [
  ["control", services.ControlCommand],
  ["settings", services.SettingsCommand],
  ["buzzer", services.BuzzerCommand],
  ["roleManager", services.RoleManagerCommand],
  ["deviceScriptManager", services.DeviceScriptManagerCommand],
  ["devsDbg", services.DevsDbgCommand],
  ["usbBridge", services.UsbBridgeCommand],
] as const) {
  test(`commands of ${service} are the catalogue's`, () => compare(ours, codesOf(service, ["command"])));
}

for (const [service, ours] of [
  ["system", services.CommonEvent],
  ["button", services.ButtonEvent],
  ["devsDbg", services.DevsDbgEvent],
] as const) {
  test(`events of ${service} are the catalogue's`, () => compare(ours, codesOf(service, ["event"])));
}

for (const [service, name, ours] of [
  ["control", "AnnounceFlags", services.AnnounceFlag],
  ["system", "StatusCodes", services.StatusCode],
  ["devsDbg", "SuspensionType", services.SuspensionType],
  ["devsDbg", "ValueTag", services.ValueTag],
  ["devsDbg", "ValueSpecial", services.ValueSpecial],
] as const) {
  test(`${name} are the catalogue's`, () => {
    const members = Object.entries(specification(service).enums[name]!.members);
    compare(ours, new Map(members.map(([member, value]) => [camelOfPascal(member), value])));
  });
}

test.run();
