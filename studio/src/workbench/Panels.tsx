import { effect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { CheckPanel } from "../check/CheckPanel.tsx";
import { checking } from "../check/check.ts";
import { position } from "../debugger/position.ts";
import { stepsOpen } from "../debugger/steps-part.ts";
import { Console, isTold } from "../panels/Console.tsx";
import { Plots } from "../plots/Plots.tsx";
import { robotPart, shownOutput } from "../robot/robot-part.ts";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { t } from "../ui/language.ts";
import { loadVariablesPart, variablesPart } from "../variables/variables-part.ts";
import type { Session } from "../work/session.ts";
import { Gauges } from "./Gauges.tsx";
import { PanelChoice, type PanelName, panelNames, silentUs } from "./panel-choice.ts";

const choice = new PanelChoice();
/** Which panel below the stage is seen. */
export const panel = choice.shown;

effect(() => {
  if (checking.value?.state === "running") panel.value = "goals";
});
effect(() => {
  if (player.state.value !== "building") return;
  shownOutput.value = "simulator";
  if (panel.peek() === "goals" && stepsOpen.peek()) panel.value = "variables";
});
/** The run that said something, or nothing for long enough: whoever then chooses another panel keeps it. */
let heard: Recording | undefined;
effect(() => {
  const edgeUs = player.edgeUs.value;
  const run = player.recording.value;
  if (!run || run === heard) return;
  if (run.events.some(isTold)) {
    heard = run;
    const fails = run.events.some(({ type }) => type === "fault");
    if (checking.peek()?.state !== "running") choice.hear(fails);
  } else if (edgeUs >= silentUs || run.end) choice.hearNothing();
});
effect(() => {
  if (player.mistakes.value.length > 0 || player.trouble.value) choice.refuse();
});
effect(() => {
  if (shownOutput.value !== "robot" || panel.peek() === "plots") return;
  if (panel.peek() !== "variables" || !robotPart.peek()?.robotWatch.peek()) panel.value = "console";
});
/** Who goes through the program in the simulator wants to see that. */
effect(() => {
  if (position.value?.exact) shownOutput.value = "simulator";
});
/** The pupil goes through the program on the robot: its first stop brings the variables, further ones leave the choice. */
let brought: unknown;
effect(() => {
  const watch = robotPart.value?.robotWatch.value;
  if (!watch || watch === brought || !watch.look.value) return;
  brought = watch;
  panel.value = "variables";
  shownOutput.value = "robot";
});

/** Below the stage: one panel at a time, chosen by tabs. */
export function Panels({ session }: { session: Session }) {
  const { lesson } = session.activity;
  const names = lesson ? panelNames : panelNames.slice(1);
  const shown = names.find((name) => name === panel.value) ?? "console";
  useLayoutEffect(() => choice.begin(), [session]);
  const tabs = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const to = names[(names.indexOf(shown) + step + names.length) % names.length]!;
    choice.choose(to);
    tabs.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  const robot = robotPart.value;
  const variables = variablesPart.value;
  useEffect(() => {
    if (shown === "variables") void loadVariablesPart();
  }, [shown]);
  const watch = robot?.robotWatch.value;
  const watching = robot?.watchPart.value;
  const hasOutputs =
    robot?.robotLog.value !== undefined &&
    (shown === "console" || shown === "plots" || (shown === "variables" && watch !== undefined));
  const real = hasOutputs && shownOutput.value === "robot";
  const contents: Record<PanelName, () => ComponentChildren> = {
    goals: () => lesson && <CheckPanel session={session} lesson={lesson} />,
    console: () => (robot && real ? <robot.RobotConsole session={session} /> : <Console session={session} />),
    variables: () =>
      watch && watching && real ? (
        <watching.RobotVariables session={session} watch={watch} />
      ) : (
        variables && <variables.Variables session={session} />
      ),
    plots: () => (robot && real ? <robot.RobotPlots /> : <Plots session={session} />),
    robot: () => <Gauges session={session} />,
  };
  return (
    <section class="panels">
      {robot && <robot.RobotBar session={session} />}
      <div class="tabs" role="tablist" ref={tabs} onKeyDown={move}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            id={`tab-${name}`}
            role="tab"
            aria-selected={shown === name}
            aria-controls="panel"
            tabIndex={shown === name ? 0 : -1}
            onClick={() => choice.choose(name)}
          >
            {t(`studio.panel.${name}`)}
          </button>
        ))}
      </div>
      <div
        class={real ? "panel real" : "panel"}
        id="panel"
        role="tabpanel"
        aria-labelledby={`tab-${shown}`}
        // Goals are text alone: the keyboard scrolls them only when it can reach them.
        tabIndex={shown === "goals" ? 0 : undefined}
      >
        {robot && hasOutputs && <robot.OutputSwitch />}
        {contents[shown]()}
      </div>
    </section>
  );
}
