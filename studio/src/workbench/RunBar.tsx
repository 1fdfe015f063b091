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
          {check ? `${check.tries.length} / ${check.of}` : t("studio.check")}
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

const labels = ["studio.run", "studio.stop"] as const;

/** Starts a run, and ends the one that goes on: what has run can be gone back in. It has one width for both words. */
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
      <span class="labels">
        {labels.map((each) => (
          <span key={each} class={running === (each === "studio.stop") ? "" : "unseen"}>
            {t(each)}
          </span>
        ))}
      </span>
    </button>
  );
}
