import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ProgramMoment } from "../simulate/program-moment.ts";
import { changedValues } from "./changed-values.ts";

const changes = suite("values that have changed between two looks");

const mk = (i: number, list: string, frames: readonly string[] = ["main"]): ProgramMoment => ({
  tasks: [
    {
      id: 1,
      waits: "runs",
      frames: frames.map((name) => ({
        ...{ id: 1, name, line: 1, closure: [] },
        locals: [{ name: "i", value: { text: String(i) } }],
      })),
    },
  ],
  globals: [
    { name: "list", value: { text: `[${list}]`, children: [{ name: "0", value: { text: list } }] } },
    { name: "same", value: { text: "7" } },
  ],
});

changes("are told with their places, in lists too", () => {
  assert.equal([...changedValues(mk(1, "a"), mk(2, "b"))].sort(), [
    "1 1 main locals i",
    "globals list",
    "globals list 0",
  ]);
});

changes("are none at the first look, nor of a call that has just begun", () => {
  assert.is(changedValues(undefined, mk(1, "a")).size, 0);
  assert.equal([...changedValues(mk(1, "a"), mk(1, "a", ["square", "main"]))], []);
});

changes.run();
