import type { ComponentChildren } from "preact";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { connectOther, connectRobot, leaveRobot, startProgram, stopProgram } from "./robot.ts";
import {
  type RobotState,
  robotBusy,
  robotInPlay,
  robotLog,
  robotState,
  robotTrouble,
} from "./robot-state.ts";
import { loadWatchPart, robotWatch, watchPart } from "./robot-watch-part.ts";
import { watchText } from "./watch-text.ts";

/** What the real robot does, and what can be done with it; there only when somebody wants one. */
export function RobotBar({ session }: { session: Session }) {
  if (!robotInPlay.value) return null;
  const state = robotState.value;
  const trouble = robotTrouble.value;
  const watch = robotWatch.value;
  const part = watchPart.value;
  return (
    <section class="robot-bar" aria-label={t("studio.robot.real")}>
      <div class="robot-row">
        <span class="real-mark">
          <Icon name="robot" />
          {t("studio.robot.real")}
        </span>
        <span role="status">{watch && isWatching(state) ? watchText(watch) : statusOf(state)}</span>
        {state.is === "sending" && (
          <progress aria-label={t("studio.robot.sending")} max={state.ofBytes} value={state.sentBytes} />
        )}
        {watch && part && isWatching(state) && <part.RobotSteps watch={watch} />}
        <Actions state={state} session={session} />
      </div>
      <div role="alert">{trouble && <p class="robot-trouble">{t(trouble.id, trouble.params)}</p>}</div>
    </section>
  );
}

function Actions({ state, session }: { state: RobotState; session: Session }) {
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
      {robotLog.value?.source && (state.is === "started" || state.is === "ready") && (
        <Action
          title={t("studio.robot.pauseHelp")}
          act={() => void loadWatchPart().then((part) => part.pauseRobot(session))}
        >
          <Icon name="pause" />
          {t("studio.pause")}
        </Action>
      )}
      <Action act={() => void loadWatchPart().then((part) => part.startPausedOnRobot(session))}>
        {t("studio.watch.startPaused")}
      </Action>
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

/** Somebody goes through the program, or a pause has just ended it. */
function isWatching({ is }: RobotState): boolean {
  return is === "watched" || is === "halted";
}

/** A button that cannot be used for a while is not disabled: it would lose the keyboard. */
function Action({ act, title, children }: { act: () => void; title?: string; children: ComponentChildren }) {
  return (
    <button type="button" class="soft" title={title} aria-disabled={robotBusy.value} onClick={act}>
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
    case "watched":
      return t("studio.robot.starting");
    default:
      return t(`studio.robot.${state.is}`);
  }
}
