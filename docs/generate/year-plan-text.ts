import type { Language } from "../../messages/messages.ts";

/** What stands ready before a meeting with robots. */
export type Preparation = "floor" | "box" | "tape" | "paper" | "marks" | "wall";

/** The cells of a meeting without a lesson of its own: what it is, what to prepare, with robots, without. */
type Cells = readonly [string, string, string, string];

interface YearText {
  readonly title: (meetings: number) => string;
  readonly before: string;
  /**
   * How much of the year exists.
   * @param coming the numbers of the other meetings
   */
  readonly today: (held: number, all: number, coming: string) => string;
  /** How many lessons of the last level the year is too short for. */
  readonly later: (count: number) => string;
  readonly columns: readonly string[];
  readonly coming: string;
  readonly preparations: Readonly<Record<Preparation, string>>;
  /** Minutes of the lesson, then of the robot. */
  readonly withRobots: (lesson: number, robot: number) => string;
  /** Minutes of the lesson, of its extra tasks, and of the one robot that all share. */
  readonly without: (lesson: number, extra: number, shared: number) => string;
  readonly meetings: Readonly<Record<"practice" | "lineRace" | "ownRace", Cells>>;
  /** What to do in the place of a lesson that is to come, by its id. */
  readonly instead: Readonly<Record<string, string>>;
  readonly anyInstead: string;
}

