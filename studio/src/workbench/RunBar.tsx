import { useEffect } from "preact/hooks";
import { checking, startCheck } from "../check/check.ts";
import { SendButton } from "../robot/SendButton.tsx";
import { player } from "../run/page-player.ts";
import { soundOn, switchSound } from "../sound/sound.ts";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";

/** Above the stage: what can be done with the program. */
export function RunBar({ session }: { session: Session }) {
  // The editor has taken the keys already where the cursor is in it.
  useEffect(() => {
    const run = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      void session.run();
    };
    addEventListener("keydown", run);
    return () => removeEventListener("keydown", run);
  }, [session]);
  const check = checking.value?.state === "running" ? checking.value : undefined;
  return (
    <section class="run-bar" aria-label={t("studio.controls")}>
      <RunButton session={session} />
      {session.activity.lesson && (
        <button
          type="button"
          class="second check-button"
          disabled={check !== undefined}
          onClick={() => void startCheck(session)}
        >
          <Icon name="check" />
          <Labels
            all={[t("studio.check"), check ? `${check.tries.length} / ${check.of}` : ""]}
            shown={check ? 1 : 0}
          />
        </button>
      )}
      <SendButton session={session} />
      <div class="grow" />
      <button
        type="button"
        class="icon-button"
        aria-pressed={soundOn.value}
        aria-label={t("studio.sound")}
        title={t("studio.sound")}
        onClick={() => switchSound(!soundOn.value)}
      >
        <Icon name={soundOn.value ? "sound" : "silent"} />
      </button>
    </section>
  );
}

/** Starts a run, and ends the one that goes on: what has run can be gone back in. */
function RunButton({ session }: { session: Session }) {
  const state = player.state.value;
  const running = state === "building" || state === "playing";
  const stop = () => (state === "building" ? player.stop() : player.pause());
  return (
    <button
      type="button"
      class="primary run"
      aria-keyshortcuts="Control+Enter"
      title={t(running ? "studio.stopHelp" : "studio.run")}
      onClick={() => (running ? stop() : void session.run())}
    >
      <Icon name={running ? "stop" : "play"} />
      <Labels all={[t("studio.run"), t("studio.stop")]} shown={running ? 1 : 0} />
    </button>
  );
}

/** One of a button's labels; the button is as wide as the widest, so that what stands beside it stays. */
function Labels({ all, shown }: { all: readonly string[]; shown: number }) {
  return (
    <span class="labels">
      {all.map((each, index) => (
        <span key={index} class={index === shown ? "" : "unseen"}>
          {each}
        </span>
      ))}
    </span>
  );
}
