import { useEffect } from "preact/hooks";
import { isChanged, isOfOther } from "../debugger/lit-lines.ts";
import { position } from "../debugger/position.ts";
import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { Breakpoints } from "./Breakpoints.tsx";
import { placeOf } from "./changed-values.ts";
import { followMoment, isLooking, look } from "./look.ts";
import { Readings } from "./Readings.tsx";
import { Task } from "./Task.tsx";
import { VariableList } from "./VariableList.tsx";
import { WatchedRobot } from "./WatchedRobot.tsx";
import { Why } from "./Why.tsx";
import { changeTold, isOfNow } from "./why.ts";

/** Breakpoints, and what the program knows at the moment that is shown: where its tasks are, and all that they can see. */
export function Variables({ session }: { session: Session }) {
  return (
    <>
      <Breakpoints session={session} />
      <Moment session={session} />
    </>
  );
}

function Moment({ session }: { session: Session }) {
  useEffect(followMoment, []);
  const run = player.recording.value;
  if (!run) return <p class="quiet padded">{t("studio.watch.empty")}</p>;
  if (!run.lines) return <p class="quiet padded">{t("studio.watch.notWatched")}</p>;
  const { fullAtUs, robot } = run.lines;
  const now = look.value;
  const inEditor = !isChanged(session);
  return (
    <div class="variables">
      {!inEditor && (
        <p class="warn">
          {isOfOther(session) ? t("studio.watch.otherProgram") : t("studio.watch.changedSince")}
        </p>
      )}
      {fullAtUs !== undefined && <p class="warn">{t("studio.watch.full", { seconds: fullAtUs / 1e6 })}</p>}
      {run.scene.robots.length > 1 && <WatchedRobot run={run} robot={robot} />}
      {isLooking.value && <p class="quiet">{t("studio.watch.looking")}</p>}
      {!position.value && <p class="quiet">{t("studio.watch.nothingYet")}</p>}
      {changeTold.value && isOfNow(changeTold.value) && <p role="status">{changeTold.value.answer}</p>}
      {now && (
        <>
          <Why />
          {now.moment.tasks.length === 0 && <p class="quiet">{t("studio.watch.noTask")}</p>}
          {now.moment.tasks.map((task, index) => (
            <Task key={task.id} task={task} number={index + 1} changed={now.changed} inEditor={inEditor} />
          ))}
          <VariableList
            title={t("studio.watch.globals")}
            isTitled
            variables={now.moment.globals}
            place={placeOf("globals")}
            owner="program"
            changed={now.changed}
          />
          <Readings run={run} robot={robot} />
        </>
      )}
    </div>
  );
}
