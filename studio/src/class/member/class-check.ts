import { signal } from "@preact/signals";
import { versionOf, work } from "../../store/index.ts";
import { t } from "../../ui/language.ts";
import { call } from "../link/call.ts";
import { whyNot } from "../link/refusal.ts";
import { workSync } from "./class-work.ts";
import { member, takeCheck } from "./member.ts";

type Asked =
  | { readonly lesson: string; readonly state: "asking" }
  | { readonly lesson: string; readonly state: "unanswered"; readonly why: string };

/** A question to the class that has no answer yet, or got none. */
export const asked = signal<Asked | undefined>(undefined);

/** Has the class check a program too: it believes no page, and compiles and tries the text itself. */
export async function checkInClass(lesson: string, text: string): Promise<void> {
  const version = versionOf(text);
  // What nobody has written yet, the lesson's beginning, is nobody's work.
  if (!member.peek() || ![...work.history(lesson).values()].some((record) => record.version === version))
    return;
  asked.value = { lesson, state: "asking" };
  await workSync.peek()?.ask();
  const result = await call("check", { body: { lesson, version } });
  if (result.kind === "done") {
    takeCheck(result.value);
    asked.value = undefined;
  } else {
    const why = result.kind === "offline" ? t("classroom.check.later") : whyNot(result);
    asked.value = { lesson, state: "unanswered", why };
  }
}
