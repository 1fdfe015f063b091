import { useEffect } from "preact/hooks";
import { findLesson } from "../library/library.ts";
import { kitOfLesson } from "../work/lesson-kit.ts";
import { loadRunPart, runPart } from "./run-part.ts";

interface RunOfLessonProps {
  readonly lesson: string;
  readonly text: string;
  /** The class's kit; undefined: the lesson takes its own. */
  readonly kit: string | undefined;
}

/** A program's run, on the robot that the class checks it on. */
export function RunOfLesson({ lesson, text, kit }: RunOfLessonProps) {
  useEffect(() => void loadRunPart(), []);
  const entry = findLesson(lesson);
  const part = runPart.value;
  if (!entry || !part) return null;
  return <part.ShownRun lesson={entry} text={text} kit={kitOfLesson(entry, kit)} />;
}
