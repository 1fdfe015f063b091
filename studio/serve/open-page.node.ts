import { type Language, say } from "../../messages/index.ts";

/** Opens an address in the browser of this computer; where that cannot be, it is said. */
export async function openPage(url: string, language: Language): Promise<void> {
  const failed = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(say(language, "release.notOpened", { reason }));
  };
  try {
    const { default: open } = await import("open");
    const child = await open(url);
    child.once("error", failed);
    child.once("exit", (code) => {
      if (code) failed(code);
    });
  } catch (error) {
    failed(error);
  }
}
