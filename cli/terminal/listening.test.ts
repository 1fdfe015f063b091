import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listenUntil } from "./listening.ts";

const listening = suite("listening");

const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

listening("ends with the program, and leaves nothing that keeps the command alive", async () => {
  const [timersBefore, listenersBefore] = [timers(), process.listenerCount("SIGINT")];
  await listenUntil(3600, Promise.resolve());
  assert.ok(timers() <= timersBefore, "a timer waits");
  assert.is(process.listenerCount("SIGINT"), listenersBefore);
});

listening("ends with the cable, and leaves nothing either", async () => {
  const [timersBefore, listenersBefore] = [timers(), process.listenerCount("SIGINT")];
  const gone = new Error("the cable is out");
  await listenUntil(3600, Promise.reject(gone)).then(
    () => assert.unreachable("it listens on"),
    (error) => assert.is(error, gone),
  );
  assert.ok(timers() <= timersBefore, "a timer waits");
  assert.is(process.listenerCount("SIGINT"), listenersBefore);
});

listening("ends when its time is over", async () => {
  await listenUntil(0.001, new Promise(() => {}));
});

listening.run();
