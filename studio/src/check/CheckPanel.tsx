import { computed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { reasonsOf, starsFor, toldOf } from "../../../lesson/index.ts";
import { AwardButton } from "../award/AwardButton.tsx";
import { classPart } from "../class/class-part.ts";
import { stepsOpen } from "../debugger/steps-part.ts";
import { loadEditorPart } from "../editor/editor-part.ts";
import { lessons, lessonText } from "../library/library.ts";
import { faultText } from "../panels/fault-text.ts";
import { RunSummary } from "../panels/RunSummary.tsx";
import { player } from "../run/page-player.ts";
import type { TryResult } from "../simulate/run-messages.ts";
import { versionOf } from "../store/index.ts";
import { simulatorThread } from "../threads/threads.ts";
import { Icon } from "../ui/Icon.tsx";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { Stars } from "../work/Stars.tsx";
import type { Activity, Session } from "../work/session.ts";
import { starsOf } from "../work/stars.ts";
import { type CheckProgress, checking, startCheck } from "./check.ts";

type Lesson = NonNullable<Activity["lesson"]>;

/** How long before the moment of failure a replay begins, µs. */
const replayLeadUs = 2e6;

/** The lesson's goals, and after a check which of them were reached and what to do. */
export function CheckPanel({ session, lesson }: { session: Session; lesson: Lesson }) {
  const goals = useSignal<readonly string[]>([]);
  useEffect(() => {
    void loadEditorPart()
      .then(() => simulatorThread().planOf(lesson.entry.id))
      .then((plan) => {
        goals.value = plan.goals;
      });
  }, [lesson]);
  const check = checking.value?.lesson === lesson.entry.id ? checking.value : undefined;
  const inClass = classPart.value;
  // In a test only the class's word is told.
  const inTest = inClass?.inTest.value === true;
  const running = check?.state === "running";
  // What a check found does not hold of a program that was changed since.
  const told = check?.text === session.text.value ? check : undefined;
  const stateIn = (goal: string) => (inTest ? "open" : told ? stateOf(goal, told) : stateNow(goal));
  const verdict = useRef<HTMLDivElement>(null);
  const judged = check !== undefined && !running;
  // Below the goals there may be no room for what to do next, and that is what the check is for.
  useEffect(() => {
    if (judged) verdict.current?.scrollIntoView({ block: "nearest" });
  }, [judged]);
  return (
    <section class="check" aria-label={t("studio.goals")}>
      {!inTest && !told && reachedNow.value && <p class="quiet">{t("studio.goals.thisRun")}</p>}
      <ul class="goals">
        {goals.value.map((goal) => (
          <Goal key={goal} lesson={lesson} goal={goal} state={stateIn(goal)} />
        ))}
      </ul>
      {running && <progress aria-label={t("studio.checking")} max={check.of} value={check.tries.length} />}
      {inClass && <inClass.ClassVerdict lesson={lesson.entry.id} version={versionOf(session.text.value)} />}
      <div class="verdict" role="status" ref={verdict}>
        {inTest && judged && <p class="feedback">{t("classroom.check.test")}</p>}
        {!inTest && check && check.state !== "running" && (
          <Verdict session={session} lesson={lesson} check={check} />
        )}
        {!check && <Former session={session} lesson={lesson} />}
      </div>
      <div class="run-summary">
        <RunSummary />
      </div>
    </section>
  );
}

type GoalState = "open" | "reached" | "missed" | "soFar";

/** The goals that the run has reached at the moment that is shown. */
const reachedNow = computed(() => {
  player.edgeUs.value;
  return player.recording.value?.reachedAt(player.playheadUs.value);
});

function stateNow(goal: string): GoalState {
  return reachedNow.value?.includes(goal) ? "soFar" : "open";
}

function stateOf(goal: string, { tries, state }: CheckProgress): GoalState {
  if (tries.length === 0 || state === "mistakes") return "open";
  const reached = tries.every(({ goals }) => goals.some(({ goal: id, passed }) => id === goal && passed));
  return reached ? "reached" : "missed";
}

const marks: Readonly<Record<GoalState, string>> = { open: "", reached: "✓", missed: "✗", soFar: "✓" };

function Goal({ lesson, goal, state }: { lesson: Lesson; goal: string; state: GoalState }) {
  return (
    <li class={`goal ${state}`}>
      <span class="mark" role="img" aria-label={t(`studio.goal.${state}`)}>
        {marks[state]}
      </span>
      {lessonText(lesson.files, language.value, `goal.${goal}`) ?? goal}
    </li>
  );
}

/** Stars that the lesson's present check has not given, and a button that asks it. */
function Former({ session, lesson }: { session: Session; lesson: Lesson }) {
  const earned = starsOf(lesson.entry);
  if (!earned.former) return null;
  return (
    <div class="feedback">
      <p class="score">
        <Stars {...earned} />
        {t("studio.checkChanged")}
      </p>
      <button type="button" class="soft" onClick={() => void startCheck(session)}>
        <Icon name="check" />
        {t("studio.checkAgain")}
      </button>
    </div>
  );
}

function Verdict({ session, lesson, check }: { session: Session; lesson: Lesson; check: CheckProgress }) {
  if (check.state === "mistakes") return <p class="feedback missed">{t("studio.checkMistakes")}</p>;
  const failed = toldOf(check.tries);
  const passed = check.tries.filter((each) => each.passed).length;
  const stars = starsFor(check.tries);
  const next = lessons[lesson.entry.number];
  const idea = lessonText(lesson.files, language.value, "idea");
  return (
    <div class={`feedback ${failed ? "missed" : "reached"}`}>
      {!failed && <HappyRobot />}
      <p class="score">
        <Stars stars={stars} former={false} />
        {failed ? t("check.failed", { passed, count: check.of }) : t("check.passed", { count: check.of })}
      </p>
      {failed ? (
        <Failure session={session} lesson={lesson} failed={failed} line={check.line} />
      ) : (
        <>
          {idea && <p>{idea}</p>}
          <AwardButton session={session} lesson={lesson.entry} />
          {next && (
            <a class="primary" href={hrefOf.lesson(next.id)}>
              {t("studio.nextLesson", { title: next.titles[language.value] })}
            </a>
          )}
        </>
      )}
    </div>
  );
}

/** It jumps when it comes, unless the pupil's system asks for less motion. */
function HappyRobot() {
  return <img class="happy-robot" src="./icon.svg" alt="" width="64" height="64" />;
}

interface FailureProps {
  readonly session: Session;
  readonly lesson: Lesson;
  readonly failed: TryResult;
  readonly line: number | undefined;
}

function Failure({ session, lesson, failed, line }: FailureProps) {
  const { feedback, fault } = reasonsOf(failed);
  const replay = { seed: failed.seed, fromUs: Math.max(0, failed.momentUs - replayLeadUs) };
  return (
    <>
      {feedback && (
        <p>{lessonText(lesson.files, language.value, `feedback.${feedback.feedback}`, feedback.params)}</p>
      )}
      {fault && <p>{faultText(fault, line)}</p>}
      {failed.hidden ? (
        <p class="quiet">{t("studio.hiddenTry")}</p>
      ) : (
        <p class="replays">
          <button type="button" class="soft" onClick={() => void session.run(replay)}>
            <Icon name="play" />
            {t("studio.replay", { seed: failed.seed })}
          </button>
          <button
            type="button"
            class="soft"
            onClick={() => {
              stepsOpen.value = true;
              void session.run({ ...replay, pauseAtUs: failed.momentUs });
            }}
          >
            <Icon name="stairs" />
            {t("studio.watch.wrong")}
          </button>
        </p>
      )}
    </>
  );
}
