import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../numbers/random.ts";
import { scattered } from "./air.ts";
import { PartNoises } from "./noise.ts";

const noises = suite("Noise of parts");

const draws = (mk: () => number, count = 400) => Array.from({ length: count }, mk);
const deviation = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

noises("scatter as the model says, and as many times more as a test says", () => {
  const parts = new PartNoises(new Random(1));
  const noise = parts.of("distance");
  const usual = deviation(draws(() => noise.normal(100, 2)));
  parts.scale("distance", 5);
  const more = deviation(draws(() => noise.normal(100, 2)));
  assert.ok(Math.abs(usual - 2) < 0.2 && Math.abs(more - 10) < 1, `${usual}, ${more}`);
});

noises("are gone at 0 times", () => {
  const parts = new PartNoises(new Random(1));
  const noise = parts.of("distance");
  parts.scale("distance", 0);
  assert.equal(
    draws(() => noise.normal(100, 2), 3),
    [100, 100, 100],
  );
});

noises("of one part are not changed by another's", () => {
  const alone = new PartNoises(new Random(1));
  const beside = new PartNoises(new Random(1));
  beside.of("line").normal();
  beside.scale("line", 9);
  assert.equal(
    draws(() => beside.of("gyro").normal(), 5),
    draws(() => alone.of("gyro").normal(), 5),
  );
});

noises("are refused for a part that has none, and below 0", () => {
  const parts = new PartNoises(new Random(1));
  parts.of("line");
  assert.throws(() => parts.scale("motor", 2), /no part "motor" has noise; there are: line/);
  assert.throws(() => parts.scale("line", -1), /0 times or more/);
  assert.throws(() => parts.scale("line", Number.NaN), /0 times or more/);
});

noises("make the air's quantities scatter by what each sensor has, and follow the air", () => {
  const air = { temperatureC: 20, humidityPercent: 50 };
  const felt = scattered(air, new PartNoises(new Random(1)).of("air"), { temperatureC: 0.5 });
  assert.ok(Math.abs(deviation(draws(() => felt.temperatureC)) - 0.5) < 0.06);
  assert.is(felt.humidityPercent, 50);
  air.humidityPercent = 60;
  assert.is(felt.humidityPercent, 60);
});

noises.run();
