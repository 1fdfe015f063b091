import { useEffect, useRef } from "preact/hooks";
import { withCuts } from "../../../board/index.ts";
import { printable } from "../../../messages/index.ts";
import type { Source } from "../language/language-messages.ts";
import { FaultLine } from "../panels/FaultLine.tsx";
import { numberText, t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import type { RobotLine, RobotNote } from "./robot-log.ts";
import { robotLog } from "./robot-state.ts";

/** What the program on the real robot says, with seconds since it began. */
export function RobotConsole({ session }: { session: Session }) {
  const list = useRef<HTMLDivElement>(null);
  const log = robotLog.value;
  const change = log?.changes.value;
  // The robot may still run the program of another lesson, whose lines are not in the editor.
  const source = log?.source && session.isInEditor(log.source) ? log.source : undefined;
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [change]);
  return (
    <section class="console real" ref={list} aria-label={t("studio.robot.console")} role="log" tabIndex={0}>
      {log && log.leftOut > 0 && (
        <p class="line quiet">{t("studio.robot.leftOut", { count: log.leftOut })}</p>
      )}
      {log?.lines.map((line, i) => (
        <Line key={i} line={line} source={source} />
      ))}
      {log?.lines.length === 0 && <p class="quiet">{t("studio.robot.consoleEmpty")}</p>}
    </section>
  );
}

function Line({ line, source }: { line: RobotLine; source: Source | undefined }) {
  const time = <span class="time">{numberText(line.seconds, 1, 1)}</span>;
  if ("note" in line)
    return (
      <p class="line quiet">
        {time}
        <span>{noteText(line.note)}</span>
      </p>
    );
  if ("text" in line)
    return (
      <p class={`line ${line.level}`}>
        {time}
        <span>
          {printable(withCuts(line.text, line.cut))}
          {line.full && t("run.cut", { lost: 0 })}
        </span>
      </p>
    );
  // Nothing starts a robot again that was stopped for good.
  const startsAgain = !line.fault.kind.startsWith("stop-");
  return (
    <>
      <p class="line error">
        {time}
        <FaultLine fault={line.fault} source={source} inEditor />
      </p>
      {startsAgain && <p class="line quiet">{t("studio.robot.restarts")}</p>}
    </>
  );
}

function noteText(note: RobotNote): string {
  return note.is === "missing"
    ? t("studio.robot.missing", { lines: note.lines })
    : t(`studio.robot.${note.is}`);
}
