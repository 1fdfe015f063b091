import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { renderUnicodeCompact } from "uqr";
import { dataFolder } from "../../files/index.node.ts";
import { surveyLessons } from "../../lesson/index.node.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import {
  type ClassData,
  choosePassphrase,
  classHandler,
  computersClock,
  hasPassphrase,
  LessonShelf,
  openData,
  Room,
  type RoomCertificate,
  roomAddresses,
  roomCertificate,
  withoutPassword,
} from "../../school/index.node.ts";
import { joinLink } from "../../school/index.ts";
import {
  buildPageApart,
  type Endable,
  fileHandler,
  isAllowedHost,
  listen,
  listenSecure,
  listenSomewhere,
  openPage,
  pageFolder,
} from "../../studio/index.node.ts";
import { askPassphrase, givenPassphrase } from "../terminal/ask-passphrase.ts";
import { ClassTroubles } from "../terminal/class-troubles.ts";
import { databaseOption } from "../terminal/database-option.ts";
import { exitCode } from "../terminal/exit-code.ts";
import {
  addBoardOptions,
  addKitOption,
  addLanguageOption,
  type BoardOptions,
  boardTiming,
  type SharedOptions,
  wholeNumber,
} from "../terminal/options.ts";

interface ClassServeOptions extends SharedOptions, BoardOptions {
  readonly port?: number;
  readonly data: string;
  readonly database?: string;
  readonly workers: number;
  readonly newPassphrase?: boolean;
  readonly https?: boolean;
  readonly open?: boolean;
}

/** Makes of `robonet class` itself the class's server. */
export function addServing(command: Command, exit: (code: number) => void): Command {
  command
    .option("--port <number>", "", wholeNumber("port", 0, 65_535))
    .option("--data <place>", "", join(dataFolder(), "class"))
    .addOption(databaseOption())
    // One core is left for the page's requests.
    .option("--workers <number>", "", wholeNumber("workers", 1, 64), Math.max(1, availableParallelism() - 1))
    .option("--new-passphrase")
    .option("--https")
    .option("--open");
  addBoardOptions(addKitOption(addLanguageOption(command)));
  return command.action(async (typed: ClassServeOptions) => {
    const { lang } = typed;
    const options = { ...typed, data: placeOf(typed, command) };
    const data = await openData(options.data);
    try {
      // First what a person is needed for; then the page is built, which takes long the first time.
      if (!(await passphraseChosen(data, options))) return exit(exitCode.failed);
      const trouble = await buildPageApart(lang, () => console.log(say(lang, "serve.building")));
      if (trouble !== "") {
        console.error(trouble);
        return exit(exitCode.badInput);
      }
      await serve(data, options);
    } finally {
      await data.close();
    }
    exit(exitCode.ok);
  });
}

/** A folder that was typed counts for more than a server that the environment names. */
function placeOf({ data, database }: ClassServeOptions, command: Command): string {
  if (database === undefined) return data;
  if (command.getOptionValueSource("data") !== "cli") return database;
  if (command.getOptionValueSource("database") === "env") return data;
  throw new Problem("worker.twoPlaces");
}

/** @returns false: it was given up */
async function passphraseChosen(
  data: ClassData,
  { lang, newPassphrase }: ClassServeOptions,
): Promise<boolean> {
  const given = givenPassphrase();
  if ((await hasPassphrase(data)) && !newPassphrase) {
    if (given !== undefined) console.error(say(lang, "room.passphraseKept"));
    return true;
  }
  const passphrase = given ?? (await askPassphrase(lang));
  if (passphrase === undefined) return false;
  await choosePassphrase(data, passphrase);
  console.log(say(lang, "room.passphraseChosen"));
  return true;
}

/** Serves until it is ended. */
async function serve(data: ClassData, options: ClassServeOptions): Promise<void> {
  const { lang } = options;
  const { lessons, unreadable } = surveyLessons();
  for (const { problem } of unreadable) console.error(problem.in(lang));
  const certificate = options.https
    ? await roomCertificate(join(dataFolder(), "certificate"), roomAddresses().hosts, Date.now())
    : undefined;
  const troubles = new ClassTroubles(lang, console.error, () => computersClock.now());
  const origins = () => originsAt(port, certificate);
  let port = 0;
  const room = new Room({
    data,
    shelf: new LessonShelf({ lessons, kitFile: options.kit, board: boardTiming(options), language: lang }),
    workers: options.workers,
    clock: computersClock,
    language: lang,
    addresses: origins,
    allowsHost: (authority) => isAllowedHost(authority, roomAddresses().hosts),
    onTrouble: (error) => troubles.hear(error),
    onExpired: (name) => console.error(say(lang, "class.expired", { name })),
  });
  await room.open();
  const page = fileHandler({
    folder: pageFolder,
    get allowedHosts() {
      return roomAddresses().hosts;
    },
  });
  const handler = classHandler(room, page);
  const listening = await listenSomewhere<{ port: number; server: Endable }>(options.port, (each) =>
    certificate
      ? listenSecure(handler, certificate, () => roomAddresses().hosts, each)
      : listen(handler, each),
  );
  ({ port } = listening);
  // Before anything is told: who reads that the class is open may end it.
  const end = ended(lang);
  await tellOpen(room, origins(), options, certificate);
  await end;
  await close(room, listening.server);
  console.log(say(lang, "room.stopped"));
}

function originsAt(port: number, certificate: RoomCertificate | undefined): string[] {
  const { addresses } = roomAddresses();
  const scheme = certificate ? "https" : "http";
  return (addresses.length > 0 ? addresses : ["localhost"]).map((each) => `${scheme}://${each}:${port}`);
}

async function tellOpen(
  room: Room,
  origins: readonly string[],
  { lang, data: place, open }: ClassServeOptions,
  certificate: RoomCertificate | undefined,
): Promise<void> {
  const [first = "", ...others] = origins;
  if (roomAddresses().addresses.length === 0) console.error(say(lang, "room.noNetwork"));
  console.log(`\n${say(lang, "room.ready")}\n\n    ${first}\n`);
  for (const each of others) console.log(`    ${each}`);
  const classes = await room.desk.all();
  for (const { name, joinCode } of classes) console.log(say(lang, "room.code", { name, code: joinCode }));
  const [only] = classes;
  // The code of one of several classes would bring pupils into the wrong one.
  if (only && classes.length === 1)
    console.log(`\n${renderUnicodeCompact(joinLink(first, only.joinCode))}\n`);
  if (!only) console.log(say(lang, "room.noClass"));
  const atHome = new URL("/teacher", first);
  atHome.hostname = "localhost";
  console.log(say(lang, "room.teacherPage", { url: atHome.href }));
  if (certificate) {
    const { file, fingerprint } = certificate;
    console.log(say(lang, "room.https", { file, fingerprint }));
  }
  console.log(say(lang, "room.stop", { place: withoutPassword(place) }));
  if (open) await openPage(atHome.href, lang);
}

/** Resolves at the first Ctrl+C; a second one ends at once, as it always does. */
function ended(lang: Language): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, end);
      console.log(say(lang, "room.stopping"));
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, end);
  });
}

async function close(room: Room, server: Endable): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await room.close();
  server.closeAllConnections();
  await closed;
}
