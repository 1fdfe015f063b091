import { isInEditorAs } from "../debugger/lit-lines.ts";
import { seriesName } from "../plots/series-name.ts";
import { t } from "../ui/language.ts";
import { Breakpoints } from "../variables/Breakpoints.tsx";
import { placeOf } from "../variables/changed-values.ts";
import { Task } from "../variables/Task.tsx";
import { VariableList } from "../variables/VariableList.tsx";
import type { Session } from "../work/session.ts";
import { robotLog } from "./robot-state.ts";
import type { RobotWatch } from "./robot-watch.ts";

/** Breakpoints, and what the program on the robot knows while it stands. */
export function RobotVariables({ session, watch }: { session: Session; watch: RobotWatch }) {
  const now = watch.look.value;
  const inEditor = isInEditorAs(watch.source, session);
  return (
    <>
      <Breakpoints session={session} />
      <div class="variables">
        {!inEditor && (
          <p class="warn">
            {t(session.isInEditor(watch.source) ? "studio.robot.changedSince" : "studio.watch.otherProgram")}
          </p>
        )}
        {watch.halts && <p class="quiet">{t("studio.robot.pauseEnds")}</p>}
        {!watch.halts && session.breakpoints.value.length > 0 && (
          <p class="quiet">{t("studio.robot.cableStays")}</p>
        )}
        {!now && <p class="quiet">{t("studio.robot.runsUnseen")}</p>}
        {now && (
          <>
            {now.moment.tasks.length === 0 && <p class="quiet">{t("studio.watch.noTask")}</p>}
            {now.moment.tasks.map((task, index) => (
              <Task
                key={task.id}
                task={task}
                number={index + 1}
                changed={now.changed}
                inEditor={inEditor}
                hasPast={false}
              />
            ))}
            <VariableList
              title={t("studio.watch.globals")}
              isTitled
              variables={now.moment.globals}
              place={placeOf("globals")}
              changed={now.changed}
            />
            <p class="quiet">{t("studio.robot.twoDeep")}</p>
            <RobotReadings />
          </>
        )}
      </div>
    </>
  );
}

/** What the robot's parts told last. */
function RobotReadings() {
  const log = robotLog.value;
  log?.changes.value;
  const all = [...(log?.series.values() ?? [])].filter(({ values }) => values.length > 0);
  if (all.length === 0) return null;
  return (
    <>
      <p class="values-title">{t("studio.watch.readings")}</p>
      <ul class="values" aria-label={t("studio.watch.readings")}>
        {all.map((series) => (
          <li key={series.id}>
            <span class="name">{seriesName(series)}</span>{" "}
            <code>{t("studio.watch.reading", { value: series.values.at(-1)!, unit: series.unit })}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
