import { StepButton } from "../debugger/StepButton.tsx";
import type { StepKind } from "../debugger/steps.ts";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import type { RobotWatch } from "./robot-watch.ts";

/** Forwards only: a robot cannot go back. */
const kinds: readonly StepKind[] = ["next", "in", "out", "nextStop"];

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
      {kinds.map((kind) => (
        <StepButton key={kind} kind={kind} aria-disabled={is !== "stands"} onClick={() => watch.step(kind)} />
      ))}
      <p role="status">{told && t(told.id, told.params)}</p>
    </section>
  );
}
