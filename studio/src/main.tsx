import { render } from "preact";
import { App } from "./app/App.tsx";
import { lookForClass } from "./class/class-part.ts";
import { findLesson, loadPage } from "./library/library.ts";
import { watchForMissingParts } from "./threads/missing-part.ts";
import { language, loadTexts } from "./ui/language.ts";
import "./ui/motion.ts";
import { keepOffline } from "./ui/offline.ts";
import { route } from "./ui/route.ts";
import "./style/page.css";

watchForMissingParts();
// The lesson's text is fetched beside the page's sentences, not after them; the workshop tells when it did not come.
const at = route.peek();
if (at.page === "lesson" && findLesson(at.id)) loadPage(at.id, language.peek()).catch(() => {});
void loadTexts(language.peek()).then(() => {
  render(<App />, document.getElementById("app")!);
  void lookForClass();
  keepOffline();
});
