import type { Language } from "./messages.ts";

/** One thing and its one word in each language. */
export interface Term extends Readonly<Record<Language, string>> {
  /** Other words for it, which a text must not use. */
  readonly not?: Readonly<Partial<Record<Language, RegExp>>>;
}

/**
 * One term a concept: a pupil who meets two words looks for two things. `wordingFaults` looks for what stands under `not`;
 * it knows no grammar, so only words that mean nothing else in our texts may stand there.
 */
export const glossary: readonly Term[] = [
  // The robot and what it is made of.
  { en: "robot", lv: "robots", lt: "robotas" },
  { en: "kit", lv: "komplekts", lt: "rinkinys" },
  { en: "part", lv: "detaļa", lt: "dalis", not: { lv: /sastāvdaļ/i } },
  { en: "board", lv: "plate", lt: "plokštė" },
  {
    en: "firmware",
    lv: "programmaparatūra",
    lt: "programinė aparatinė įranga",
    not: { lv: /robota programmatūr|aparātprogrammatūr/i, lt: /roboto programin\S+ įrang/i },
  },
  { en: "chip", lv: "mikroshēma", lt: "lustas", not: { lv: /\bčip/i, lt: /mikroschem/i } },
  { en: "pin", lv: "kontakts", lt: "kontaktas" },
  { en: "bus", lv: "kopne", lt: "magistralė", not: { lv: /maģistrāl/i } },
  { en: "wire", lv: "vads", lt: "laidas" },
  { en: "cable", lv: "kabelis", lt: "kabelis", not: { lv: /USB vad/i, lt: /USB laid/i } },
  { en: "port", lv: "ports", lt: "prievadas" },
  { en: "motor", lv: "motors", lt: "variklis", not: { lv: /dzinēj/i } },
  { en: "wheel", lv: "ritenis", lt: "ratas" },
  { en: "sensor", lv: "sensors", lt: "jutiklis", not: { lv: /devēj/i, lt: /\bsensori/i } },
  { en: "lamp", lv: "lampiņa", lt: "lemputė", not: { lv: /spuldz/i } },
  { en: "buzzer", lv: "pīkstenis", lt: "zumeris", not: { lv: /zummer/i, lt: /pypsiuk/i } },
  { en: "button", lv: "poga", lt: "mygtukas" },
  // Cells wear out, what is charged does not; `battery` is what feeds the robot, whichever it is.
  {
    en: "rechargeable cell",
    lv: "akumulators",
    lt: "akumuliatorius",
    not: { lv: /uzlād\S* bater/i, lt: /įkrau\S* bater/i },
  },
  {
    en: "emergency stop",
    lv: "avārijas apturēšana",
    lt: "avarinis stabdymas",
    not: { lt: /avarin\S+ (sustabdym|stabd(is|į|žio))/i },
  },
  // The program.
  { en: "program", lv: "programma", lt: "programa" },
  { en: "image", lv: "attēls", lt: "atvaizdas", not: { lt: /programos vaizd/i } },
  { en: "loop", lv: "cikls", lt: "ciklas", not: { lv: /\bcilp/i, lt: /\bkilp/i } },
  // A robot turns, too: a loop goes round.
  {
    en: "round of the loop",
    lv: "cikla atkārtojums",
    lt: "ciklo kartojimas",
    not: { en: /turns? of the loop/i, lv: /cikla reiz/i, lt: /ciklo pasikartojim/i },
  },
  { en: "variable", lv: "mainīgais", lt: "kintamasis" },
  { en: "function", lv: "funkcija", lt: "funkcija" },
  // In Lithuanian the word without its beginning is an invitation.
  { en: "call", lv: "izsaukums", lt: "iškvietimas", not: { lt: /(?<!iš|pa)kvietim/i } },
  { en: "parameter", lv: "parametrs", lt: "parametras" },
  {
    en: "name",
    lv: "nosaukums",
    lt: "vardas",
    not: { lv: /(funkcijai|rindām) vārdu|pēc vārda|vārds jau ir/i },
  },
  // The lowest level of achievement in Lithuania is called “slenkstinis”.
  { en: "threshold", lv: "robeža", lt: "riba", not: { lv: /slieksn/i, lt: /slenkst(?!inis)/i } },
  { en: "console", lv: "konsole", lt: "konsolė" },
  { en: "list", lv: "saraksts", lt: "sąrašas" },
  // Control. The error is of a robot; a program has a mistake, in Lithuanian „klaida“.
  { en: "error", lv: "kļūda", lt: "paklaida" },
  { en: "gain", lv: "pastiprinājums", lt: "stiprinimas" },
  { en: "curve", lv: "līkne", lt: "kreivė" },
  { en: "correction", lv: "labojums", lt: "pataisa", not: { lv: /korekcij/i, lt: /korekcij/i } },
  { en: "coordinates", lv: "koordinātas", lt: "koordinatės" },
  { en: "odometry", lv: "odometrija", lt: "odometrija" },
  // The lesson.
  { en: "lesson", lv: "nodarbība", lt: "pamoka" },
  { en: "goal", lv: "mērķis", lt: "tikslas" },
  { en: "try", lv: "mēģinājums", lt: "bandymas" },
  { en: "solution", lv: "risinājums", lt: "sprendimas", not: { lv: /atrisinājum/i } },
  { en: "simulator", lv: "simulators", lt: "simuliatorius" },
  { en: "world", lv: "pasaule", lt: "pasaulis" },
  // Two things for a teacher: what a lesson says to one, and where one sees the class, behind a passphrase.
  { en: "lesson's guide", lv: "nodarbības norādes skolotājam", lt: "pamokos gairės mokytojui" },
  { en: "teacher's page", lv: "skolotāja lapa", lt: "mokytojo puslapis" },
  // The page and the computer.
  { en: "tab of the browser", lv: "cilne", lt: "skirtukas" },
  { en: "file", lv: "fails", lt: "failas" },
  { en: "folder", lv: "mape", lt: "aplankas", not: { lv: /\bdirektorij/i, lt: /katalog[aeou]/i } },
];
