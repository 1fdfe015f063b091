import { render } from "preact";
import { App } from "./app/App.tsx";
import { lookForClass } from "./class/class-part.ts";
import { watchForMissingParts } from "./threads/missing-part.ts";
import { language, loadTexts } from "./ui/language.ts";
import "./ui/motion.ts";
import { keepOffline } from "./ui/offline.ts";
import "./style/page.css";

watchForMissingParts();
void loadTexts(language.peek()).then(() => {
  render(<App />, document.getElementById("app")!);
  void lookForClass();
  keepOffline();
});
