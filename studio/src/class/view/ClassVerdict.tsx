import { type CheckState, signs } from "../../../../school/index.ts";
import { t } from "../../ui/language.ts";
import { asked } from "../member/class-check.ts";
import { classChecks, inTest, member } from "../member/member.ts";

/** What the class found of the lesson's program: that counts, the page's own check is only quick. */
export function ClassVerdict({ lesson, version }: { lesson: string; version: string }) {
  if (!member.value) return null;
  const question = asked.value?.lesson === lesson ? asked.value : undefined;
  const check = classChecks.value.get(lesson);
  const words =
    question?.state === "asking"
      ? t("classroom.check.asked")
      : question?.state === "unanswered"
        ? question.why
        : check && wordsOf(check);
  const found = question === undefined && check?.state === "done" ? check.found : undefined;
  const passed = found?.passed === true;
  const older = question === undefined && check !== undefined && check.version !== version;
  return (
    <p class={passed ? "class-verdict passed" : "class-verdict"} role="status">
      {words && (
        <>
          <span aria-hidden="true">{signOf(found)}</span> {words}
          {older && <span class="quiet"> {t("classroom.check.older")}</span>}
        </>
      )}
    </p>
  );
}

function signOf(found: CheckState["found"]): string {
  if (!found) return signs.waiting;
  if (found.passed) return signs.passed;
  return found.outcome === "graded" || inTest.value ? signs.failed : signs[found.outcome];
}

function wordsOf({ state, ahead, found }: CheckState): string {
  if (state !== "done") return t(`classroom.check.${state}`, { ahead });
  if (!found) return "";
  if (found.passed) return t("classroom.check.passed");
  if (inTest.value) return t("classroom.check.notYet");
  if (found.outcome !== "graded") return t(`classroom.check.${found.outcome}`);
  return t("classroom.check.failed", {
    reached: found.goals.filter(({ reached }) => reached).length,
    count: found.goals.length,
  });
}
