import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type PupilHint, signs } from "../../../school/index.ts";
import { findLesson } from "../library/library.ts";
import { saveFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { packShared } from "../work/share.ts";
import { ask } from "./ask.ts";
import { FoundText } from "./FoundText.tsx";
import { HintForm } from "./HintForm.tsx";
import { grid } from "./live-class.ts";
import { type FoundName, nameIn } from "./name-in-text.ts";
import type { PlacePrograms } from "./PlacePage.tsx";
import { RunOfLesson } from "./RunOfLesson.tsx";
import { momentText } from "./time-text.ts";

interface ProgramViewProps {
  readonly classId: string;
  readonly placeId: string;
  readonly names: readonly string[];
  readonly program: PlacePrograms["programs"][number];
  /** The version to begin with; undefined: what is typed now, or the newest. */
  readonly wanted: string | undefined;
  readonly hints: readonly PupilHint[];
  readonly refresh: () => void;
}

const typedNow = "draft";

/** A program with its versions, what the class found of them, and what can be done with it. */
export function ProgramView({ classId, placeId, names, program, wanted, hints, refresh }: ProgramViewProps) {
  const { programId, versions, checks, draft } = program;
  const chosen = useSignal(wanted ?? (draft ? typedNow : versions[0]?.version));
  const loaded = useSignal<{ readonly version: string; readonly text: string } | undefined>(undefined);
  const link = useSignal<{ readonly version: string; readonly packed: string } | undefined>(undefined);
  const runs = useSignal(false);
  const named = useSignal<FoundName | undefined>(undefined);
  const isLesson = findLesson(programId) !== undefined;
  const version = chosen.value;
  // Undefined until it is there: nothing is done with the text of the version before.
  const text = loaded.value?.version === version ? loaded.value?.text : undefined;
  const draftText = draft?.text;
  useEffect(() => {
    named.value = undefined;
    if (version === undefined) return;
    const show = async (of: string, found: string | undefined) => {
      if (chosen.peek() !== of || found === undefined) return;
      loaded.value = { version: of, text: found };
      const packed = await packShared({ activity: programId, text: found });
      if (chosen.peek() === of && packed !== undefined) link.value = { version: of, packed };
    };
    if (version === typedNow) void show(version, draftText);
    else
      void ask("placeText", { at: { place: placeId, version } }).then((found) => show(version, found?.text));
  }, [version, draftText]);
  const check = checks.find((each) => each.version === version);
  const onProjector = grid.value?.shown;
  const isShown =
    onProjector?.placeId === placeId && onProjector.lesson === programId && onProjector.version === version;
  const project = (on: boolean) => {
    named.value = undefined;
    const body = {
      shown: on && version !== undefined ? { placeId, lesson: programId, version } : null,
    };
    void ask("show", { at: { class: classId }, body });
  };
  const showUnlessNamed = (read: string) => {
    // A classmate's name does not belong on the wall either.
    named.value = nameIn(read, grid.peek()?.rows.flatMap((row) => row.names) ?? names);
    if (!named.peek()) project(true);
  };
  return (
    <div class="program-view">
      <div class="bar">
        <label class="field">
          {t("teacher.version")}
          <select value={version} onChange={(event) => (chosen.value = event.currentTarget.value)}>
            {draft && (
              <option value={typedNow}>{t("teacher.draftVersion", { time: momentText(draft.atMs) })}</option>
            )}
            {versions.map((each, i) => (
              <option key={i} value={each.version}>
                {momentText(each.receivedMs)} {mark(checks.find((one) => one.version === each.version))}
              </option>
            ))}
          </select>
        </label>
        {link.value && link.value.version === version && (
          <a
            class="soft"
            href={`./#/program/${link.value.packed}`}
            target="_blank"
            rel="noopener"
            title={t("teacher.openInStudioHelp")}
          >
            {t("teacher.openInStudio")}
          </a>
        )}
        <button
          type="button"
          class="soft"
          disabled={text === undefined}
          onClick={() => saveFile(`${programId}.ts`, text ?? "", "text/typescript")}
        >
          {t("teacher.saveProgram")}
        </button>
        {isLesson && (
          <button
            type="button"
            class="soft"
            aria-pressed={runs.value}
            onClick={() => (runs.value = !runs.peek())}
          >
            {t("teacher.watchRun")}
          </button>
        )}
        {isLesson && version !== typedNow && (
          <button
            type="button"
            class="soft"
            disabled={text === undefined}
            onClick={() => (isShown ? project(false) : showUnlessNamed(text ?? ""))}
          >
            {t(isShown ? "teacher.hide" : "teacher.show")}
          </button>
        )}
      </div>
      <p role="status">{isShown && t("teacher.shown")}</p>
      <div role="alert">
        {named.value && (
          <p>
            {t("teacher.nameInText", { ...named.value })}{" "}
            <button type="button" class="soft" onClick={() => project(true)}>
              {t("teacher.showAnyway")}
            </button>
          </p>
        )}
      </div>
      {isLesson && runs.value && text !== undefined && (
        <RunOfLesson lesson={programId} text={text} kit={grid.value?.class.settings.kit} />
      )}
      {check && <FoundText lesson={programId} check={check} />}
      <pre class="program-text" tabIndex={0}>
        {text}
      </pre>
      <HintForm placeId={placeId} programId={programId} hints={hints} refresh={refresh} />
    </div>
  );
}

function mark(check: PlacePrograms["programs"][number]["checks"][number] | undefined): string {
  if (!check?.found) return "";
  const { passed, outcome } = check.found;
  return passed ? signs.passed : outcome === "graded" ? signs.failed : signs[outcome];
}
