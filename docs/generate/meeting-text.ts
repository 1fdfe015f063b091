import { say } from "../../messages/index.ts";
import type { Language } from "../../messages/messages.ts";

/** Minutes of the lesson's plan, of what is left after it, and of a pair's turn at a shared robot. */
interface MeetingMinutes {
  readonly lesson: number;
  readonly rest: number;
  readonly turn: number;
}

interface MeetingText {
  readonly title: (number: number, lesson: string) => string;
  readonly columns: readonly [minutes: string, what: string];
  readonly arrive: string;
  readonly robots: string;
  readonly tidy: string;
  readonly howMany: (minutes: MeetingMinutes) => string;
  /** Parts of a cell of the year's table. */
  readonly minutes: {
    readonly lesson: (minutes: number) => string;
    readonly robot: (minutes: number) => string;
    readonly turns: (turns: number, minutes: number) => string;
    readonly extra: (minutes: number) => string;
    readonly shared: (minutes: number) => string;
  };
  readonly kits: {
    readonly title: string;
    readonly before: string;
    readonly columns: readonly [kit: string, meetings: string];
    /** Beside what is to be prepared: any of these kits. */
    readonly wanted: (kits: string) => string;
  };
}

/** Robots by which the number of pairs is told as an example. */
const fewRobots = 3;

