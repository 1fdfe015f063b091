import { texts } from "virtual:class-texts";
import { render } from "preact";
import { watchForMissingParts } from "../threads/missing-part.ts";
import { addTexts } from "../ui/language.ts";
import { TeacherApp } from "./TeacherApp.tsx";
import "../style/page.css";
import "./teacher.css";

watchForMissingParts();
void addTexts(texts).then(() => render(<TeacherApp />, document.getElementById("app")!));
