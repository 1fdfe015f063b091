/** What the tester does to a tab; `page.ts` gives it to the tab's `globalThis`. */
export interface TabUnderTest {
  ready(): Promise<void>;
  /** @returns the text that the token was put into */
  type(program: string, token: string, instead: boolean): string;
  /**
   * Deletes from the end, as a key does that is held down.
   * @param piece how many characters each time
   * @returns what is left
   */
  erase(program: string, characters: number, piece: number): Promise<string>;
  /** Chooses one of several heads to go on with; nothing, when there is one. */
  join(program: string, takeOther: boolean): Promise<void>;
  /** Loads a file in which another computer went on with the program, or began it. @returns whether that was kept */
  load(program: string, token: string, onward: boolean, at: number): Promise<boolean>;
  star(lesson: string, stars: 1 | 2 | 3): void;
  keep(): Promise<void>;
  state(): TabState;
  /** All that is kept, read from the database once more. */
  everything(): Promise<Everything>;
}

export interface TabState {
  readonly texts: Readonly<Record<string, string>>;
  /** Whether the page says that something is not kept. */
  readonly trouble: string | undefined;
  readonly unkept: boolean;
}

export interface Everything {
  readonly records: readonly string[];
  readonly texts: readonly string[];
  /** Versions without a text, or with another one. */
  readonly broken: readonly string[];
  readonly heads: Readonly<Record<string, readonly string[]>>;
  readonly stars: readonly string[];
}

export const programs = ["hello-robot", "drive-a-square"];
/** While local storage has this entry, the database refuses what is written. */
export const fullFlag = "storage is full";
