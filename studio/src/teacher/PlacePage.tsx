import { useSignal, useSignalEffect } from "@preact/signals";
import type { Grid } from "../../../school/index.ts";
import type { AnswerOf } from "../class/link/call.ts";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { programTitle } from "./lesson-title.ts";
import { grid as liveGrid } from "./live-class.ts";
import { PlaceActions } from "./PlaceActions.tsx";
import { ProgramView } from "./ProgramView.tsx";
import { hrefOf, type TeacherRoute } from "./route.ts";

export type PlacePrograms = AnswerOf<"place">;

/** What one pupil, or a pair, has written. */
export function PlacePage({ at, grid }: { at: Extract<TeacherRoute, { page: "place" }>; grid: Grid }) {
  const { classId, placeId } = at;
  const place = useSignal<PlacePrograms | undefined>(undefined);
  const load = async () => {
    const found = await ask("place", { at: { place: placeId } });
    if (found) place.value = found;
  };
  // Again when the class tells that something of this place is new.
  const seen = useSignal("");
  useSignalEffect(() => {
    const row = liveGrid.value?.rows.find(({ id }) => id === placeId);
    const state = JSON.stringify([row?.lastWorkMs, row?.names, row?.cells]);
    if (state === seen.peek()) return;
    seen.value = state;
    void load();
  });
  const found = place.value;
  if (!found) return null;
  const names = found.names.join(" + ");
  const [wanted, version] = partsOf(at.program);
  const programs = found.programs.filter(({ programId }) => !programId.includes("/"));
  const shown = programs.find(({ programId }) => programId === wanted) ?? programs[0];
  return (
    <div class="place">
      <h2>{t("teacher.programs", { names })}</h2>
      {programs.length === 0 && <p>{t("teacher.noPrograms")}</p>}
      <nav class="place-programs" aria-label={t("teacher.programs", { names })}>
        {programs.map(({ programId }) => (
          <a
            key={programId}
            href={hrefOf.place(classId, placeId, programId)}
            aria-current={programId === shown?.programId ? "page" : undefined}
          >
            {programTitle(programId)}
          </a>
        ))}
      </nav>
      {shown && (
        <ProgramView
          key={`${shown.programId} ${version ?? ""}`}
          classId={classId}
          placeId={placeId}
          names={found.names}
          program={shown}
          wanted={version}
          hints={found.hints.filter(({ programId }) => programId === shown.programId)}
          refresh={() => void load()}
        />
      )}
      <PlaceActions classId={classId} placeId={placeId} names={found.names} key={grid.class.id} />
    </div>
  );
}

/** `hello-robot`, or `hello-robot/VERSION`. */
function partsOf(program: string): readonly [string, string | undefined] {
  const [, id, version] = /^(.*)\/([0-9a-f]{64})$/.exec(program) ?? [];
  return id === undefined ? [program, undefined] : [id, version];
}
