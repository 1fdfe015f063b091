import { withOtherComments } from "../../../debugger/index.ts";
import type { Built, Source } from "../language/language-messages.ts";
import type { StarterImage } from "../library/lesson-page.ts";
import { findLesson, loadFiles } from "../library/library.ts";

/**
 * A lesson's first program as it was compiled with the page.
 * @returns undefined for every other program or robot, and where the image did not come: then the compiler is asked
 */
export async function builtStarter({ name, text, kit, kitText }: Source): Promise<Built | undefined> {
  const lesson = findLesson(name.replace(/\.ts$/, ""));
  if (!lesson || kit !== lesson.kit || kitText !== undefined) return undefined;
  try {
    const { starter, starterImage } = await loadFiles(lesson.id);
    if (starterImage === undefined || !Object.values(starter).includes(text)) return undefined;
    const response = await fetch(starterImage);
    if (!response.ok) return undefined;
    const built: StarterImage = await response.json();
    return {
      ok: true,
      image: Uint8Array.from(atob(built.imageBase64), (letter) => letter.charCodeAt(0)),
      debug: withOtherComments(built.debug, name, text),
      stopsMotors: built.stopsMotors,
      mistakes: [],
    };
  } catch {
    return undefined;
  }
}
