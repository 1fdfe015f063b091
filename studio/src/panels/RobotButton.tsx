import { labelOf } from "../../../sim/index.ts";
import { player } from "../run/page-player.ts";
import { simulatorThread } from "../threads/threads.ts";
import { t } from "../ui/language.ts";

/** A button of a robot, to be pressed as long as it is held. */
export function RobotButton({ robot, id }: { robot: string; id: string }) {
  const press = (pressed: boolean) => () => {
    if (player.state.peek() !== "idle" && player.recording.peek())
      void simulatorThread().setButton(robot, id, pressed);
  };
  const byKey = (pressed: boolean) => (event: KeyboardEvent) => {
    if ((event.key === " " || event.key === "Enter") && !event.repeat) press(pressed)();
  };
  return (
    <button
      type="button"
      class="soft"
      onPointerDown={press(true)}
      onPointerUp={press(false)}
      onPointerLeave={press(false)}
      onKeyDown={byKey(true)}
      onKeyUp={byKey(false)}
      onBlur={press(false)}
    >
      {labelOf(robot)}
      {t("studio.robotButton", { name: id })}
    </button>
  );
}
