import { computed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { printable } from "../../../messages/index.ts";
import { player } from "../run/page-player.ts";
import type { RobotEvent } from "../simulate/run-messages.ts";
import { numberText, t } from "../ui/language.ts";
import { Whose } from "../ui/Whose.tsx";
import type { Session } from "../work/session.ts";
import { FaultLine } from "./FaultLine.tsx";
import { Mistakes, mistakesNow } from "./Mistakes.tsx";
import { RunSummary } from "./RunSummary.tsx";

const mostLines = 500;

/** How many events of the run have happened; changes only when another one has. */
const happened = computed(() => player.recording.value?.eventsUntil(player.playheadUs.value) ?? 0);

/** What programs say, with the virtual time at which they said it. */
export function Console({ session }: { session: Session }) {
  const list = useRef<HTMLDivElement>(null);
  const lines = (player.recording.value?.events.slice(0, happened.value) ?? [])
    .filter((event): event is Told => isTold(event) && !isOfFormerProgram(event, session))
    .slice(-mostLines);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [lines.length]);
  return (
    <section class="console" ref={list} aria-label={t("studio.console")} role="log" tabIndex={0}>
      {player.trouble.value && (
        <p class="line error">{t(player.trouble.value.id, player.trouble.value.params)}</p>
      )}
      <Mistakes session={session} />
      {lines.map((event, i) => (
        <Line key={i} event={event} session={session} />
      ))}
      <LostLines />
      <Waiting />
      <RunSummary />
      {!player.recording.value && !player.trouble.value && mistakesNow(session).length === 0 && (
        <p class="quiet">{t("studio.consoleEmpty")}</p>
      )}
    </section>
  );
}

/** A flood of lines is not kept. */
function LostLines() {
  const run = player.recording.value;
  if (!run || happened.value < run.events.length) return null;
  return (
    <>
      {run.scene.robots.map(({ name }, index) => {
        const count = run.robots[index]!.lostLines;
        return (
          count > 0 && (
            <p key={name} class="line warn">
              <Whose robot={name} index={index} />
              <span>{t("studio.lostLines", { count })}</span>
            </p>
          )
        );
      })}
    </>
  );
}

/** Robots that go on only when somebody presses their button. */
function Waiting() {
  const run = player.recording.value;
  if (!run || player.state.value !== "playing") return null;
  return (
    <>
      {player.waiting.value.map((name) => (
        <p key={name} class="line quiet waiting">
          <Whose robot={name} index={run.indexOf(name)} />
          <span>{t("studio.waitsForPress")}</span>
        </p>
      ))}
    </>
  );
}

type Told = Extract<RobotEvent, { type: "console" | "wiring" | "fault" | "press" }>;

export function isTold(event: RobotEvent): event is Told {
  return ["console", "wiring", "fault", "press"].includes(event.type);
}

/** An error that the program in the editor had before it was changed: as a mistake, it is told of that text alone. */
function isOfFormerProgram({ type, robot }: RobotEvent, session: Session): boolean {
  const source = type === "fault" ? player.recording.value?.sourceOf(robot) : undefined;
  return source !== undefined && session.isInEditor(source) && session.text.value !== source.text;
}

function Line({ event, session }: { event: Told; session: Session }) {
  const run = player.recording.value!;
  const source = run.sourceOf(event.robot);
  return (
    <p class={`line ${classOf(event)}`}>
      <span class="time">{numberText(event.timeUs / 1e6, 2, 2)}</span>
      <Whose robot={event.robot} index={run.indexOf(event.robot)} />
      {event.type === "fault" ? (
        <FaultLine
          fault={event.fault}
          source={source}
          inEditor={source !== undefined && session.isInEditor(source)}
        />
      ) : (
        <span>{textOf(event)}</span>
      )}
    </p>
  );
}

function classOf(event: Told): string {
  if (event.type === "fault") return "error";
  if (event.type === "wiring") return "warn";
  if (event.type === "press") return "quiet";
  return event.level;
}

function textOf(event: Exclude<Told, { type: "fault" }>): string {
  if (event.type === "console") {
    const cut = event.lost === undefined ? "" : t("run.cut", { lost: event.lost });
    return printable(event.text) + cut;
  }
  if (event.type === "press") return `${event.phase === "begin" ? "↓" : "↑"} ${event.button}`;
  const { id, name, pins } = event.finding;
  return t(`wiring.${id}`, { name, pins: pins.join(", "), count: pins.length });
}
