import { mkdtempSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { openControlSocket } from "./control-socket.ts";

const control = suite("the control socket of the virtual board");

const place = () => join(mkdtempSync(join(tmpdir(), "robonet-control-")), "keys");

control("hands over keys without line ends, and answers when they were pressed", async () => {
  const path = place();
  const pressed: string[] = [];
  const close = await openControlSocket(path, (keys) => pressed.push(keys));
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(path, () => socket.write("rp\n"));
    socket.on("data", (data) => {
      socket.destroy();
      resolve(String(data));
    });
  });
  assert.is(answer, "ok\n");
  assert.equal(pressed, ["rp"]);
  close();
});

control("where there can be none, says so", async () => {
  const path = place();
  const close = await openControlSocket(path, () => {});
  try {
    await openControlSocket(path, () => {});
    assert.unreachable();
  } catch (error) {
    assert.is(error instanceof Problem && error.id, "virtual.control");
  }
  close();
});

control.run();
