import { createInterface } from "node:readline/promises";
import type { Helper, MeasurementId, Place } from "../../board/index.ts";
import { isMessageId, type Language, say } from "../../messages/index.ts";

/** What somebody types to pass a measurement over. */
const passOver = "s";

/** Somebody at the terminal, who puts the robot in its place and reads a ruler. */
export function atTerminal(language: Language, tell: Helper["hear"]): Helper & { close(): void } {
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl+D: whoever was there is gone.
  const closed = new Promise<string>((resolve) => dialogue.once("close", () => resolve(passOver)));
  const ask = async (question: string) =>
    (await Promise.race([dialogue.question(question), closed])).trim().toLowerCase();
  return {
    async ready(id) {
      const text = `selftest.report.do.${id}`;
      if (isMessageId(text)) console.error(say(language, text));
      return (await ask(say(language, "selftest.report.go"))) !== passOver;
    },
    async read(id) {
      const question = `selftest.report.read.${id}`;
      if (!isMessageId(question)) return undefined;
      for (;;) {
        const answer = await ask(say(language, question));
        if (answer === passOver) return undefined;
        const value = Number(answer.replace(",", "."));
        if (answer !== "" && Number.isFinite(value)) return value;
      }
    },
    hear: tell,
    close: () => dialogue.close(),
  };
}

/** Nobody: what a board measures by itself is measured. */
export function nobody(tell: Helper["hear"]): Helper {
  return {
    ready: async (_id: MeasurementId, place: Place) => place !== "floor",
    read: async () => undefined,
    hear: tell,
  };
}
