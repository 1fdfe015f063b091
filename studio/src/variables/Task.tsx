import { LineLink } from "../panels/LineLink.tsx";
import type { FrameMoment, TaskMoment } from "../simulate/program-moment.ts";
import { t } from "../ui/language.ts";
import { placeOf } from "./changed-values.ts";
import { VariableList } from "./VariableList.tsx";

/** Names that the compiler gives to the program's top level, and to functions without one. */
const topLevel = "main";
const noName = "inline";

export interface TaskProps {
  readonly task: TaskMoment;
  /** From 1. */
  readonly number: number;
  readonly changed: ReadonlySet<string>;
  /** Its lines are those of the program in the editor. */
  readonly inEditor: boolean;
  /** What ran before is known: a variable leads to its last change. A real robot has forgotten. */
  readonly hasPast?: boolean;
}

/** A task: what it waits for, its calls, and the variables of each. */
export function Task({ task, number, changed, inEditor, hasPast = true }: TaskProps) {
  const { id, frames, inLibrary } = task;
  const isMain = frames.at(-1)?.name === topLevel;
  return (
    <section class="task">
      <h3>
        {isMain ? t("studio.watch.mainTask") : t("studio.watch.task", { number })}
        <small>{waitText(task)}</small>
      </h3>
      {inLibrary && <p class="quiet">{t("studio.watch.inLibrary", { name: inLibrary })}</p>}
      {frames.map((frame, i) => {
        const place = placeOf(id, frames.length - i, frame.name);
        const caller = frames[i + 1];
        const name = nameOf(frame);
        return (
          <div key={place} class="call">
            <p>
              <LineLink line={frame.line} inEditor={inEditor} />{" "}
              {caller ? t("studio.watch.calledFrom", { name, line: caller.line }) : name}
            </p>
            <VariableList
              title={t("studio.watch.locals", { name })}
              variables={frame.locals}
              place={placeOf(place, "locals")}
              {...(hasPast && { owner: { frame: frame.id, functionName: frame.name } })}
              changed={changed}
            />
            <VariableList
              title={t("studio.watch.closure")}
              isTitled
              variables={frame.closure}
              place={placeOf(place, "closure")}
              changed={changed}
            />
          </div>
        );
      })}
    </section>
  );
}

function nameOf({ name }: FrameMoment): string {
  if (name === topLevel) return t("studio.watch.top");
  return name === noName ? t("studio.watch.unnamed") : name;
}

function waitText({ waits, wakeUs }: TaskMoment): string {
  if (waits === "time" && wakeUs !== undefined)
    return t("studio.watch.waits.until", { seconds: wakeUs / 1e6 });
  return t(`studio.watch.waits.${waits}`);
}
