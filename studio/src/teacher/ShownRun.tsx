import kits from "virtual:kits";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { explain } from "../../../toolchain/index.ts";
import type { LessonEntry } from "../library/lesson-page.ts";
import { loadFiles } from "../library/library.ts";
import { player } from "../run/page-player.ts";
import { troubleOf } from "../run/trouble.ts";
import type { Scene, Surroundings } from "../simulate/run-messages.ts";
import { drawShown } from "../stage/draw-shown.ts";
import { StageReport } from "../stage/StageReport.tsx";
import { View } from "../stage/view.ts";
import { simulatorThread } from "../threads/threads.ts";
import { Icon } from "../ui/Icon.tsx";
import { language, t } from "../ui/language.ts";
import { MomentBar } from "../workbench/MomentBar.tsx";

/** So many of the compiler's mistakes are told. */
const mostMistakes = 3;

interface ShownRunProps {
  readonly lesson: LessonEntry;
  readonly text: string;
  /** The id of the robot. */
  readonly kit: string;
}

/** A program of the class as it runs in the world of its lesson; it begins by itself. */
export function ShownRun({ lesson, text, kit }: ShownRunProps) {
  const frame = useRef<SVGSVGElement>(null);
  const scene = useSignal<Scene | undefined>(undefined);
  const surroundings = useSignal<Surroundings | undefined>(undefined);
  useEffect(() => drawShown(frame.current!, new View(), { scene }), []);
  const name = `${lesson.id}.ts`;
  const kitText = kits[kit]!;
  const start = (around: Surroundings) => player.start([{ source: { name, text, kit }, kitText }], around);
  useEffect(() => {
    let open = true;
    const begin = async () => {
      const { world } = await loadFiles(lesson.id);
      const around = { worldText: world, worldName: "world.svg", seed: 1, lesson: lesson.id };
      if (!open) return;
      surroundings.value = around;
      scene.value = await simulatorThread().preview({ ...around, robots: [{ programName: name, kitText }] });
      if (open) await start(around);
    };
    void begin().catch((error: unknown) => {
      if (open) player.trouble.value = troubleOf(error);
    });
    return () => {
      open = false;
      player.clear();
    };
  }, [lesson.id, text, kit]);
  const { value: trouble } = player.trouble;
  const mistakes = player.mistakes.value.flatMap(({ list }) => list).slice(0, mostMistakes);
  return (
    <div class="shown-run">
      <div class="stage floor-seen">
        <svg ref={frame} class="world" role="img" aria-label={t("studio.stage")} />
        <StageReport />
      </div>
      <div class="shown-bar">
        <button
          type="button"
          class="second"
          disabled={!surroundings.value}
          onClick={() => surroundings.value && void start(surroundings.value)}
        >
          <Icon name="play" />
          {t("studio.run")}
        </button>
        <MomentBar />
      </div>
      <div role="alert">
        {trouble && <p class="warn">{t(trouble.id, trouble.params)}</p>}
        {mistakes.map((mistake, i) => (
          <p key={i} class="warn">
            {t("studio.line", { line: mistake.line })}: {explain(mistake, language.value)}
          </p>
        ))}
      </div>
    </div>
  );
}
