import { keyOf } from "../debugger/step-keys.ts";
import type { StepKind } from "../debugger/steps.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import type { RobotWatch } from "./robot-watch.ts";

/** Forwards only: a robot cannot go back. */
const kinds: readonly (readonly [StepKind, IconName])[] = [
  ["next", "lineNext"],
  ["in", "lineIn"],
  ["out", "lineOut"],
  ["nextStop", "lineStop"],
];

/** Steps through the program on the robot. */
export function RobotSteps({ watch }: { watch: RobotWatch }) {
  const { is } = watch.state.value;
  const told = watch.told.value;
  return (
    <section class="robot-steps" aria-label={t("studio.watch.steps")}>
      {(is === "runs" || is === "pausing") && (
        <button type="button" class="soft" aria-disabled={is === "pausing"} onClick={() => watch.pause()}>
          <Icon name="pause" />
          {t("studio.pause")}
        </button>
      )}
      {kinds.map(([kind, icon]) => {
        const label = t(`studio.watch.${kind}`);
        return (
          <button
            key={kind}
            type="button"
            class="icon-button"
            title={`${label} (${keyOf(kind)})`}
            aria-label={label}
            aria-keyshortcuts={keyOf(kind)}
            aria-disabled={is !== "stands"}
            onClick={() => watch.step(kind)}
          >
            <Icon name={icon} />
          </button>
        );
      })}
      <p role="status">{told && t(told.id, told.params)}</p>
    </section>
  );
}
