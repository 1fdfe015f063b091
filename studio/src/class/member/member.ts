import { computed, signal } from "@preact/signals";
import {
  type CheckState,
  everythingOpen,
  isOpen,
  isTest,
  type Me,
  type PupilHint,
  type SettingsNow,
} from "../../../../school/index.ts";

/** The pupil's place in the class, as it was told last. */
export const member = signal<Pick<Me, "class" | "place"> | undefined>(undefined);
/** What the class told last, and when by this page's clock, ms. */
const told = signal<{ readonly now: SettingsNow; readonly heardMs: number } | undefined>(undefined);
export const hints = signal<readonly PupilHint[]>([]);
/** The class's checks of this place, by lesson: the one that was asked for last. */
export const classChecks = signal<ReadonlyMap<string, CheckState>>(new Map());
/** Whether the class can be heard. */
export const online = signal(false);
/** The class's robot as this browser knew it last, until the class tells. */
export const keptKit = signal<string | undefined>(undefined);
/** Moves on each half minute, so that what opens and closes by the clock does. */
const tick = signal(0);

export function takeSettings(now: SettingsNow): void {
  told.value = { now, heardMs: performance.now() };
}

export function clockTicks(): void {
  tick.value++;
}

/** The class's clock, ms since 1970: that of a school's laptop may be wrong. */
const classNowMs = computed(() => {
  tick.value;
  const last = told.value;
  return last ? last.now.nowMs + performance.now() - last.heardMs : 0;
});

const settings = computed(() => told.value?.now.settings ?? everythingOpen);

export const eyesUp = computed(() => told.value?.now.eyesUp === true);
export const inTest = computed(() => isTest(settings.value, classNowMs.value));
export const hintsAllowed = computed(() => settings.value.hints && !inTest.value);
/** The id of the robot that the teacher chose for the class; undefined: each lesson takes its own. */
export const classKit = computed(() => (told.value ? settings.value.kit : keptKit.value));
export const solutionsAllowed = computed(() => settings.value.solutions && !inTest.value);

export function isLessonOpen(lesson: string): boolean {
  return isOpen(settings.value, lesson, classNowMs.value);
}

export function takeCheck(check: CheckState): void {
  classChecks.value = new Map([...classChecks.peek(), [check.lesson, check]]);
}

export function takeHint(hint: PupilHint): void {
  hints.value = [...hints.peek().filter(({ id }) => id !== hint.id), hint];
}
