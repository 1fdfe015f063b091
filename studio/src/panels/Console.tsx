import { computed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type MessageId, printable } from "../../../messages/index.ts";
import type { SimulationEvent } from "../../../sim/index.ts";
import { explain } from "../../../toolchain/index.ts";
import { goToLine } from "../editor/current-editor.ts";
import { player } from "../run/page-player.ts";
import { language, numberText, t } from "../ui/language.ts";
import { FaultLine } from "./FaultLine.tsx";

const mostLines = 500;

/** How many events of the run have happened; changes only when another one has. */
const happened = computed(() => player.recording.value?.eventsUntil(player.playheadUs.value) ?? 0);

/** What the program says, with the virtual time at which it said it. */
export function Console() {
  const list = useRef<HTMLDivElement>(null);
  const lines = (player.recording.value?.events.slice(0, happened.value) ?? [])
    .filter(isTold)
    .slice(-mostLines);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [lines.length]);
  return (
    <section class="console" ref={list} aria-label={t("studio.console")} role="log" tabIndex={0}>
      {player.trouble.value && (
        <p class="line error">{t(player.trouble.value.id, player.trouble.value.params)}</p>
      )}
      <Mistakes />
      {lines.map((event, i) => (
        <Line key={i} event={event} />
      ))}
      <LostLines />
      {player.waitsForPress.value && player.state.value === "playing" && (
        <p class="line quiet waiting">{t("studio.waitsForPress")}</p>
      )}
      <RunSummary />
      {!player.recording.value && !player.trouble.value && player.mistakes.value.length === 0 && (
        <p class="quiet">{t("studio.consoleEmpty")}</p>
      )}
    </section>
  );
}

/** Why the program could not be compiled, each with its line. */
function Mistakes() {
  if (player.mistakes.value.length === 0) return null;
  return (
    <>
      <p class="line error">{t("build.errors", { count: player.mistakes.value.length })}</p>
      {player.mistakes.value.map((mistake, i) => (
        <p key={i} class="line error">
          <span>
            <button type="button" class="link" onClick={() => goToLine(mistake.line)}>
              {t("studio.line", { line: mistake.line })}
            </button>{" "}
            {explain(mistake, language.value)}
          </span>
        </p>
      ))}
    </>
  );
}

/** A flood of lines is not kept. */
function LostLines() {
  const run = player.recording.value;
  if (!run || run.lostLines === 0 || happened.value < run.events.length) return null;
  return <p class="line warn">{t("studio.lostLines", { count: run.lostLines })}</p>;
}

/** At the end of a run: its seed and what it can be compared by with `robonet run`. */
function RunSummary() {
  const run = player.recording.value;
  if (player.state.value !== "over" || !run?.end) return null;
  const { outcome, goesOn = "program", endedUs, timeUs, pathMm, turnedDeg, traceHash } = run.end;
  const failed = run.events.find(({ type }) => type === "fault");
  const seconds = (failed?.timeUs ?? endedUs ?? timeUs) / 1e6;
  return (
    <>
      <p class="line">
        {t(`run.${outcome}`, { seconds, mm: Math.round(pathMm), deg: Math.round(turnedDeg), goesOn })}
      </p>
      <p class="line quiet trace">{t("studio.trace", { seed: run.seed, hash: traceHash })}</p>
    </>
  );
}

type Told = Extract<SimulationEvent, { type: "console" | "wiring" | "fault" | "press" }>;

function isTold(event: SimulationEvent): event is Told {
  return ["console", "wiring", "fault", "press"].includes(event.type);
}

function Line({ event }: { event: Told }) {
  return (
    <p class={`line ${classOf(event)}`}>
      <span class="time">{numberText(event.timeUs / 1e6, 2, 2)}</span>
      {event.type === "fault" ? (
        <FaultLine fault={event.fault} source={player.recording.value?.source} />
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
  return t(`wiring.${id}` as MessageId, { name, pins: pins.join(", "), count: pins.length });
}
