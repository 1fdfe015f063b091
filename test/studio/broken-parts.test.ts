import * as assert from "uvu/assert";
import { say } from "../../messages/messages.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("broken parts in the page");

const drives = `import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"
await robot.drive.drive(100, 0)
await wait(60000)
`;

page("what is ticked breaks while the robot runs, and is mended when the tick goes", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await tab.locator(".cm-content").waitFor();
  await studio.write(drives);
  const heading = async () => {
    const transform = (await tab.locator(".robot").first().getAttribute("transform")) ?? "";
    return Number(/rotate\(([-\d.]+)/.exec(transform)?.[1]);
  };
  await tab.getByRole("button", { name: say("en", "studio.run"), exact: true }).click();
  await tab.locator("#tab-robot").click();
  await tab.getByText(say("en", "studio.faults")).click();
  const motor = tab.locator(".faults fieldset", { hasText: "leftMotor" });
  const box = motor.getByLabel(say("en", "studio.fault.leadsSwapped"));
  assert.ok(Math.abs(await heading()) < 3, "it drives straight");
  await box.check();
  await tab.waitForFunction(() => {
    const turned = /rotate\(([-\d.]+)/.exec(
      document.querySelector(".robot")!.getAttribute("transform")!,
    )?.[1];
    return Math.abs(Number(turned)) > 30;
  });
  await tab.getByRole("button", { name: say("en", "studio.pause") }).click();
  await studio.assertAccessible("the faults");
  await box.uncheck();
  assert.not.ok(await box.isChecked());
  await tab.getByRole("button", { name: say("en", "studio.run"), exact: true }).click();
  await tab.locator("#tab-robot").click();
  assert.not.ok(await box.isChecked(), "a new run begins with a whole robot");
});
