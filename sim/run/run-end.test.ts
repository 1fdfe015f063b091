import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Fault } from "../../jacdac/index.ts";
import { RunEnd, type Signs } from "./run-end.ts";

const runEnd = suite("When a run is over");

const second = 1_000_000;
const fault: Fault = { kind: "exception", name: "", message: "", frames: [], code: 60005 };

/** Signs of a robot that last acted, told and moved at these seconds. */
function signs(acted: number, told = acted, moved = acted, atRest = false): Signs {
  return { actedUs: acted * second, toldUs: told * second, movedUs: moved * second, atRest };
}

/** An end whose program's last line has run at a second. */
function ended(at: number, work: () => "task" | "press" | undefined = () => undefined): RunEnd {
  const end = new RunEnd(work);
  end.lastLineHasRun(at * second);
  return end;
}

runEnd("is not before the last line, however quiet the robot is", () => {
  const end = new RunEnd(() => undefined);
  end.look(9 * second, signs(0));
  assert.is(end.isOver(9 * second), false);
  assert.is(end.endedUs(signs(0)), undefined);
  assert.equal(end.outcomeAt(9 * second, signs(0)), { outcome: "time", goesOn: "program" });
});

runEnd("is when nothing was heard of the robot for a second", () => {
  const end = ended(2);
  end.look(2.999 * second, signs(2));
  assert.is(end.isOver(3 * second), false);
  end.look(3 * second, signs(2));
  assert.is(end.isOver(2.999 * second), false);
  assert.is(end.isOver(3 * second), true);
  assert.equal(end.outcomeAt(3 * second, signs(2)), { outcome: "finished" });
});

runEnd(
  "is for a robot that pushes on when it has not come on for two seconds, and told nothing for one",
  () => {
    const over = (now: number, told: number, moved: number) => {
      const end = ended(1);
      end.look(now * second, signs(now, told, moved));
      return end.isOver(now * second);
    };
    assert.is(over(5, 3, 3.001), false);
    assert.is(over(5, 3, 3), true);
    assert.is(over(5, 4.001, 3), false);
    assert.is(over(5, 4, 3), true);
  },
);

runEnd("waits for what the program has begun, and says what goes on", () => {
  let work: "task" | "press" | undefined = "task";
  const end = ended(1, () => work);
  end.look(5 * second, signs(1));
  assert.is(end.isOver(5 * second), false);
  assert.equal(end.outcomeAt(5 * second, signs(1)), { outcome: "time", goesOn: "task" });
  work = "press";
  assert.equal(end.outcomeAt(5 * second, signs(1)), { outcome: "time", goesOn: "press" });
  work = undefined;
  end.look(6 * second, signs(1));
  assert.is(end.isOver(6 * second), true);
  assert.is(end.endedUs(signs(1)), 5 * second, "when the work was seen last");
});

runEnd("stays where it is once it is known", () => {
  let asked = 0;
  const end = ended(1, () => {
    asked++;
    return undefined;
  });
  end.look(3 * second, signs(1));
  end.look(4 * second, signs(1));
  assert.is(asked, 1);
  assert.is(end.isOver(3 * second), true);
});

runEnd("is told of the first last line only, until another program starts", () => {
  const end = new RunEnd(() => undefined);
  assert.is(end.lastLineHasRun(2 * second), true);
  assert.is(end.lastLineHasRun(4 * second), false);
  assert.is(end.endedUs(signs(0)), 2 * second);
  end.programStarts();
  assert.is(end.endedUs(signs(0)), undefined);
  assert.is(end.lastLineHasRun(5 * second), true);
});

runEnd("of the program is with its last line, its last word, or where the robot rolled on for longer", () => {
  assert.is(ended(2).endedUs(signs(1)), 2 * second);
  assert.is(ended(2).endedUs(signs(2.5, 1)), 2 * second, "it only rolled out");
  assert.is(ended(2).endedUs(signs(2.6, 1)), 2.6 * second);
  assert.is(ended(2).endedUs(signs(2.1, 2.4)), 2.4 * second);
});

runEnd("is at once when the robot falls", () => {
  const end = new RunEnd(() => "task");
  end.fall(3 * second);
  assert.is(end.isOver(3 * second), true);
  assert.equal(end.outcomeAt(3 * second, signs(3)), { outcome: "fell" });
});

runEnd("is half a second after a failure, which has a moment to say where", () => {
  const end = new RunEnd(() => undefined);
  end.programStops(2 * second);
  end.programStops(2.4 * second);
  assert.is(end.isOver(2.499 * second), false);
  assert.is(end.isOver(2.5 * second), true);
  const failed = new RunEnd(() => undefined);
  assert.is(failed.fail(fault, 4 * second), true);
  assert.is(failed.isOver(4.499 * second), false);
  assert.is(failed.isOver(4.5 * second), true);
});

runEnd("has one fault, the first", () => {
  const end = new RunEnd(() => undefined);
  assert.is(end.fault, undefined);
  assert.is(end.fail(fault), true);
  assert.is(end.isOver(9 * second), false, "when it is over was not said");
  assert.is(end.fail({ ...fault, kind: "held" }, 1), false);
  assert.is(end.fault, fault);
  assert.is(end.isOver(9 * second), false);
  assert.equal(end.outcomeAt(9 * second, signs(1)), { outcome: "fault" });
});

runEnd("is not yet while a robot whose program is over moves; at rest nothing goes on", () => {
  const end = ended(1);
  assert.is(end.goesOnAt(2 * second, signs(1.5)), "robot");
  assert.is(end.goesOnAt(2 * second, signs(1.5, 1.5, 1.5, true)), undefined);
  assert.is(end.goesOnAt(3 * second, signs(1.5)), undefined, "it was quiet for long enough");
  assert.is(new RunEnd(() => "press").goesOnAt(2 * second, signs(1)), "press");
  assert.is(new RunEnd(() => "task").goesOnAt(2 * second, signs(1)), "program");
});

runEnd.run();
