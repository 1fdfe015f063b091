import { render } from "preact";
import type { LessonEntry } from "../library/lesson-page.ts";
import { levels } from "../library/library.ts";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { Award } from "./Award.tsx";

/** At the end of a level's last lesson: leads to the page to print. */
export function AwardButton({ session, lesson }: { session: Session; lesson: LessonEntry }) {
  const isLast = levels().some(({ lessons }) => lessons.at(-1)?.id === lesson.id);
  if (!isLast) return null;
  return (
    <button type="button" class="soft" onClick={() => show(session, lesson)}>
      {t("award.open")}
    </button>
  );
}

/** Beside the page, so that paper can have it without the rest. */
function show(session: Session, lesson: LessonEntry): void {
  const host = document.createElement("div");
  document.body.append(host);
  const close = () => {
    removeEventListener("hashchange", close);
    render(null, host);
    host.remove();
  };
  addEventListener("hashchange", close);
  render(<Award session={session} lesson={lesson} close={close} />, host);
}
