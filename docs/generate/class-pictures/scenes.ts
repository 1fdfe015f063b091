import type { Page } from "playwright-core";
import { type Language, say } from "../../../messages/index.ts";
import type { ClassInBrowsers } from "../../../test/studio/class-in-browsers.ts";
import { classList, type newcomers, opened } from "./pupils.ts";
import { showTerminal } from "./terminal.ts";
import { words } from "./words.ts";

/** What scenes of one language share. */
export interface Setting {
  readonly room: ClassInBrowsers;
  readonly language: Language;
  /** A page of the teacher's, signed in. */
  readonly teacher: Page;
  readonly classId: string;
  readonly code: string;
  /** What the room is told to open. */
  readonly address: string;
  /** The newcomer of this language. */
  readonly pupil: (typeof newcomers)[number];
}

const go = async ({ teacher, classId, room }: Setting, tab: string, selector: string): Promise<Page> => {
  await teacher.setViewportSize(size);
  await teacher.goto(`${room.url}/teacher.html#/${classId}/${tab}`);
  await teacher.locator(selector).first().waitFor();
  return teacher;
};

const placeOf = async ({ room, classId }: Setting, name: string): Promise<string> =>
  (await room.room.classes.placeOf(classId, name))!.id;

/** What a teacher sees from the double click to the printed sheet, in this order. */
export const scenes: Readonly<Record<string, (setting: Setting) => Promise<Page>>> = {
  start: async ({ teacher, language, address }) => {
    const page = await teacher.context().newPage();
    await showTerminal(page, language, address);
    return page;
  },

  list: async (setting) => {
    const page = await go(setting, "pupils", "textarea");
    await page.locator("textarea").fill(classList);
    return page;
  },

  projector: (setting) => go(setting, "projector", ".how-to-join"),

  name: async ({ room, code, language }) => {
    const page = await room.browser(`/?class=${code}`, language);
    await page.setViewportSize(size);
    await page.locator(".places button").first().waitFor();
    return page;
  },

  pictures: async ({ room, code, language, pupil }) => {
    const page = await room.browser(`/?class=${code}`, language);
    await page.setViewportSize(size);
    await page.locator(".places button", { hasText: pupil }).click();
    for (const picture of [0, 17]) await page.locator(".pictures button").nth(picture).click();
    return page;
  },

  overview: async (setting) => {
    const page = await go(setting, "overview", ".grid");
    await page.locator(".dot.false-claim").first().waitFor();
    return page;
  },

  program: async (setting) => {
    const place = await placeOf(setting, opened.name);
    const page = await go(setting, `place/${place}/${opened.lesson}`, ".program-view .found");
    await page.setViewportSize({ width: size.width, height: 780 });
    await page.locator(".hint-form textarea").fill(words[setting.language].hint);
    await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
    return page;
  },

  hint: async ({ room, code, language, pupil, teacher, classId }) => {
    const page = await room.browser(`/?class=${code}`, language);
    await page.setViewportSize(size);
    await page.locator(".places button", { hasText: pupil }).click();
    for (const picture of [0, 17]) await page.locator(".pictures button").nth(picture).click();
    await page.locator(".secret .primary").click();
    await page.locator(".sent-state.sent").waitFor();
    await page.goto(`${room.url}/#/lesson/${opened.lesson}`);
    await page.locator(".cm-content").waitFor();
    const place = (await room.room.classes.placeOf(classId, pupil))!.id;
    await teacher.goto(`${room.url}/teacher.html#/${classId}/pupils`);
    await room.room.hints.add(place, {
      id: `hint-${language}`,
      programId: opened.lesson,
      text: words[language].hint,
      atMs: Date.now(),
    });
    await page.reload();
    await page.locator(".hint-note").waitFor();
    await page.locator(".stage .robot").waitFor();
    return page;
  },

  shown: async (setting) => {
    const { room, classId } = setting;
    const place = await placeOf(setting, opened.name);
    const [newest] = await room.room.overviewStore.versions(place);
    room.room.shown.set(classId, { placeId: place, lesson: opened.lesson, version: newest!.version });
    const page = await go(setting, "projector", ".shown-run .robot");
    await page
      .locator(".clock")
      .getByText(/[4-9][.,]\d/)
      .waitFor();
    room.room.shown.delete(classId);
    return page;
  },

  settings: async (setting) => {
    const page = await go(setting, "settings", ".card-form select");
    await page.getByLabel(say(setting.language, "teacher.kit")).selectOption("robonet-four");
    return page;
  },

  sheet: async ({ teacher, room, classId, language }) => {
    const page = await teacher.context().newPage();
    await page.setViewportSize({ width: 1120, height: 640 });
    const file = await page.request.get(
      `${room.url}/api/class/teacher/classes/${classId}/results.html?lang=${language}`,
    );
    await page.setContent(await file.text());
    return page;
  },
};

export const size = { width: 1100, height: 640 };