export const yearText: Readonly<Record<Language, YearText>> = {
  en: {
    title: (meetings) => `A year of ${meetings} meetings`,
    before: `One meeting of 90 minutes a week, from September to May. It begins with the game without a computer on the teacher's page
(10 minutes) and ends with the wrong program, which all judge before it runs, and with tidying up (10 minutes). What lies between
depends on how many robots there are: the table has both. A lesson of which a group needs more goes on in the next meeting;
the meeting to practise and the two competitions are where a group that was slower catches up.`,
    today: (held, all, coming) =>
      `**Today ${held} of the ${all} meetings can be held as they stand here.** For ${coming} the lesson is still to come; the table says what to do instead.`,
    later: (count) =>
      `The year is too short for ${count} lessons of level 4: a group that goes on begins the next year with them.`,
    columns: [
      "meeting",
      "lesson",
      "to prepare, with robots",
      "with a robot for each pair",
      "with one robot or none",
    ],
    coming: "coming",
    preparations: {
      floor: "2 × 1 m of floor, a measuring tape",
      box: "a box as a wall",
      tape: "black tape on a bright floor",
      paper: "red and green paper",
      marks: "marks of tape",
      wall: "a straight wall of 2 m",
    },
    withRobots: (lesson, robot) => `${lesson} min lesson, ${robot} min robot`,
    without: (lesson, extra, shared) =>
      `${lesson} min lesson, ${extra} min extra tasks, ${shared} min the one robot`,
    meetings: {
      practice: [
        "Show what you can: three stars",
        "2 × 1 m of floor",
        "each pair shows a program of level 1 on the robot and explains a line of it",
        "the same in the simulator, on the projector",
      ],
      lineRace: [
        "School competition: [line following](competitions.md)",
        "the track of the rules, a stopwatch",
        "qualification in the simulator with `robonet tournament`, final on the floor",
        "all of it in the simulator, the final on the projector",
      ],
      ownRace: [
        "School competition: [a discipline that the group chooses](competitions.md)",
        "ring or track of the rules",
        "qualification in the simulator, final with robots",
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
    before: `Vienu reizi nedēļā 90 minūtes, no septembra līdz maijam. Katra reize sākas ar skolotāja lapā aprakstīto spēli bez datora
(10 minūtes) un beidzas ar kļūdaino programmu, par kuru visi spriež, pirms to palaiž, un ar sakārtošanu (10 minūtes). Kas notiek
pa vidu, ir atkarīgs no robotu skaita: tabulā ir abi gadījumi. Ja grupai nodarbībai vajag vairāk laika, to turpina nākamajā reizē;
atkārtošanas reize un abas sacensības ir vieta, kur lēnāka grupa panāk kavēto.`,
    today: (held, all, coming) =>
      `**Pašlaik tā, kā šeit rakstīts, var novadīt ${held} no ${all} reizēm.** Reizēm ${coming} nodarbība vēl top; tabulā rakstīts, ko darīt tās vietā.`,
    later: (count) =>
      `Gadā neietilpst dažas 4. līmeņa nodarbības (${count}). Ar tām turpina grupa, kas mācās arī nākamajā gadā.`,
    columns: [
      "reize",
      "nodarbība",
      "kas jāsagatavo, ja ir roboti",
      "robots katram pārim",
      "viens robots vai neviena",
    ],
    coming: "top",
    preparations: {
      floor: "2 × 1 m grīdas, mērlente",
      box: "kaste, kas aizstāj sienu",
      tape: "melna līmlente uz gaišas grīdas",
      paper: "sarkans un zaļš papīrs",
      marks: "līmlentes atzīmes",
      wall: "taisna 2 m siena",
    },
    withRobots: (lesson, robot) => `${lesson} min nodarbība, ${robot} min robots`,
    without: (lesson, extra, shared) =>
      `${lesson} min nodarbība, ${extra} min papilduzdevumi, ${shared} min kopīgais robots`,
    meetings: {
      practice: [
        "Parādi, ko proti: trīs zvaigznes",
        "2 × 1 m grīdas",
        "katrs pāris parāda uz robota vienu 1. līmeņa programmu un paskaidro vienu tās rindu",
        "tas pats simulatorā, uz lielā ekrāna",
      ],
      lineRace: [
        "Skolas sacensības: [līnijas sekošana](competitions.lv.md)",
        "nolikumā aprakstītā trase, hronometrs",
        "atlase simulatorā ar `robonet tournament`, fināls uz grīdas",
        "viss simulatorā, fināls uz lielā ekrāna",
      ],
      ownRace: [
        "Skolas sacensības: [disciplīna, ko izvēlas grupa](competitions.lv.md)",
        "nolikumā aprakstītais rings vai trase",
        "atlase simulatorā, fināls ar robotiem",
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
    before: `Vienas 90 minučių susitikimas per savaitę, nuo rugsėjo iki gegužės. Jis prasideda mokytojo puslapyje aprašytu žaidimu be
kompiuterio (10 minučių), o baigiasi klaidinga programa, kurią visi aptaria prieš ją paleidžiant, ir tvarkymusi (10 minučių). Kas
vyksta per vidurį, priklauso nuo robotų skaičiaus: lentelėje yra abu atvejai. Jei grupei pamokai reikia daugiau laiko, ji tęsiama
per kitą susitikimą; kartojimo susitikimas ir abejos varžybos yra vieta, kur lėtesnė grupė pasiveja.`,
    today: (held, all, coming) =>
      `**Šiandien taip, kaip čia parašyta, galima pravesti ${held} iš ${all} susitikimų.** Susitikimams ${coming} pamoka dar kuriama; lentelėje parašyta, ką daryti vietoj jos.`,
    later: (count) =>
      `Į metus netelpa kelios 4 lygio pamokos (${count}). Jomis pradeda grupė, kuri mokosi ir kitais metais.`,
    columns: [
      "susitikimas",
      "pamoka",
      "ką paruošti, jei yra robotų",
      "robotas kiekvienai porai",
      "vienas robotas arba nė vieno",
    ],
    coming: "kuriama",
    preparations: {
      floor: "2 × 1 m grindų, ruletė",
      box: "dėžė vietoj sienos",
      tape: "juoda lipni juosta ant šviesių grindų",
      paper: "raudonas ir žalias popierius",
      marks: "lipnios juostos žymės",
      wall: "tiesi 2 m siena",
    },
    withRobots: (lesson, robot) => `${lesson} min. pamoka, ${robot} min. robotas`,
    without: (lesson, extra, shared) =>
      `${lesson} min. pamoka, ${extra} min. papildomos užduotys, ${shared} min. bendras robotas`,
    meetings: {
      practice: [
        "Parodyk, ką moki: trys žvaigždutės",
        "2 × 1 m grindų",
        "kiekviena pora robotu parodo vieną 1 lygio programą ir paaiškina vieną jos eilutę",
        "tas pats simuliatoriuje, dideliame ekrane",
      ],
      lineRace: [
        "Mokyklos varžybos: [linijos sekimas](competitions.lt.md)",
        "taisyklėse aprašyta trasa, chronometras",
        "atranka simuliatoriuje su `robonet tournament`, finalas ant grindų",
        "viskas simuliatoriuje, finalas dideliame ekrane",
      ],
      ownRace: [
        "Mokyklos varžybos: [grupės pasirinkta rungtis](competitions.lt.md)",
        "taisyklėse aprašytas ringas arba trasa",
        "atranka simuliatoriuje, finalas su robotais",
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
