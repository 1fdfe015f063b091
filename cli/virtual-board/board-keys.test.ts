import { PassThrough } from "node:stream";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { deployImage } from "../../test/support/deploy-image.ts";
import { Desk } from "../../test/support/desk.ts";
import { imageOf, kitText } from "../../test/support/simulate.ts";
import { listenToKeys } from "./board-keys.ts";

const keys = suite("keys of the virtual board");

const presses = imageOf(
  `import { robot } from "@robonet/kit"\nconst { button } = robot\nlet before = false\nsetInterval(async () => {\n  const now = await button.pressed()\n  if (now !== before) console.log(now ? "down" : "up")\n  before = now\n}, 50)\n`,
);

/** A desk whose board has a keyboard in place of fingers. */
function mk(kit = kitText) {
  const desk = new Desk();
  const stdin = Object.assign(new PassThrough(), {
    isRaw: false,
    setRawMode(raw: boolean) {
      this.isRaw = raw;
      return this;
    },
  });
  const told: string[] = [];
  let ends = 0;
  const letGo = listenToKeys(desk.board, parseKit(kit, "kit.json"), () => ends++, {
    stdin: stdin as unknown as NodeJS.ReadStream,
    timers: desk.timers,
    tell: (id) => told.push(id),
  });
  return { desk, stdin, told, letGo, ends: () => ends, type: (text: string) => stdin.write(text) };
}

keys("r resets the board, b resets it into boot mode, and each says so", async () => {
  const { desk, told, type } = mk();
  const first = desk.board.device;
  type("b");
  await desk.seconds(0.1);
  assert.is.not(desk.board.device, first);
  const boot = desk.board.device;
  type("r");
  await desk.seconds(0.1);
  assert.is.not(desk.board.device, boot);
  assert.is(desk.board.device, desk.firmware);
  assert.equal(told, ["virtual.boot", "virtual.reset"]);
});

keys("p holds the robot's button for a moment", async () => {
  const { desk, type } = mk();
  const { console: lines } = await desk.until(deployImage(desk, presses));
  await desk.seconds(2);
  type("p");
  await desk.seconds(2);
  assert.equal(lines, ["down", "up"]);
});

keys("p on a kit without a button says that there is none", async () => {
  const kit = JSON.parse(kitText);
  for (const [id, part] of Object.entries(kit.parts))
    if ((part as { type: string }).type === "button") delete kit.parts[id];
  const { desk, told, type } = mk(JSON.stringify(kit));
  type("p");
  await desk.seconds(0.1);
  assert.equal(told, ["virtual.noButton"]);
});

keys(
  "q and Ctrl+C end, also in the middle of others; afterwards the keyboard is the terminal's",
  async () => {
    const { desk, stdin, ends, letGo, type } = mk();
    assert.is(stdin.isRaw, true);
    type("xq");
    type("\x03");
    await desk.seconds(0.1);
    assert.is(ends(), 2);
    letGo();
    type("q");
    await desk.seconds(0.1);
    assert.is(ends(), 2);
    assert.is(stdin.isRaw, false);
  },
);

keys.run();