export const meetingText: Readonly<Record<Language, MeetingText>> = {
  en: {
    title: (number, lesson) => `Meeting ${number}, “${lesson}”, minute by minute`,
    columns: ["minutes", "what happens"],
    arrive: "The pairs sit down, open the page and, where there is one, join the class.",
    robots: "Robots, or extra tasks in the simulator: see below.",
    tidy: "Robots off, floor free, everything back in its box. Each pair says in a sentence what it found out today.",
    howMany: ({
      lesson,
      rest,
      turn,
    }) => `The lines between the first and the last two are the plan of the lesson's guide, moved by the minutes of arriving. Those who are
done early may try a robot as soon as the plan says so. After a lesson of ${lesson} minutes ${rest} are left:

- **A robot for each pair**: all ${rest} minutes. Send the program, measure, change one number, and again.
- **A few robots**: ${Math.floor(rest / turn)} turns of ${turn} minutes; with ${fewRobots} robots, ${fewRobots * Math.floor(rest / turn)} pairs get one each. While a pair has a robot, the pair whose turn is
  next stands beside it and writes down what is measured; all others do extra tasks in the simulator. Pairs that got no turn are
  the first in the next meeting.
- **One robot**: ${rest - turn} minutes of extra tasks, then ${turn} minutes for all around the robot. One pair's program is chosen, everybody says what
  will happen, then it runs; another pair's in each meeting.
- **None**: ${rest} minutes of extra tasks in the simulator, or the worksheet.

A pair without a robot always has something to do: first the extra tasks (“Try also” in the lesson), then the worksheet. In a group
with an odd number three work together: one types, one says beforehand what will happen, one runs the program and writes down. At
each step of the lesson they change places.

**Floor.** The 2 × 1 m in the table are for one robot that drives; robots that drive at the same time need such a place each. The
measuring tape lies beside it; from where to where is measured says the lesson's guide, under “On the real robot”, where it matters.

**How a program gets onto the robot.** By USB, from the computer where it was written: “${say("en", "studio.robot.send")}” in the page, in Chrome or Edge. With
robots open the class with [\`--https\`](class-server.md#with-https), or let each laptop open
[its own RoboNet and join the class from there](class-server.md#from-a-laptop-with-robonet-of-its-own): over plain \`http\` the browser does not
let the class's page reach a cable. Where neither is possible, the pair chooses “${say("en", "studio.saveFile")}” and takes the file to a computer at
the robot that has RoboNet: “${say("en", "studio.openFile")}” in its page, or \`npx robonet deploy\`.`,
    minutes: {
      lesson: (minutes) => `${minutes} min lesson`,
      robot: (minutes) => `${minutes} min robot`,
      turns: (turns, minutes) => `${turns} ${turns === 1 ? "turn" : "turns"} of ${minutes} min`,
      extra: (minutes) => `${minutes} min extra tasks`,
      shared: (minutes) => `${minutes} min the one robot`,
    },
    kits: {
      title: "Which kit",
      before: `No kit does the whole year on the floor. Where the robot lacks a part that the lesson needs, the simulator takes a robot that has it,
and the meeting goes as with no robot. What was tried with each kit says [which lesson runs on which robot](lessons-on-kits.md).`,
      columns: ["kit", "meetings that it cannot do on the floor"],
      wanted: (kits) => `the kit ${kits}`,
    },
  },
  lv: {
    title: (number, lesson) => `${number}. reize „${lesson}” pa minūtēm`,
    columns: ["minūtes", "norise"],
    arrive: "Pāri apsēžas, atver lapu un, ja ir klase, tai pievienojas.",
    robots: "Roboti vai papilduzdevumi simulatorā: skat. tālāk.",
    tidy: "Robotus izslēdz, grīdu atbrīvo, visu noliek vietā. Katrs pāris vienā teikumā pasaka, ko šodien atklāja.",
    howMany: ({
      lesson,
      rest,
      turn,
    }) => `Rindas starp pirmo un pēdējām divām ir nodarbības norādēs skolotājam dotais plāns, pārbīdīts par sapulcēšanās minūtēm. Kas pabeidz
agrāk, robotu drīkst izmēģināt jau tad, kad to paredz plāns. Pēc ${lesson} minūšu nodarbības paliek ${rest} minūtes:

- **Robots katram pārim**: visas ${rest} minūtes. Nosūta programmu, izmēra, nomaina vienu skaitli un mēģina vēlreiz.
- **Daži roboti**: ${Math.floor(rest / turn)} maiņas pa ${turn} minūtēm; ar ${fewRobots} robotiem pa reizei strādā ${fewRobots * Math.floor(rest / turn)} pāri. Kamēr viens pāris strādā ar robotu, nākamais pāris stāv
  blakus un pieraksta izmērīto; pārējie simulatorā pilda papilduzdevumus. Pāri, kuriem maiņas nepietika, nākamajā reizē ir pirmie.
- **Viens robots**: ${rest - turn} minūtes papilduzdevumi, tad ${turn} minūtes visi pulcējas ap robotu. Izvēlas viena pāra programmu, visi pasaka, kas notiks,
  un tikai tad to palaiž; katrā reizē cita pāra programmu.
- **Neviena robota**: ${rest} minūtes papilduzdevumi simulatorā vai darba lapa.

Pārim bez robota vienmēr ir ko darīt: vispirms papilduzdevumi (nodarbības sadaļa „Pamēģini arī”), tad darba lapa. Ja skolēnu skaits
ir nepāra, trīs strādā kopā: viens raksta, otrs iepriekš pasaka, kas notiks, trešais palaiž programmu un pieraksta. Pēc katra
nodarbības soļa viņi mainās.

**Grīda.** Tabulā minētie 2 × 1 m ir vienam robotam, kas brauc; ja vienlaikus brauc vairāki, katram vajag savu vietu. Blakus nolikta
mērlente; ja ir svarīgi, no kurienes līdz kurienei mērīt, tas rakstīts nodarbības norādēs skolotājam, sadaļā „Ar īstu robotu”.

**Kā programma nonāk robotā.** Pa USB kabeli no tā datora, kurā tā uzrakstīta: lapā jāizvēlas „${say("lv", "studio.robot.send")}” (pārlūkā Chrome vai Edge). Ja ir
roboti, klasi atver ar [\`--https\`](class-server.lv.md#ar-https) vai arī katrā klēpjdatorā atver
[savu RoboNet un pievienojas klasei no turienes](class-server.lv.md#no-klēpjdatora-kurā-ir-savs-robonet): ar parastu \`http\` pārlūks neļauj klases
lapai piekļūt kabelim. Ja nav iespējams ne viens, ne otrs, pāris izvēlas „${say("lv", "studio.saveFile")}” un aiznes failu uz datoru pie robota, kurā ir
RoboNet: tur lapā izvēlas „${say("lv", "studio.openFile")}” vai lieto komandu \`npx robonet deploy\`.`,
    minutes: {
      lesson: (minutes) => `${minutes} min nodarbība`,
      robot: (minutes) => `${minutes} min robots`,
      turns: (turns, minutes) =>
        turns === 1 ? `1 maiņa, ${minutes} min` : `${turns} maiņas pa ${minutes} min`,
      extra: (minutes) => `${minutes} min papilduzdevumi`,
      shared: (minutes) => `${minutes} min kopīgais robots`,
    },
    kits: {
      title: "Kurš komplekts",
      before: `Nav komplekta, ar kuru uz grīdas varētu novadīt visu gadu. Ja robotam trūkst nodarbībai vajadzīgās detaļas, simulators ņem robotu, kuram
tā ir, un reize norit kā bez robota. Kas ar katru komplektu ir izmēģināts, rakstīts lapā [„Kura nodarbība der kuram robotam”](lessons-on-kits.lv.md).`,
      columns: ["komplekts", "reizes, ko ar to nevar novadīt uz grīdas"],
      wanted: (kits) => `komplekts ${kits}`,
    },
  },
  lt: {
    title: (number, lesson) => `${number} susitikimas „${lesson}“ pagal minutes`,
    columns: ["minutės", "eiga"],
    arrive: "Poros susėda, atveria puslapį ir, jei yra klasė, prie jos prisijungia.",
    robots: "Robotai arba papildomos užduotys simuliatoriuje: žr. toliau.",
    tidy: "Robotai išjungiami, grindys atlaisvinamos, viskas padedama į vietą. Kiekviena pora vienu sakiniu pasako, ką šiandien sužinojo.",
    howMany: ({
      lesson,
      rest,
      turn,
    }) => `Eilutės tarp pirmosios ir dviejų paskutinių yra planas iš pamokos gairių mokytojui, pastumtas per susirinkimo minutes. Kas baigia
anksčiau, robotą gali išbandyti jau tada, kai tai numato planas. Po ${lesson} minučių pamokos lieka ${rest} minučių:

- **Robotas kiekvienai porai**: visas ${rest} minučių. Nusiųsti programą, išmatuoti, pakeisti vieną skaičių ir bandyti dar kartą.
- **Keli robotai**: ${Math.floor(rest / turn)} pamainos po ${turn} minučių; su ${fewRobots} robotais po kartą padirba ${fewRobots * Math.floor(rest / turn)} poros. Kol viena pora dirba su robotu, kita pora stovi šalia
  ir užrašo, kas išmatuota; visos likusios simuliatoriuje atlieka papildomas užduotis. Poros, kurioms pamainos neužteko, per kitą
  susitikimą yra pirmos.
- **Vienas robotas**: ${rest - turn} minučių papildomų užduočių, tada ${turn} minučių visi susirenka prie roboto. Pasirenkama vienos poros programa, visi
  pasako, kas bus, ir tik tada ji paleidžiama; per kiekvieną susitikimą – kitos poros.
- **Nė vieno roboto**: ${rest} minučių papildomų užduočių simuliatoriuje arba darbo lapas.

Pora be roboto visada turi ką veikti: pirmiausia papildomos užduotys (pamokos skyrius „Išbandyk ir tai“), paskui darbo lapas. Jei
mokinių skaičius nelyginis, trys dirba kartu: vienas rašo, kitas iš anksto pasako, kas bus, trečias paleidžia programą ir užrašo. Po
kiekvieno pamokos žingsnio jie keičiasi.

**Grindys.** Lentelėje minimi 2 × 1 m skirti vienam važiuojančiam robotui; jei vienu metu važiuoja keli, kiekvienam reikia savos vietos.
Šalia padėta ruletė; jei svarbu, nuo kur iki kur matuoti, tai parašyta pamokos gairėse mokytojui, skyriuje „Su tikru robotu“.

**Kaip programa patenka į robotą.** USB kabeliu iš to kompiuterio, kuriame ji parašyta: puslapyje pasirenkama „${say("lt", "studio.robot.send")}“ (naršyklėje „Chrome“
arba „Edge“). Jei yra robotų, klasę atverkite su [\`--https\`](class-server.lt.md#su-https) arba kiekviename nešiojamajame kompiuteryje
atverkite [savą RoboNet ir iš ten prisijunkite prie klasės](class-server.lt.md#iš-nešiojamojo-kompiuterio-kuriame-yra-savas-robonet): per paprastą
\`http\` naršyklė neleidžia klasės puslapiui pasiekti kabelio. Jei neįmanoma nei viena, nei kita, pora pasirenka „${say("lt", "studio.saveFile")}“ ir
nuneša failą prie kompiuterio šalia roboto, kuriame yra RoboNet: ten puslapyje pasirenkama „${say("lt", "studio.openFile")}“ arba naudojama komanda
\`npx robonet deploy\`.`,
    minutes: {
      lesson: (minutes) => `${minutes} min. pamoka`,
      robot: (minutes) => `${minutes} min. robotas`,
      turns: (turns, minutes) =>
        turns === 1 ? `1 pamaina, ${minutes} min.` : `${turns} pamainos po ${minutes} min.`,
      extra: (minutes) => `${minutes} min. papildomos užduotys`,
      shared: (minutes) => `${minutes} min. bendras robotas`,
    },
    kits: {
      title: "Kuris rinkinys",
      before: `Nėra rinkinio, su kuriuo ant grindų būtų galima pravesti visus metus. Jei robotui trūksta pamokai reikalingos dalies, simuliatorius ima
robotą, kuris ją turi, ir susitikimas vyksta kaip be roboto. Kas su kiekvienu rinkiniu išbandyta, parašyta puslapyje
[„Kuri pamoka tinka kuriam robotui“](lessons-on-kits.lt.md).`,
      columns: ["rinkinys", "susitikimai, kurių su juo ant grindų pravesti negalima"],
      wanted: (kits) => `rinkinys ${kits}`,
    },
  },
};
