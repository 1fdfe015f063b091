import { suite } from "uvu";
import * as assert from "uvu/assert";
import { columns } from "../../docs/generate/cheat-sheet/sections.ts";
import { documentation, readSignature } from "../../studio/src/editor/documentation.ts";

const names = suite("what the editor says of names");

names("examples are those of the cheat sheet, with the sheet's sentence", () => {
  const sheet = new Map(
    columns
      .flat()
      .flatMap(({ lines }) => lines)
      .flatMap((line) => ("code" in line ? [[line.does as string, line.code] as const] : [])),
  );
  for (const { example, does } of documentation.values()) {
    const code = sheet.get(does);
    // On the sheet the condition has a line of its own.
    if (code !== undefined) assert.is(example.replace("() => robot.button.pressed()", "pressed"), code);
    else assert.match(does, /^(studio\.doc|name)\./);
  }
});

names("a signature is shown without what tells a pupil nothing", () => {
  for (const [signature, name, shown] of [
    ["(alias) const robot: {\n    drive: DriveBase;\n}\nimport robot", "robot", "robot"],
    ["(method) DriveBase.straight(mm: number): Promise<void>", "DriveBase.straight", "straight(mm: number)"],
    ["(method) DistanceSensor.read(): Promise<number>", "DistanceSensor.read", "read(): number"],
    ["(alias) function sleep(ms: number): Promise<void>\nimport sleep", "sleep", "sleep(ms: number)"],
    ["let speed: number", "speed", "speed: number"],
    ["(parameter) mm: any", "mm", "mm"],
  ] as const)
    assert.equal(readSignature(signature), { name, shown });
});

names.run();
