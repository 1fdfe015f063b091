import type { Language } from "../../messages/messages.ts";

/** What stands ready before a meeting with robots. */
export type Preparation = "floor" | "box" | "tape" | "paper" | "marks" | "wall" | "table" | "plate";

/** The cells of a meeting without a lesson of its own: what it is, what to prepare, with robots, with a few, without. */
type Cells = readonly [string, string, string, string, string];

/** How the minutes of a meeting add up. */
interface Sum {
  readonly arrive: number;
  readonly lesson: number;
  readonly rest: number;
  readonly tidy: number;
  readonly all: number;
}

interface YearText {
  readonly title: (meetings: number) => string;
  readonly before: (sum: Sum) => string;
  /**
   * How much of the year exists.
   * @param coming the numbers of the other meetings
   */
  readonly today: (held: number, all: number, coming: string) => string;
  /** How many lessons of the last level the year is too short for. */
  readonly later: (count: number) => string;
  /** Of the table of all meetings. */
  readonly columns: readonly [meeting: string, lesson: string, minutes: string, prepare: string];
  /** By how many robots there are, in the order of {@link Cells}. */
  readonly cases: readonly [string, string, string];
  /** Stands before the table of a meeting's minutes. */
  readonly besides: string;
  /** Stands before the table of meetings without a lesson. */
  readonly others: string;
  readonly coming: string;
  readonly preparations: Readonly<Record<Preparation, string>>;
  readonly meetings: Readonly<Record<"practice" | "lineRace" | "ownRace", Cells>>;
  /** What to do in the place of a lesson that is to come, by its id. */
  readonly instead: Readonly<Record<string, string>>;
  readonly anyInstead: string;
}

