import { texts } from "virtual:class-texts";
import { render } from "preact";
import { addTexts } from "../ui/language.ts";
import { TeacherApp } from "./TeacherApp.tsx";
import "../style/page.css";
import "./teacher.css";

void addTexts(texts).then(() => render(<TeacherApp />, document.getElementById("app")!));
