import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FrameFlag, PacketCommand } from "../../jacdac/frame.ts";
import {
  ButtonEvent,
  CommonRegister,
  ControlCommand,
  MotorRegister,
  ServiceClass,
} from "../../jacdac/services.ts";
import { ButtonService } from "../parts/button.ts";
import { MotorService } from "../parts/motor.ts";
import { noPwmPin } from "../parts/pwm.ts";
import { Clock } from "../time/clock.ts";
import { Bus } from "./bus.ts";
import { deviceId, littleEndian, TestRig } from "./test-rig.ts";

const test = suite("Jacdac bus");

const motor = () => new MotorService({ setDuty() {} }, noPwmPin, noPwmPin);
const getSpeed = PacketCommand.getRegister | MotorRegister.speed;

test("a device announces its services at power-on and every 500 ms", () => {
  const clock = new Clock();
  const frames: Uint8Array[] = [];
  const bus = new Bus(clock, { receive: (frame) => frames.push(frame.slice()), wake() {} });
  const device = bus.addDevice(deviceId, [motor()]);
  clock.runDue();
  assert.is(frames.length, 0, "silent before its announcement");
  device.announce();
  assert.is(clock.nextDueUs, 0);
  clock.runDue();
  assert.is(frames.length, 1);
  assert.is(clock.nextDueUs, 500_000);
  const words = new DataView(frames[0]!.buffer);
  assert.is(
    words.getUint32(16, true),
    0x10701,
    "first count, ACK, broadcast and frames supported, one frame sent",
  );
  assert.is(words.getUint32(20, true), ServiceClass.motor);
});

test("the restart count of the announcements grows to 15 and stays", () => {
  const rig = new TestRig();
  rig.advance(10_000_000);
  const counts = rig.valuesOf(PacketCommand.announce).map(([, value]) => value & 0xf);
  assert.equal(counts.slice(0, 3), [2, 3, 4]);
  assert.is(counts.at(-1), 15);
  assert.is(counts.length, 20);
});

test("a frame that asks for it is acknowledged with its CRC before the answers", () => {
  const rig = new TestRig(motor());
  const crc = rig.send([[1, getSpeed]], FrameFlag.ackRequested);
  assert.equal(
    rig.reports.map(({ serviceIndex, command }) => [serviceIndex, command]),
    [
      [0x3f, crc],
      [1, getSpeed],
    ],
  );
});

test("a frame that does not ask is not acknowledged", () => {
  const rig = new TestRig(motor());
  rig.send([[1, getSpeed]]);
  assert.is(rig.reports.length, 1);
});

test("all packets of one frame are handled in their order", () => {
  const rig = new TestRig(motor(), motor());
  rig.send([
    [1, PacketCommand.setRegister | MotorRegister.speed, 0x00, 0x40],
    [2, PacketCommand.setRegister | MotorRegister.speed, 0x00, 0x20],
    [1, getSpeed],
    [2, getSpeed],
  ]);
  assert.equal(
    rig.reports.map(({ bytes }) => littleEndian(bytes)),
    [0x4000, 0x2000],
  );
  assert.is(rig.frames.length, 2, "one announcement, and one frame with both answers");
});

test("a signed register that gets one byte extends its sign", () => {
  const rig = new TestRig(motor());
  rig.send([[1, PacketCommand.setRegister | MotorRegister.speed, 0xff]]);
  assert.is(rig.get(MotorRegister.speed), 0xffff);
});

test("an unknown register is answered with command and CRC of what was asked", () => {
  const rig = new TestRig(motor());
  const crc = rig.send([[1, PacketCommand.getRegister | 0x1ab]]);
  assert.equal(
    rig.reports.map(({ command, bytes }) => [command, littleEndian(bytes)]),
    [[PacketCommand.notImplemented, 0x11ab + crc * 0x10000]],
  );
});

test("a broadcast reaches every service of its class and nobody complains", () => {
  const rig = new TestRig(motor(), new ButtonService({ pressed: false }), motor());
  rig.send(
    [[0x3d, PacketCommand.setRegister | MotorRegister.speed, 1, 2]],
    FrameFlag.identifierIsServiceClass,
    {
      low: ServiceClass.motor,
      high: 0xaaaaaaaa,
    },
  );
  assert.is(rig.reports.length, 0);
  rig.send([
    [1, getSpeed],
    [3, getSpeed],
  ]);
  assert.equal(
    rig.reports.map(({ bytes }) => littleEndian(bytes)),
    [0x201, 0x201],
  );
});

test("frames to another device are left alone", () => {
  const rig = new TestRig(motor());
  rig.send([[1, getSpeed]], FrameFlag.ackRequested, { low: 1, high: 2 });
  assert.is(rig.reports.length, 0);
});

test("a device that is asked for its services announces them at once", () => {
  const rig = new TestRig(motor());
  rig.advance(123_000);
  rig.send([[0, ControlCommand.services]]);
  assert.equal(rig.valuesOf(PacketCommand.announce).length, 1);
});

test("an event goes out three times under one count: at once, after 20 ms, after 70 ms", () => {
  const contact = { pressed: false };
  const rig = new TestRig(new ButtonService(contact));
  rig.advance(90_000);
  contact.pressed = true;
  rig.advance(300_000);
  const startUs = rig.reports[0]!.timeUs;
  assert.equal(
    rig.reports.map(({ timeUs, command }) => [timeUs - startUs, command]),
    [0, 20_000, 70_000].map((us) => [us, PacketCommand.event | (1 << 8) | ButtonEvent.down]),
  );
});

test("the count of events has seven bits and wraps", () => {
  const contact = { pressed: false };
  const rig = new TestRig(new ButtonService(contact));
  const counts = new Set<number>();
  for (let i = 0; i < 300; i++) {
    contact.pressed = !contact.pressed;
    rig.advance(9000);
  }
  for (const { command } of rig.reports) if (command & PacketCommand.event) counts.add((command >> 8) & 0xff);
  assert.is(counts.size, 128);
  assert.ok([...counts].every((count) => count >= 0x80));
});

test("answers that don't fit into one frame go into the next, in order", () => {
  const rig = new TestRig(motor());
  rig.frames.length = 0;
  for (let i = 0; i < 3; i++) {
    // Each read makes an answer of 8 bytes; 29 of them fill a frame. The bus is not processed in between.
    rig.bus.send(readOften(25));
  }
  rig.clock.runDue();
  assert.is(rig.frames.length, 3);
  assert.is(rig.reports.length, 75);
});

function readOften(times: number): Uint8Array {
  const rig = new TestRig();
  let frame = new Uint8Array(0);
  rig.bus.send = (sent) => {
    frame = sent.slice();
  };
  rig.send(Array.from({ length: times }, () => [1, getSpeed] as const));
  return frame;
}

test("what the image's configuration says of a service is answered from there", () => {
  const rig = new TestRig();
  const labelled = rig.bus.addDevice({ low: 5, high: 6 }, [motor()], {
    labels: [{ instanceName: "left", variant: 3 }],
  });
  labelled.announce();
  rig.reports.length = 0;
  rig.send(
    [
      [1, PacketCommand.getRegister | CommonRegister.instanceName],
      [1, PacketCommand.getRegister | CommonRegister.variant],
    ],
    0,
    { low: 5, high: 6 },
  );
  const [, name, variant] = rig.reports;
  assert.is(String.fromCharCode(...name!.bytes), "left");
  assert.equal(variant!.bytes, [3]);
});

test.run();
