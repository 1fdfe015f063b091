import { useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { pauseAtBreakpoints } from "../debugger/breakpoints.ts";
import { stepByKeys, stepsOpen } from "../debugger/steps-part.ts";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import { loadVariablesPart, variablesPart } from "../variables/variables-part.ts";
import { type Session, unmoved } from "../work/session.ts";
import { MomentBar } from "./MomentBar.tsx";
import { panel } from "./Panels.tsx";

/** Below the stage: the line of time, and steps through the program's lines. */
export function Timeline({ session }: { session: Session }) {
  useEffect(() => stepByKeys(session), [session]);
  useEffect(() => pauseAtBreakpoints(session), [session]);
  useSignalEffect(() => {
    if (stepsOpen.value) void loadVariablesPart();
  });
  const part = variablesPart.value;
  const putBack = () => {
    session.moves.value = unmoved;
  };
  return (
    <div>
      <MomentBar putBack={session.moves.value === unmoved ? undefined : putBack}>
        <StepsButton />
      </MomentBar>
      {stepsOpen.value && part && <part.StepBar session={session} />}
    </div>
  );
}

function StepsButton() {
  return (
    <button
      type="button"
      class="icon-button"
      title={t("studio.watch.open")}
      aria-label={t("studio.watch.open")}
      aria-pressed={stepsOpen.value}
      onClick={() => {
        stepsOpen.value = !stepsOpen.value;
        if (stepsOpen.value) panel.value = "variables";
      }}
    >
      <Icon name="stairs" />
    </button>
  );
}
