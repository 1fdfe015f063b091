import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { VL53L0XChip } from "./vl53l0x.chip.ts";

const foreign = suite("VL53L0X, as other drivers use it");

/** A chip that has booted, 600 mm from a wall. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new VL53L0XChip(clock, new Random(1), { rangeMm: () => 600 }));
  clock.advance(2000);
  return { bus, clock, address: 0x29 };
}
/** Registers and values, `88=00`, each a transfer of its own. */
const writes = (pairs: string) => `${pairs.trim().replace(/(\w+)=(\w+)\s*/g, "write $1 $2\n")}\n`;
const mm = (bytes: readonly number[]) => bytes.at(-2)! * 256 + bytes.at(-1)!;
const near = (got: number, expected: number, within: number) =>
  assert.ok(Math.abs(got - expected) <= within, `${got}, expected ${expected} ± ${within}`);

/** ST's API and all that follow it: the variable with which a measurement is started, on page 1. */
const stopVariable = `${writes("80=01 ff=01 00=00")}read 91 = ..\n${writes("00=01 ff=00 80=00")}`;
const giveStopVariable = writes("80=01 ff=01 00=00 91=3c 00=01 ff=00 80=00");

const photodiodes = `
  ${writes("80=01 ff=01 00=00 ff=06")}
  read 83 = 00
  ${writes("83=04 ff=07 81=01 80=01 94=6b 83=00")}
  until 83 & ff
  write 83 01
  read 92 = 85        # five, behind an aperture
  ${writes("81=00 ff=06")}
  read 83 = 04
  ${writes("83=00 ff=01 00=01 ff=00 80=00")}`;

/** The default tuning of ST's API; most of it is on page 1, where the same numbers are other registers. */
const tuning = writes(`
  ff=01 00=00 ff=00 09=00 10=00 11=00 24=01 25=ff 75=00 ff=01 4e=2c 48=00 30=20 ff=00 30=09 54=00 31=04 32=03 40=83
  46=25 60=00 27=00 50=06 51=00 52=96 56=08 57=30 61=00 62=00 64=00 65=00 66=a0 ff=01 22=32 47=14 49=ff 4a=00 ff=00
  7a=0a 7b=00 78=21 ff=01 23=34 42=00 44=ff 45=26 46=05 40=40 0e=06 20=1a 43=40 ff=00 34=03 35=44 ff=01 31=04 4b=09
  4c=05 4d=04 ff=00 44=00 45=20 47=08 48=28 67=00 70=04 71=01 72=fe 76=00 77=00 ff=01 0d=01 ff=00 80=01 01=f8 ff=01
  8e=01 00=01 ff=00 80=00`);

const calibration = (sequence: string, start: string) => `
  ${writes(`01=${sequence} 00=${start}`)}
  until 13 & 07
  ${writes("0b=01 00=00")}`;

/** Pololu's init() and, with `71=…`, its setMeasurementTimingBudget(). */
const pololuInit = `
  read 89 = 00
  write 89 01
  write 88 00
  ${stopVariable}
  read 60 = 00
  write 60 12
  write 44 00 20
  write 01 ff
  ${photodiodes}
  read b0 = ..*6
  ${writes("ff=01 4f=00 4e=2c ff=00 b6=b4")}
  write b0 00 00 00 00 00 00
  ${tuning}
  write 0a 04
  read 84 = 00
  write 84 00
  write 0b 01
  read 01 = f8
  read 50 = 06
  read 46 = 25
  read 51 = 00 96
  read 70 = 04
  read 71 = 01 fe
  write 01 e8
  write 71 02 94      # 33.8 ms, as its own sums have it
  ${calibration("01", "41")}
  ${calibration("02", "01")}
  write 01 e8`;

foreign("Pololu's init, then back to back", () => {
  const wire = mk();
  replay(wire, pololuInit);
  const began = wire.clock.nowUs;
  const reads = replay(
    wire,
    `${giveStopVariable}
     write 00 02
     until 13 & 07
     read 1e = .. ..
     write 0b 01
     until 13 & 07
     read 1e = .. ..`,
  );
  for (const read of reads) near(mm(read), 600, 50);
  near((wire.clock.nowUs - began) / 1000, 2 * 33.8, 3);
});

for (const [ms, high, low] of [
  [20, "00", "e5"],
  [200, "05", "9a"],
] as const) {
  foreign(`Pololu's timing budget of ${ms} ms`, () => {
    const wire = mk();
    replay(wire, `${pololuInit}\nwrite 71 ${high} ${low}\n${giveStopVariable}`);
    replay(wire, `write 00 02\nwait ${ms * 0.97}\nread 13 = 00\nwait ${ms * 0.04}\nread 13 = 04`);
  });
}

foreign("a longer budget scatters less", () => {
  const scatter = (timeout: string) => {
    const wire = mk();
    replay(wire, `${pololuInit}\nwrite 71 ${timeout}\nwrite 00 02`);
    const read = "wait 210\nread 1e = .. ..\n";
    const values = replay(wire, read.repeat(60)).map(mm);
    const mean = values.reduce((sum, value) => sum + value) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  };
  assert.ok(scatter("05 9a") * 2 < scatter("00 e5"));
});

foreign("Pololu's timed mode measures each 100 ms, and its stop ends it", () => {
  replay(
    mk(),
    `${pololuInit}
     ${giveStopVariable}
     read f8 = 00 00
     write 04 00 00 00 64
     write 00 04
     until 13 & 07
     write 0b 01
     wait 90
     read 13 = 00
     until 13 & 07
     write 00 01
     ${writes("ff=01 00=00 91=00 00=01 ff=00")}
     wait 50
     write 0b 01
     wait 300
     read 13 = 00`,
  );
});

/** Espruino, VL53L0X.js: no tuning, the result's first byte until it is not 0. */
foreign("Espruino's single measurements", () => {
  const single = `${giveStopVariable}write 00 01\nuntil 14 & ff\nread 14 = ..*12\n`;
  const [, first] = replay(mk(), `${stopVariable}${single}`);
  near(mm(first!), 600, 50);
});

/** ST's API, as Adafruit has it: the start bit clears itself, bit 0 of 0x14 says that there is a result. */
foreign("ST's single measurement without an interrupt", () => {
  const single = `
    ${giveStopVariable}
    write 00 01
    until 00 ~ 01
    read 14 = ..        # not yet: bit 0 is looked at below
    until 14 & 01
    read 14 = ..*12
    ${writes("0b=01 0b=00")}
    until 13 ~ 07`;
  const wire = mk();
  const reads = replay(wire, `${stopVariable}${single}${single}`);
  assert.is(reads[1]![0]! & 1, 0);
  assert.is(reads[3]![0]! & 1, 0, "a result that was read is no new one after the next start");
  near(mm(reads[4]!), 600, 50);
});

foreign.run();
