import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Desk } from "../../test/support/desk.ts";
import { imageOf } from "../../test/support/simulate.ts";
import type { BoardLink } from "../serial/board-link.ts";
import { type RegisterReport, readBoardRegisters } from "./board-registers.ts";
import { openSession } from "./board-session.ts";

const registers = suite("registers that a board reports");

registers("motors of a driving robot tell their names and values", async () => {
  const image = imageOf(`import { robot } from "@robonet/kit"\nawait robot.drive.straight(200)\n`);
  const desk = new Desk();
  const { link, manager } = await desk.until(openSession(desk.line, desk.timers));
  const reports: RegisterReport[] = [];
  const stop = readBoardRegisters(link, (report) => reports.push(report));
  await desk.until(manager.transfer(image));
  await desk.seconds(6);
  const of = (name: string) => reports.filter((report) => report.name === name);
  const duties = of("rightMotor").map(({ value }) => value);
  assert.ok(Math.max(...duties) > 10 && Math.max(...duties) <= 100, `up to ${Math.max(...duties)} %`);
  assert.is(duties.at(-1), 0, "the last word is to stop");
  assert.ok(
    reports.every(({ name }) => name !== ""),
    "nothing is told before its name",
  );
  const count = reports.length;
  stop();
  await desk.seconds(1);
  assert.is(reports.length, count);
});

registers("a drive that is over before a slow computer knows the names still shows its motors", async () => {
  const image = imageOf(`import { robot } from "@robonet/kit"\nawait robot.drive.straight(100)\n`);
  const desk = new Desk();
  const { link, manager } = await desk.until(openSession(desk.line, desk.timers));
  const reports: RegisterReport[] = [];
  const slow: Pick<BoardLink, "listen" | "send"> = {
    listen: (listener) => link.listen(listener),
    send: (frame) => void desk.timers.after(8000, () => link.send(frame)),
  };
  readBoardRegisters(slow, (report) => reports.push(report));
  await desk.until(manager.transfer(image));
  await desk.seconds(7);
  assert.equal(reports, []);
  await desk.seconds(3);
  const motors = reports.filter(({ service }) => service === "motor");
  assert.equal(motors.map(({ name, value }) => `${name} ${value}`).sort(), ["leftMotor 0", "rightMotor 0"]);
});

registers.run();
