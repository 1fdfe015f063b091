import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { PupilHint } from "../../../school/index.ts";
import { findLesson } from "../library/library.ts";
import { saveFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { packShared } from "../work/share.ts";
import { ask } from "./ask.ts";
import { FoundText } from "./FoundText.tsx";
import { HintForm } from "./HintForm.tsx";
import type { PlacePrograms } from "./PlacePage.tsx";
import { momentText } from "./time-text.ts";

interface ProgramViewProps {
  readonly classId: string;
  readonly placeId: string;
  readonly program: PlacePrograms["programs"][number];
  /** The version to begin with; undefined: what is typed now, or the newest. */
  readonly wanted: string | undefined;
  readonly hints: readonly PupilHint[];
  readonly refresh: () => void;
}

const typedNow = "draft";

/** A program with its versions, what the class found of them, and what can be done with it. */
export function ProgramView({ classId, placeId, program, wanted, hints, refresh }: ProgramViewProps) {
  const { programId, versions, checks, draft } = program;
  const chosen = useSignal(wanted ?? (draft ? typedNow : versions[0]?.version));
  const text = useSignal("");
  const link = useSignal<string | undefined>(undefined);
  const shown = useSignal(false);
  const isLesson = findLesson(programId) !== undefined;
  const version = chosen.value;
  const draftText = draft?.text;
  useEffect(() => {
    shown.value = false;
    const show = async (found: string | undefined) => {
      if (chosen.peek() !== version || found === undefined) return;
      text.value = found;
      const packed = await packShared({ activity: programId, text: found });
      if (chosen.peek() === version) link.value = packed;
    };
    if (version === typedNow) void show(draftText);
    else if (version !== undefined)
      void ask("placeText", { at: { place: placeId, version } }).then((found) => show(found?.text));
  }, [version, draftText]);
  const check = checks.find((each) => each.version === version);
  const project = async (on: boolean) => {
    const body = {
      shown: on && version !== undefined ? { placeId, lesson: programId, version } : null,
    };
    if (await ask("show", { at: { class: classId }, body })) shown.value = on;
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
        {link.value !== undefined && (
          <a
            class="soft"
            href={`./#/program/${link.value}`}
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
          onClick={() => saveFile(`${programId}.ts`, text.peek(), "text/typescript")}
        >
          {t("teacher.saveProgram")}
        </button>
        {isLesson && version !== typedNow && (
          <button type="button" class="soft" onClick={() => void project(!shown.peek())}>
            {t(shown.value ? "teacher.hide" : "teacher.show")}
          </button>
        )}
      </div>
      <p role="status">{shown.value && t("teacher.shown")}</p>
      {check && <FoundText lesson={programId} check={check} />}
      <pre class="program-text" tabIndex={0}>
        {text.value}
      </pre>
      <HintForm placeId={placeId} programId={programId} hints={hints} refresh={refresh} />
    </div>
  );
}

function mark(check: PlacePrograms["programs"][number]["checks"][number] | undefined): string {
  if (!check?.found) return "";
  return check.found.passed ? "✓" : "✗";
}
