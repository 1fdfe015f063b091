import { signal } from "@preact/signals";
import { storedPlace } from "../store/index.ts";

/** Everything for the class; loaded where a class serves the page, or where this browser has joined one. */
export const classPart = signal<typeof import("./part.ts") | undefined>(undefined);

/** Any web server answers with a file of the page, so that the question is quiet there as well. */
const question = "./api/class";

/** Asks once whether a class serves the page, or this computer's own server, which leads to one. */
export async function lookForClass(): Promise<void> {
  const asked = askServer();
  // What is kept here is shown before a class that is away is waited for.
  if (storedPlace() === undefined && !leadsToClass(await asked)) return;
  const part = await import("./part.ts");
  await part.begin();
  classPart.value = part;
  part.takeInfo(await asked);
}

async function askServer(): Promise<unknown> {
  try {
    return await (await fetch(question)).json();
  } catch {
    return undefined;
  }
}

function leadsToClass(found: unknown): boolean {
  return (
    typeof found === "object" &&
    found !== null &&
    "robonet" in found &&
    (found.robonet === "class" || found.robonet === "relay")
  );
}
