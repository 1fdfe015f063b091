import { existsSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askedParts } from "../board/selftest/steps.ts";
import { catalog } from "../robot-kit/schema/catalog.ts";
import {
  crashes,
  partFolders,
  programOf,
  runTrial,
  shortfalls,
  type TimedFault,
  trialImage,
  trialsOf,
} from "./support/run-trial.ts";
import { consoleOf } from "./support/simulate.ts";
import type { Trial } from "./support/trial.ts";

const parts = suite("Every part");

parts("has a folder, and every folder a part in the catalog", () => {
  const folders = catalog.map(({ type }) => type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  assert.equal([...partFolders].sort(), folders.sort());
});

parts("has the driver and the model that it names, a datasheet, and addresses if it is on I2C", () => {
  for (const { type, driver, model, datasheet, bus, addresses } of catalog) {
    assert.ok(driver.startsWith("@devicescript/") || existsSync(driver), `${type}: no driver ${driver}`);
    assert.ok(existsSync(model), `${type}: no model ${model}`);
    assert.match(datasheet.url, /^https:\/\//, type);
    assert.is(bus === "i2c", (addresses?.length ?? 0) > 0, `${type}: addresses`);
  }
});

parts("has an example and a trial", () => {
  for (const folder of partFolders)
    for (const file of ["example.ts", `${folder}.trial.ts`, "README.md"])
      assert.ok(existsSync(`drivers/${folder}/${file}`), `drivers/${folder} has no ${file}`);
});

const faults: readonly (TimedFault & { readonly name: string; readonly recovers: boolean })[] = [
  { name: "unplugged before the start", fault: { unplugged: true }, fromS: 0, recovers: false },
  { name: "plugged in late", fault: { unplugged: true }, fromS: 0, toS: 0.35, recovers: true },
  { name: "loose for a moment", fault: { unplugged: true }, fromS: 0.4, toS: 0.55, recovers: true },
  { name: "not acknowledging each third transfer", fault: { nackEvery: 3 }, fromS: 0.1, recovers: false },
  { name: "frozen", fault: { frozen: true }, fromS: 0.2, recovers: false },
];

/** `npm run part` looks at one. */
const only = process.env.ROBONET_PART;

for (const folder of partFolders) {
  if (only && folder !== only) continue;
  for (const trial of await trialsOf(folder)) tryPart(folder, trial);
}

function tryPart(folder: string, trial: Trial): void {
  const image = trialImage(trial, programOf(folder, trial));
  const onI2c = runTrial(trial, image, trial.scenes[0]!).i2c.ids.length > 0;
  const test = suite(`drivers/${folder}, ${trial.program ?? "example.ts"}`);
  test("acknowledges what the self-test asks it by, which is no stray access", () => {
    const run = runTrial(trial, image, trial.scenes[0]!);
    const strays = [...run.i2c.strays];
    for (const { name, address, probe } of askedParts(run.kit))
      assert.is(run.i2c.transfer(address, Uint8Array.from(probe), new Uint8Array(0)), 0, name);
    assert.equal(run.i2c.strays, strays);
  });
  for (const scene of trial.scenes) {
    test(`works: ${scene.name}`, () => {
      assert.equal(shortfalls(scene, runTrial(trial, image, scene)), []);
    });
  }
  test("runs the same each time", () => {
    const [first, second] = [0, 1].map(() => runTrial(trial, image, trial.scenes[0]!).result().traceHash);
    assert.is(first, second);
  });
  test("is missed without a crash", () => {
    const run = runTrial(trial, image, trial.scenes[0]!, { absent: true });
    assert.equal(crashes(run), []);
    if (onI2c)
      assert.ok(
        consoleOf(run).some((line) => line.startsWith("error ")),
        "the program was told nothing",
      );
  });
  if (onI2c && !trial.stock) {
    for (const fault of faults) {
      test(`stands it: ${fault.name}`, () => {
        const run = runTrial(trial, image, trial.scenes[0]!, { fault });
        assert.equal(crashes(run), []);
        if (fault.fault.unplugged)
          assert.ok(
            consoleOf(run).some((line) => line.startsWith("error ")),
            "the program was told nothing",
          );
        if (fault.recovers) assert.equal(shortfalls(trial.scenes[0]!, run), [], "after the fault");
      });
    }
  }
  test.run();
}

parts.run();
