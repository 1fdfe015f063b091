import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Projector as ProjectorState, projectorEvents } from "../../../school/index.ts";
import { MissingPart } from "../app/MissingPart.tsx";
import { call } from "../class/link/call.ts";
import { hearLive } from "../class/link/live.ts";
import { t } from "../ui/language.ts";
import { ask, told } from "./ask.ts";
import { FoundText } from "./FoundText.tsx";
import { programTitle } from "./lesson-title.ts";
import { RunOfLesson } from "./RunOfLesson.tsx";

/** What the whole room sees: how one joins, or a program without a name, or that eyes go up. */
export function Projector({ classId }: { classId: string }) {
  const state = useSignal<ProjectorState | undefined>(undefined);
  useEffect(
    () =>
      hearLive(
        "projectorLive",
        { class: classId },
        projectorEvents,
        {
          projector: (now) => {
            state.value = now;
          },
          ended: () => {
            state.value = undefined;
          },
        },
        (open) => {
          // The line tells its state to the tab that opens it; the others ask.
          if (open)
            void call("projector", { at: { class: classId } }).then((result) => {
              if (result.kind === "done") state.value = result.value;
            });
        },
      ),
    [classId],
  );
  const now = state.value;
  if (!now) return <main class="projector" />;
  return (
    <main class="projector">
      <h1>{now.class.name}</h1>
      {now.eyesUp ? (
        <p class="projector-eyes" role="status">
          {t("classroom.eyesUp")}
        </p>
      ) : now.shown ? (
        <Shown classId={classId} shown={now.shown} />
      ) : (
        <HowToJoin now={now} />
      )}
    </main>
  );
}

function HowToJoin({ now }: { now: ProjectorState }) {
  const { qr, addresses, joinCode, joined, places } = now;
  const [first, ...others] = addresses;
  return (
    <div class="how-to-join">
      <svg
        class="qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t("teacher.projector.qr", { link: qr.link })}
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <div>
        <p>{t("teacher.projector.open")}</p>
        <p class="address">{first}</p>
        {others.length > 0 && (
          <p class="quiet">{t("teacher.projector.others", { addresses: others.join(", ") })}</p>
        )}
        <p>{t("teacher.projector.code")}</p>
        <p class="huge-code">{joinCode}</p>
        <p role="status">{t("teacher.projector.joined", { count: joined, of: places })}</p>
      </div>
    </div>
  );
}

interface ShownProps {
  readonly classId: string;
  readonly shown: NonNullable<ProjectorState["shown"]>;
}

function Shown({ classId, shown: { lesson, text, kit, check } }: ShownProps) {
  const end = () => void ask("show", { at: { class: classId }, body: { shown: null } });
  return (
    <section class="shown" aria-label={t("teacher.projector.program")}>
      <div class="shown-head">
        <h2>{programTitle(lesson)}</h2>
        <p class="quiet">{t("teacher.projector.program")}</p>
        <button type="button" class="second" onClick={end}>
          {t("teacher.projector.end")}
        </button>
        <p class="told warn" role="alert">
          {told.value}
        </p>
        <MissingPart />
      </div>
      <div class="shown-program">
        <pre tabIndex={0}>{text}</pre>
        {check && <FoundText lesson={lesson} check={check} />}
      </div>
      <RunOfLesson lesson={lesson} text={text} kit={kit} />
    </section>
  );
}
