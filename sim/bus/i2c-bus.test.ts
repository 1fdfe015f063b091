import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../numbers/random.ts";
import { Clock } from "../time/clock.ts";
import { type ChipFault, I2cBus, type I2cChip } from "./i2c-bus.ts";
import { RegisterFile } from "./register-file.ts";

const wires = suite("The wires of a chip on I2C");

const address = 0x20;
const register = 3;
const afterReset = 7;

/** A chip with one register, which drives something. */
class OneRegister implements I2cChip {
  readonly registers = new RegisterFile({ [register]: { reset: afterReset, writable: 0xff } });

  constructor(readonly rested: () => void) {}

  answersTo(asked: number): boolean {
    return asked === address;
  }

  write([index, value]: Uint8Array): boolean {
    if (value !== undefined) this.registers.write(index!, value);
    return true;
  }

  read(into: Uint8Array): boolean {
    into[0] = this.registers.read(register);
    return true;
  }

  powerOff(): void {
    this.rested();
  }
}

function mk(seed = 1) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400, new Random(seed));
  const powered: number[] = [];
  let rests = 0;
  bus.attach("chip", (poweredUs) => {
    powered.push(poweredUs);
    return new OneRegister(() => rests++);
  });
  return {
    clock,
    bus,
    powered,
    rests: () => rests,
    fault: (fault: ChipFault) => bus.setFault("chip", fault),
    write: (value: number) => bus.transfer(address, Uint8Array.of(register, value), new Uint8Array(0)),
    read() {
      const into = new Uint8Array(1);
      return bus.transfer(address, Uint8Array.of(register), into) === 0 ? into[0] : undefined;
    },
  };
}

wires("a chip that is plugged in again has lost its registers", () => {
  const { fault, write, read, clock, powered } = mk();
  write(42);
  assert.is(read(), 42);
  fault({ unplugged: true });
  assert.is(read(), undefined);
  clock.advance(5_000);
  const backUs = clock.nowUs;
  fault({});
  assert.is(read(), afterReset);
  assert.is(powered[1], backUs, "and is told when its power came");
  assert.ok(powered[0]! < 0, "at the beginning that was before the program");
});

wires("what a chip drives rests while it is unplugged", () => {
  const { fault, rests } = mk();
  fault({ unplugged: true });
  fault({ unplugged: true });
  assert.is(rests(), 1);
});

wires("a chip whose signal wire is loose keeps its registers", () => {
  const { fault, write, read, clock } = mk();
  write(42);
  fault({ loose: true });
  clock.advance(3_000_000);
  fault({});
  assert.is(read(), 42);
});

wires("strays of a chip outlive its power", () => {
  const { bus, fault } = mk();
  bus.transfer(address, Uint8Array.of(99, 1), new Uint8Array(0));
  fault({ unplugged: true });
  fault({});
  assert.equal(bus.strays, ["chip: write 0x63"]);
});

wires("unknown commands of a chip outlive its power too", () => {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("commands", (): I2cChip => {
    const strays: string[] = [];
    return {
      strays,
      answersTo: (called) => called === address,
      write: ([code]) => strays.push(`command ${code}`) > 0,
      read: () => true,
    };
  });
  for (const code of [1, 2]) {
    bus.transfer(address, Uint8Array.of(code), new Uint8Array(0));
    bus.setFault("commands", { unplugged: true });
    bus.setFault("commands", {});
  }
  assert.equal(bus.strays, ["commands: command 1", "commands: command 2"]);
});

wires("a loose contact comes and goes as the seed has it, however often it is asked", () => {
  const times = (seed: number, everyMs: number) => {
    const { fault, read, clock } = mk(seed);
    fault({ loose: true });
    const answered: boolean[] = [];
    for (let ms = 0; ms < 10_000; ms += everyMs) {
      clock.advance(ms * 1000 - clock.nowUs);
      if (ms % 40 === 0) answered.push(read() !== undefined);
      else read();
    }
    return answered;
  };
  assert.equal(times(1, 40), times(1, 20));
  assert.not.equal(times(1, 40), times(2, 40));
  for (const seed of [1, 2, 3, 4]) {
    const share = times(seed, 40).filter(Boolean).length / 250;
    assert.ok(share > 0.5 && share < 0.95, `${share} of the questions are answered`);
  }
});

wires.run();
