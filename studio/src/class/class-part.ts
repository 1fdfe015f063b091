import { signal } from "@preact/signals";
import { storedPlace } from "../store/index.ts";

/** Everything for the class; loaded where a class serves the page, or where this browser has joined one. */
export const classPart = signal<typeof import("./part.ts") | undefined>(undefined);

/** `npm start` and any web server answer with a file of the page, so that the question is quiet there as well. */
const question = "./api/class";

/** Asks once whether a class serves the page. */
export async function lookForClass(): Promise<void> {
  if (storedPlace() === undefined && !(await isServedByClass())) return;
  const part = await import("./part.ts");
  await part.begin();
  classPart.value = part;
}

async function isServedByClass(): Promise<boolean> {
  try {
    const found: unknown = await (await fetch(question)).json();
    return typeof found === "object" && found !== null && "robonet" in found && found.robonet === "class";
  } catch {
    return false;
  }
}
