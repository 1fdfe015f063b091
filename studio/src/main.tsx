import { render } from "preact";
import { App } from "./app/App.tsx";
import { keepOffline } from "./app/offline.ts";
import "./style/page.css";

render(<App />, document.getElementById("app")!);
keepOffline();
