import { texts } from "virtual:class-texts";
import { isPlaceKey } from "../store/index.ts";
import { addTexts } from "../ui/language.ts";
import { removeLeftWork } from "./member/leave.ts";
import { beginMember } from "./member/session.ts";
import "./class.css";

export { roomAddress, takeInfo } from "./link/relay.ts";
export { checkInClass } from "./member/class-check.ts";
export { classKit, hintsAllowed, inTest, isLessonOpen, solutionsAllowed } from "./member/member.ts";
export { ClassVerdict } from "./view/ClassVerdict.tsx";
export { HintNotes } from "./view/HintNotes.tsx";
export { Notices } from "./view/Notices.tsx";
export { TopBar } from "./view/TopBar.tsx";

/** Settles when the class's parts of the page can be shown. */
export async function begin(): Promise<void> {
  await addTexts(texts);
  // Another tab joined, or left: this one shows whose work it is, too.
  addEventListener("storage", (event) => {
    if (isPlaceKey((event as StorageEvent).key)) location.reload();
  });
  void removeLeftWork();
  await beginMember();
}
