import type { Signal } from "@preact/signals";
import type { MessageId } from "../../../messages/index.ts";
import { player } from "../run/page-player.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import { type Session, unmoved } from "../work/session.ts";
import { blocked } from "./by-hand.ts";
import { refusedSeedText, SeedField, useRefusedSeed } from "./SeedField.tsx";
import type { View } from "./view.ts";

/** Below the floor, which nothing may cover: the try, what a hand can do there, and what part of it is seen. */
export function StageBar({
  session,
  view,
  asSensed,
}: {
  session: Session;
  view: View;
  asSensed: Signal<boolean>;
}) {
  const refused = useRefusedSeed(session);
  const word = handWord(session);
  return (
    <div class="stage-bar">
      <SeedField session={session} refused={refused} />
      <p id="stage-word" class={refused.value ? "warn" : ""} role="status">
        {refused.value ? refusedSeedText(session) : word && t(word)}
      </p>
      <div class="zoom">
        <Look icon="plus" label="studio.zoomIn" act={() => view.zoom(0.8)} />
        <Look icon="minus" label="studio.zoomOut" act={() => view.zoom(1.25)} />
        <Look icon="fit" label="studio.zoomFit" act={() => view.fit()} />
        <Look
          icon="eye"
          label="studio.asSensed"
          pressed={asSensed.value}
          act={() => {
            asSensed.value = !asSensed.value;
          }}
        />
      </div>
    </div>
  );
}

/** What a hand can do on the stage now, or has done. */
function handWord({ moves, activity }: Session): MessageId | undefined {
  const state = player.state.value;
  if (state === "building") return undefined;
  if (state === "playing" && player.movable) return "studio.hand.during";
  if (blocked.value) return "studio.hand.blocked";
  if (player.movable) return "studio.hand.paused";
  if (moves.value === unmoved) return "studio.hand.before";
  return activity.lesson ? "studio.hand.movedInLesson" : "studio.hand.moved";
}

function Look({
  icon,
  label,
  pressed,
  act,
}: {
  icon: IconName;
  label: MessageId;
  pressed?: boolean;
  act: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      title={t(label)}
      aria-label={t(label)}
      aria-pressed={pressed}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}
