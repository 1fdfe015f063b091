import type { ComponentChildren } from "preact";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import {
  connectOther,
  connectRobot,
  leaveRobot,
  type RobotState,
  robotBusy,
  robotInPlay,
  robotState,
  robotTrouble,
  startProgram,
  stopProgram,
} from "./robot.ts";

/** What the real robot does, and what can be done with it; there only when somebody wants one. */
export function RobotBar() {
  if (!robotInPlay.value) return null;
  const state = robotState.value;
  const trouble = robotTrouble.value;
  return (
    <section class="robot-bar" aria-label={t("studio.robot.real")}>
      <div class="robot-row">
        <span class="real-mark">
          <Icon name="robot" />
          {t("studio.robot.real")}
        </span>
        <span role="status">{statusOf(state)}</span>
        {state.is === "sending" && (
          <progress aria-label={t("studio.robot.sending")} max={state.ofBytes} value={state.sentBytes} />
        )}
        <Actions state={state} />
      </div>
      <div role="alert">{trouble && <p class="robot-trouble">{t(trouble.id, trouble.params)}</p>}</div>
    </section>
  );
}

function Actions({ state }: { state: RobotState }) {
  if (["away", "choosing", "connecting"].includes(state.is)) {
    const possible = "serial" in navigator;
    return (
      <>
        {possible && <Action act={() => void connectRobot()}>{t("studio.robot.connect")}</Action>}
        {possible && <Action act={() => void connectOther()}>{t("studio.robot.other")}</Action>}
        <Close label={t("studio.close")} />
      </>
    );
  }
  return (
    <>
      {isStopped(state) ? (
        <Action act={() => void startProgram()}>
          <Icon name="play" />
          {t("studio.robot.start")}
        </Action>
      ) : (
        <Action act={() => void stopProgram()}>
          <Icon name="stop" />
          {t("studio.robot.stop")}
        </Action>
      )}
      <Close label={t("studio.robot.disconnect")} />
    </>
  );
}

/** Stopped, and can go on: a stop may have taken the program from the board, and the page may not have it. */
function isStopped(state: RobotState): boolean {
  return state.is === "stopped" || (state.is === "halted" && state.surely && state.kept !== undefined);
}

/** A button that cannot be used for a while is not disabled: it would lose the keyboard. */
function Action({ act, children }: { act: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="soft" aria-disabled={robotBusy.value} onClick={act}>
      {children}
    </button>
  );
}

function Close({ label }: { label: string }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={robotBusy.value}
      onClick={() => void leaveRobot()}
    >
      <Icon name="close" />
    </button>
  );
}

function statusOf(state: RobotState): string {
  switch (state.is) {
    case "building":
      return t("studio.building");
    case "started":
      return t(state.sent ? "studio.robot.started" : "studio.robot.same", { bytes: state.bytes });
    case "halted":
      if (!state.surely) return t("studio.robot.haltedNot");
      return t(state.kept ? "studio.robot.halted" : "studio.robot.haltedLost");
    default:
      return t(`studio.robot.${state.is}`);
  }
}
