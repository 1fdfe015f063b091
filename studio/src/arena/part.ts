import { texts } from "virtual:arena-texts";
import { addTexts } from "../ui/language.ts";
import { workReady } from "../work/former-work.ts";
import "./arena.css";

export { ArenaPage } from "./ArenaPage.tsx";

/** Settles when the arena can be shown. */
export async function begin(): Promise<void> {
  await addTexts(texts);
  await workReady;
}
