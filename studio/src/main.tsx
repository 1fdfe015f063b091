import { render } from "preact";
import { App } from "./app/App.tsx";
import { language, loadTexts } from "./app/language.ts";
import { keepOffline } from "./app/offline.ts";
import "./style/page.css";

void loadTexts(language.peek()).then(() => {
  render(<App />, document.getElementById("app")!);
  keepOffline();
});