export const yearText: Readonly<Record<Language, YearText>> = {
  en: {
    title: (meetings) => `A year of ${meetings} meetings`,
    before: ({
      arrive,
      lesson,
      rest,
      tidy,
      all,
    }) => `One meeting of ${all} minutes a week, from September to May: ${arrive} minutes to arrive, then the whole plan of the lesson's guide, with its game
at the begin and its wrong program at the end, then robots or extra tasks, and ${tidy} minutes to tidy up. A lesson of ${lesson} minutes leaves
${rest} for the robots: ${arrive} + ${lesson} + ${rest} + ${tidy} = ${all}. Where a meeting has two lessons, their plans follow each other. A lesson of which a group
needs more goes on in the next meeting; the meeting to practise and the two competitions are where a group that was slower catches up.`,
    today: (held, all, coming) =>
      `**Today ${held} of the ${all} meetings can be held as they stand here.** For ${coming} the lesson is still to come; the table says what to do instead.`,
    later: (count) =>
      `The year is too short for ${count} lessons of level 4: a group that goes on begins the next year with them.`,
    columns: ["meeting", "lesson", "minutes", "to prepare, with robots"],
    cases: ["with a robot for each pair", "with a few robots", "with one robot or none"],
    besides: "How a meeting is divided, by the lesson's minutes and the number of robots:",
    others: "The meetings without a lesson:",
    coming: "coming",
    preparations: {
      floor: "2 × 1 m of floor, a measuring tape",
      box: "a box as a wall",
      tape: "black tape on a bright floor",
      paper: "red, green and blue paper",
      table: "a bright table, a cushion below its edge",
      plate: "a brown table or cardboard, black tape, white paper",
      marks: "marks of tape",
      wall: "a straight wall of 2 m",
    },
    meetings: {
      practice: [
        "Show what you can: three stars",
        "2 × 1 m of floor",
        "each pair shows a program of level 1 on the robot and explains a line of it",
        "the same, one pair after another; the others practise in the simulator",
        "the same in the simulator, on the projector",
      ],
      lineRace: [
        "School competition: [line following](competitions.md)",
        "the track of the rules, a stopwatch",
        "qualification in the simulator with `robonet tournament`, final on the floor",
        "the same; the finalists share the robots",
        "all of it in the simulator, the final on the projector",
      ],
      ownRace: [
        "School competition: [a discipline that the group chooses](competitions.md)",
        "ring or track of the rules",
        "qualification in the simulator, final with robots",
        "the same; the finalists share the robots",
        "all of it in the simulator, the final on the projector",
      ],
    },
    instead: {
      "line-race": "train for [line following](competitions.md)",
      maze: "train for the [line maze](competitions.md)",
      "keep-clear": "write a program for [folkrace](competitions.md)",
      "search-the-room": "write a program for [cups](competitions.md)",
      "own-project": "each pair shows its best program of the year: [rubric](rubric.md)",
    },
    anyInstead: "extra tasks of the lessons before, with a partner from another pair",
  },
  lv: {
    title: (meetings) => `Gads ${meetings} nodarbību reizēs`,
    before: ({
      arrive,
      lesson,
      rest,
      tidy,
      all,
    }) => `Vienu reizi nedēļā ${all} minūtes, no septembra līdz maijam: ${arrive} minūtes, lai sanāktu un sagatavotos, tad viss plāns no nodarbības
norādēm skolotājam, ar spēli sākumā un kļūdaino programmu beigās, tad roboti vai papilduzdevumi un visbeidzot ${tidy} minūtes sakārtošanai.
Ja nodarbība ilgst ${lesson} minūtes, robotiem paliek ${rest}: ${arrive} + ${lesson} + ${rest} + ${tidy} = ${all}. Ja vienā reizē ir divas nodarbības, to plāni seko viens otram. Ja
grupai nodarbībai vajag vairāk laika, to turpina nākamajā reizē; atkārtošanas reize un abas sacensības ir vieta, kur lēnāka grupa panāk
kavēto.`,
    today: (held, all, coming) =>
      `**Pašlaik tā, kā šeit rakstīts, var novadīt ${held} no ${all} reizēm.** Reizēm ${coming} nodarbība vēl top; tabulā rakstīts, ko darīt tās vietā.`,
    later: (count) =>
      `Gadā neietilpst dažas 4. līmeņa nodarbības (${count}). Ar tām turpina grupa, kas mācās arī nākamajā gadā.`,
    columns: ["reize", "nodarbība", "minūtes", "kas jāsagatavo, ja ir roboti"],
    cases: ["robots katram pārim", "daži roboti", "viens robots vai neviena"],
    besides: "Kā sadala reizes laiku – pēc nodarbības minūtēm un robotu skaita:",
    others: "Reizes bez nodarbības:",
    coming: "top",
    preparations: {
      floor: "2 × 1 m grīdas, mērlente",
      box: "kaste, kas aizstāj sienu",
      tape: "melna līmlente uz gaišas grīdas",
      paper: "sarkans, zaļš un zils papīrs",
      table: "gaišs galds, spilvens zem tā malas",
      plate: "brūns galds vai kartons, melna līmlente, balts papīrs",
      marks: "līmlentes atzīmes",
      wall: "taisna 2 m siena",
    },
    meetings: {
      practice: [
        "Parādi, ko proti: trīs zvaigznes",
        "2 × 1 m grīdas",
        "katrs pāris parāda uz robota vienu 1. līmeņa programmu un paskaidro vienu tās rindu",
        "tas pats, pāris pēc pāra; pārējie vingrinās simulatorā",
        "tas pats simulatorā, uz lielā ekrāna",
      ],
      lineRace: [
        "Skolas sacensības: [līnijas sekošana](competitions.lv.md)",
        "nolikumā aprakstītā trase, hronometrs",
        "atlase simulatorā ar `robonet tournament`, fināls uz grīdas",
        "tas pats; finālisti robotus lieto pēc kārtas",
        "viss simulatorā, fināls uz lielā ekrāna",
      ],
      ownRace: [
        "Skolas sacensības: [disciplīna, ko izvēlas grupa](competitions.lv.md)",
        "nolikumā aprakstītais rings vai trase",
        "atlase simulatorā, fināls ar robotiem",
        "tas pats; finālisti robotus lieto pēc kārtas",
        "viss simulatorā, fināls uz lielā ekrāna",
      ],
    },
    instead: {
      "line-race": "treniņš [līnijas sekošanas](competitions.lv.md) sacensībām",
      maze: "treniņš [līniju labirinta](competitions.lv.md) sacensībām",
      "keep-clear": "programma [folkreisa](competitions.lv.md) disciplīnai",
      "search-the-room": "programma [glāžu](competitions.lv.md) disciplīnai",
      "own-project": "katrs pāris parāda gada labāko programmu: [vērtēšanas lapa](rubric.lv.md)",
    },
    anyInstead: "iepriekšējo nodarbību papilduzdevumi kopā ar kādu no cita pāra",
  },
  lt: {
    title: (meetings) => `Metai: ${meetings} susitikimai`,
    before: ({
      arrive,
      lesson,
      rest,
      tidy,
      all,
    }) => `Vienas ${all} minučių susitikimas per savaitę, nuo rugsėjo iki gegužės: ${arrive} minutės susirinkti ir pasiruošti, tada visas planas iš pamokos
gairių mokytojui, su žaidimu pradžioje ir klaidinga programa pabaigoje, tada robotai arba papildomos užduotys ir galiausiai ${tidy} minučių
susitvarkyti. Jei pamoka trunka ${lesson} minutes, robotams lieka ${rest}: ${arrive} + ${lesson} + ${rest} + ${tidy} = ${all}. Jei per vieną susitikimą yra dvi pamokos, jų planai
eina vienas po kito. Jei grupei pamokai reikia daugiau laiko, ji tęsiama per kitą susitikimą; kartojimo susitikimas ir abejos varžybos
yra vieta, kur lėtesnė grupė pasiveja.`,
    today: (held, all, coming) =>
      `**Šiandien taip, kaip čia parašyta, galima pravesti ${held} iš ${all} susitikimų.** Susitikimams ${coming} pamoka dar kuriama; lentelėje parašyta, ką daryti vietoj jos.`,
    later: (count) =>
      `Į metus netelpa kelios 4 lygio pamokos (${count}). Jomis pradeda grupė, kuri mokosi ir kitais metais.`,
    columns: ["susitikimas", "pamoka", "minutės", "ką paruošti, jei yra robotų"],
    cases: ["robotas kiekvienai porai", "keli robotai", "vienas robotas arba nė vieno"],
    besides: "Kaip dalijamas susitikimo laikas – pagal pamokos minutes ir robotų skaičių:",
    others: "Susitikimai be pamokos:",
    coming: "kuriama",
    preparations: {
      floor: "2 × 1 m grindų, ruletė",
      box: "dėžė vietoj sienos",
      tape: "juoda lipni juosta ant šviesių grindų",
      paper: "raudonas, žalias ir mėlynas popierius",
      table: "šviesus stalas, pagalvė po jo kraštu",
      plate: "rudas stalas arba kartonas, juoda lipni juosta, baltas popierius",
      marks: "lipnios juostos žymės",
      wall: "tiesi 2 m siena",
    },
    meetings: {
      practice: [
        "Parodyk, ką moki: trys žvaigždutės",
        "2 × 1 m grindų",
        "kiekviena pora robotu parodo vieną 1 lygio programą ir paaiškina vieną jos eilutę",
        "tas pats, pora po poros; kitos mokosi simuliatoriuje",
        "tas pats simuliatoriuje, dideliame ekrane",
      ],
      lineRace: [
        "Mokyklos varžybos: [linijos sekimas](competitions.lt.md)",
        "taisyklėse aprašyta trasa, chronometras",
        "atranka simuliatoriuje su `robonet tournament`, finalas ant grindų",
        "tas pats; finalininkai robotais naudojasi paeiliui",
        "viskas simuliatoriuje, finalas dideliame ekrane",
      ],
      ownRace: [
        "Mokyklos varžybos: [grupės pasirinkta rungtis](competitions.lt.md)",
        "taisyklėse aprašytas ringas arba trasa",
        "atranka simuliatoriuje, finalas su robotais",
        "tas pats; finalininkai robotais naudojasi paeiliui",
        "viskas simuliatoriuje, finalas dideliame ekrane",
      ],
    },
    instead: {
      "line-race": "treniruotė [linijos sekimo](competitions.lt.md) varžyboms",
      maze: "treniruotė [linijų labirinto](competitions.lt.md) varžyboms",
      "keep-clear": "programa [folkreiso](competitions.lt.md) rungčiai",
      "search-the-room": "programa [stiklinių](competitions.lt.md) rungčiai",
      "own-project": "kiekviena pora parodo geriausią metų programą: [vertinimo lapas](rubric.lt.md)",
    },
    anyInstead: "ankstesnių pamokų papildomos užduotys kartu su kuo nors iš kitos poros",
  },
};
