import kits from "virtual:kits";
import { parseKit, robotMembers } from "../../../robot-kit/index.ts";
import { lessons } from "../library/library.ts";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { currentEditor } from "./current-editor.ts";
import { drag, insertSnippet } from "./insert-snippet.ts";
import { type Snippet, shortened, snippetKinds, snippetsOf, snippetsOfLesson } from "./snippets.ts";

/** The drawer of pieces that a lesson's programs are made of: a click puts one in at the cursor; or drag it to its place. */
export function Snippets({ session }: { session: Session }) {
  const all = snippetsFor(session);
  return (
    <section class="snippets" id="snippets" aria-label={t("studio.snippets")}>
      {snippetKinds.map((kind) => {
        const some = all.filter((each) => each.kind === kind);
        return (
          some.length > 0 && (
            <div key={kind} class={`snippet-kind ${kind}`}>
              <h3>{t(`studio.snippets.${kind}`)}</h3>
              <div class="snippet-row">
                {some.map((snippet) => (
                  <SnippetButton key={snippet.code} snippet={snippet} />
                ))}
              </div>
            </div>
          )
        );
      })}
    </section>
  );
}

function SnippetButton({ snippet }: { snippet: Snippet }) {
  return (
    <button
      type="button"
      class="snippet"
      title={snippet.code.replace("▮", "")}
      draggable
      onDragStart={(event) => {
        drag(snippet);
        event.dataTransfer?.setData("text/plain", snippet.code.replace("▮", ""));
      }}
      onDragEnd={() => drag(undefined)}
      onClick={() => {
        const view = currentEditor();
        if (view) insertSnippet(view, snippet);
      }}
    >
      <code>{shortened(snippet)}</code>
    </button>
  );
}

function snippetsFor({ activity: { lesson, kit } }: Session): readonly Snippet[] {
  if (lesson) return snippetsOfLesson(lesson.entry, lessons);
  return snippetsOf(robotMembers(parseKit(kits[kit]!, kit)));
}
