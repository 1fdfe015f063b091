import { render } from "preact";
import { App } from "./app/App.tsx";
import "./style/page.css";

render(<App />, document.getElementById("app")!);
