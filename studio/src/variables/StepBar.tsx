import { conditionProblem } from "../debugger/breakpoints.ts";
import { markedLine, markedTimes } from "../debugger/marked-line.ts";
import { StepButton } from "../debugger/StepButton.tsx";
import { startPaused, step, stepKinds, stepTold } from "../debugger/steps.ts";
import { currentEditor } from "../editor/current-editor.ts";
import { comparing } from "../plots/run-before.ts";
import { player } from "../run/page-player.ts";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";

/** Below the line of time: steps through the lines of the program. */
export function StepBar({ session }: { session: Session }) {
  const isRun = player.recording.value !== undefined;
  const line = markedLine.value;
  const times = markedTimes.value;
  const problem = conditionProblem(session);
  const told = [
    problem && t("studio.watch.conditionFailed", { reason: t(problem.id, problem.params) }),
    stepTold.value
      ? t(stepTold.value)
      : line !== undefined && times && t("studio.watch.ran", { line, count: times.length }),
  ];
  return (
    <>
      <section class="line-steps" aria-label={t("studio.watch.steps")}>
        <button
          type="button"
          class="soft"
          disabled={player.state.value === "building"}
          onClick={() => void startPaused(session)}
        >
          {t("studio.watch.startPaused")}
        </button>
        {stepKinds.map((kind) => (
          <StepButton
            key={kind}
            kind={kind}
            disabled={!isRun && kind !== "next"}
            onClick={() => void step(session, kind)}
          />
        ))}
        <button
          type="button"
          class="soft"
          title={t("studio.watch.againHelp")}
          disabled={!isRun || player.state.value === "building"}
          onClick={() => againToHere(session)}
        >
          {t("studio.watch.again")}
        </button>
        <button
          type="button"
          class="icon-button"
          title={t("studio.watch.whenRan")}
          aria-label={t("studio.watch.whenRan")}
          disabled={!isRun}
          onClick={markCursor}
        >
          <Icon name="marks" />
        </button>
      </section>
      <p class="step-told" role="status">
        {told.filter(Boolean).join(" ")}
      </p>
    </>
  );
}

/** A run of the program as it is now, up to the moment that is shown, with the run before beside it. */
function againToHere(session: Session): void {
  comparing.value = true;
  void session.run({ fromUs: player.playheadUs.peek(), paused: true });
}

function markCursor(): void {
  const state = currentEditor()?.state;
  if (!state) return;
  const line = state.doc.lineAt(state.selection.main.head).number;
  markedLine.value = markedLine.peek() === line ? undefined : line;
}
