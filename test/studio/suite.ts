import { suite, type Test } from "uvu";
import { browserFile, closeBrowser, Studio } from "./browser.ts";

export interface InPage {
  studio: Studio;
}

/**
 * Tests that drive the page in a real browser, each in a fresh page with nothing stored. Without a browser they are left out, by name.
 */
export function pageSuite(
  name: string,
): (title: string, test: (studio: Studio) => Promise<void>, language?: string) => void {
  const tests: Test = suite(name);
  const titles: string[] = [];
  tests.after(closeBrowser);
  queueMicrotask(() => {
    if (browserFile) tests.run();
    else
      console.log(
        `Left out, since there is no Chromium (set CHROMIUM to its file):\n  ${titles.join("\n  ")}`,
      );
  });
  return (title, test, language = "en") => {
    titles.push(`${name}: ${title}`);
    tests(title, async () => {
      const studio = await Studio.open({ language });
      try {
        await test(studio);
        studio.assertQuiet();
      } catch (error) {
        if (studio.complaints.length > 0) console.error(studio.complaints.join("\n"));
        console.error(await studio.told());
        throw error;
      } finally {
        await studio.close();
      }
    });
  };
}
