import kits from "virtual:kits";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import { kitName } from "../work/kit-name.ts";
import type { Session } from "../work/session.ts";
import { loadRobotPart, robotPart } from "./robot-part.ts";

/** Beside Run and Check: the same program, onto the real robot. */
export function SendButton({ session }: { session: Session }) {
  const kit = kitName(kits[session.activity.kit]!);
  // The browser lets a page ask for a port only within seconds after a press.
  const prepare = () => void loadRobotPart();
  return (
    <button
      type="button"
      class="second"
      title={t("studio.robot.sendHelp", { kit })}
      aria-disabled={robotPart.value?.robotBusy.value ?? false}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => void loadRobotPart().then(({ sendProgram }) => sendProgram(session))}
    >
      <Icon name="robot" />
      {t("studio.robot.send")}
    </button>
  );
}
