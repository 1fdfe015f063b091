import type { Language } from "../../messages/messages.ts";

/** Latvian and Lithuanian for an English word of the plan. */
type Translated = readonly [lv: string, lt: string];

/** What is new in a lesson, as `lesson.json` and the plan name it. */
const concepts: Readonly<Record<string, Translated>> = {
  program: ["programma", "programa"],
  statement: ["priekšraksts", "sakinys"],
  "error message": ["kļūdas ziņojums", "klaidos pranešimas"],
  "line number": ["rindas numurs", "eilutės numeris"],
  lead: ["vads", "laidas"],
  cause: ["iemesls", "priežastis"],
  testing: ["pārbaudīšana", "išbandymas"],
  index: ["indekss", "indeksas"],
  "counting down": ["skaitīšana atpakaļ", "skaičiavimas atgal"],
  "return value": ["atgrieztā vērtība", "grąžinama reikšmė"],
  half: ["puse", "pusė"],
  "random number": ["nejaušs skaitlis", "atsitiktinis skaičius"],
  break: ["break", "break"],
  sequence: ["secība", "seka"],
  argument: ["arguments", "argumentas"],
  duration: ["ilgums", "trukmė"],
  variable: ["mainīgais", "kintamasis"],
  assignment: ["piešķiršana", "priskyrimas"],
  time: ["laiks", "laikas"],
  loop: ["cikls", "ciklas"],
  counter: ["skaitītājs", "skaitiklis"],
  distance: ["attālums", "atstumas"],
  "negative number": ["negatīvs skaitlis", "neigiamas skaičius"],
  unit: ["mērvienība", "matavimo vienetas"],
  angle: ["leņķis", "kampas"],
  figure: ["figūra", "figūra"],
  function: ["funkcija", "funkcija"],
  functions: ["funkcijas", "funkcijos"],
  parameter: ["parametrs", "parametras"],
  call: ["izsaukums", "iškvietimas"],
  event: ["notikums", "įvykis"],
  waiting: ["gaidīšana", "laukimas"],
  input: ["ievade", "įvestis"],
  sensor: ["sensors", "jutiklis"],
  condition: ["nosacījums", "sąlyga"],
  "variable that changes": ["mainīgais, kura vērtība mainās", "kintamasis, kurio reikšmė kinta"],
  "reflected light": ["atstarotā gaisma", "atspindėta šviesa"],
  calibration: ["kalibrēšana", "kalibravimas"],
  "smallest and largest value": ["mazākā un lielākā vērtība", "mažiausia ir didžiausia reikšmė"],
  threshold: ["robeža", "riba"],
  "loop without an end": ["cikls bez beigām", "begalinis ciklas"],
  "two decisions": ["divi lēmumi", "du sprendimai"],
  "loop in a loop": ["cikls ciklā", "ciklas cikle"],
  "logical and": ["loģiskais „un”", "loginis „ir“"],
  safety: ["drošība", "saugumas"],
  strings: ["teksti", "tekstai"],
  "equal and not equal": ["vienāds un nevienāds", "lygu ir nelygu"],
  "joining programs": ["programmu apvienošana", "programų jungimas"],
  plan: ["plāns", "planas"],
  zones: ["zonas", "zonos"],
  error: ["kļūda", "paklaida"],
  "proportional control": ["proporcionālā vadība", "proporcinis valdymas"],
  plot: ["līkne", "kreivė"],
  measurement: ["mērījums", "matavimas"],
  percent: ["procenti", "procentai"],
  correction: ["labojums", "pataisa"],
  heading: ["virziens", "kryptis"],
  "sign of an error": ["kļūdas zīme", "paklaidos ženklas"],
  "measuring series": ["mērījumu sērija", "matavimų serija"],
  gain: ["pastiprinājums", "stiprinimas"],
  "rate of change": ["izmaiņu ātrums", "kitimo greitis"],
  tuning: ["skaitļu pielāgošana", "skaičių derinimas"],
  gyroscope: ["žiroskops", "giroskopas"],
  "PD control": ["PD vadība", "PD valdymas"],
  "distance to the side": ["attālums sānā", "atstumas šone"],
  "limit of an error": ["kļūdas robeža", "paklaidos riba"],
  "two sensors together": ["divi sensori kopā", "du jutikliai kartu"],
  coordinates: ["koordinātas", "koordinatės"],
  odometry: ["odometrija", "odometrija"],
  drift: ["novirzes uzkrāšanās", "besikaupianti paklaida"],
  "state machine": ["stāvokļu automāts", "būsenų automatas"],
  "tasks side by side": ["vienlaicīgi uzdevumi", "lygiagrečios užduotys"],
  behaviour: ["uzvedība", "elgsena"],
  priority: ["prioritāte", "prioritetas"],
  strategy: ["stratēģija", "strategija"],
  coverage: ["pārklājums", "aprėptis"],
  timeout: ["taimauts", "laukimo riba"],
  "second try": ["otrs mēģinājums", "antras bandymas"],
  "speed against safety": ["ātrums pret drošību", "greitis ar saugumas"],
  list: ["saraksts", "sąrašas"],
  memory: ["atmiņa", "atmintis"],
  rule: ["likums", "taisyklė"],
  requirement: ["prasība", "reikalavimas"],
  test: ["pārbaude", "patikra"],
  presentation: ["prezentācija", "pristatymas"],
};

/** Words of the language itself. */
const ofTheLanguage = new Set(["await", "if", "else if", "while"]);

/** Titles of lessons that are to come, and what a level adds. */
const sentences: Readonly<Record<string, Translated>> = {
  "A gentle stop": ["Maiga apstāšanās", "Švelnus sustojimas"],
  "Follow the line smoothly": ["Vienmērīgi seko līnijai", "Sek liniją sklandžiai"],
  "Without swinging": ["Bez svārstībām", "Be svyravimų"],
  "Along the wall": ["Gar sienu", "Palei sieną"],
  "Know your robot": ["Iepazīsti savu robotu", "Pažink savo robotą"],
  "Hold the heading": ["Noturi virzienu", "Išlaikyk kryptį"],
  "The postman": ["Pastnieks", "Laiškininkas"],
  "One thing at a time": ["Viss pēc kārtas", "Viskas iš eilės"],
  "Two things at once": ["Divas lietas reizē", "Du dalykai vienu metu"],
  "Keep clear": ["Ievēro atstatumu", "Laikykis atokiau"],
  "Search the room": ["Pārmeklē telpu", "Apieškok kambarį"],
  "When something fails": ["Kad kaut kas neizdodas", "Kai kas nors nepavyksta"],
  "Line race": ["Līnijas sacīkstes", "Linijos lenktynės"],
  Maze: ["Labirints", "Labirintas"],
  "Your own project": ["Tavs projekts", "Tavo projektas"],
  "Pupils write programs from top to bottom, with variables, loops and functions. The robot shines, beeps, drives figures and waits for its button.":
    [
      "Skolēni raksta programmas no augšas uz leju, ar mainīgajiem, cikliem un funkcijām. Robots spīd, pīkst, izbrauc figūras un gaida, kad nospiedīs pogu.",
      "Mokiniai rašo programas iš viršaus į apačią, su kintamaisiais, ciklais ir funkcijomis. Robotas šviečia, pypsi, apvažiuoja figūras ir laukia mygtuko paspaudimo.",
    ],
  "The robot measures and decides: distance, line, edge and colour. Pupils use conditions and `while`, choose thresholds, and learn that measurements scatter.":
    [
      "Robots mēra un izlemj: attālums, līnija, mala un krāsa. Skolēni lieto nosacījumus un `while`, izvēlas robežas un uzzina, ka mērījumi svārstās.",
      "Robotas matuoja ir sprendžia: atstumas, linija, kraštas ir spalva. Mokiniai naudoja sąlygas ir `while`, parenka ribas ir sužino, kad matavimai svyruoja.",
    ],
  "The robot moves smoothly, since it corrects by how large its error is. Pupils plot what happens, change one number at a time, and work with coordinates.":
    [
      "Robots kustas vienmērīgi, jo labo kursu tik stipri, cik liela ir kļūda. Skolēni zīmē līknes, maina pa vienam skaitlim un strādā ar koordinātām.",
      "Robotas juda sklandžiai, nes jo pataisa priklauso nuo paklaidos dydžio. Mokiniai braižo kreives, keičia po vieną skaičių ir dirba su koordinatėmis.",
    ],
  "The robot masters a task alone, also when something goes wrong. Pupils plan, divide work, test on many tries, and present what they built.":
    [
      "Robots ar uzdevumu tiek galā pats arī tad, kad kaut kas neizdodas. Skolēni plāno, sadala darbu, pārbauda programmu daudzos mēģinājumos un stāsta par paveikto.",
      "Robotas pats įveikia užduotį ir tada, kai kas nors nepavyksta. Mokiniai planuoja, dalijasi darbu, tikrina programą daugeliu bandymų ir pristato, ką sukūrė.",
    ],
};

/**
 * A word or a sentence of the plan in one language.
 * @throws Error when nobody has translated it
 */
export function inLanguage(english: string, language: Language): string {
  if (language === "en") return english;
  if (ofTheLanguage.has(english)) return `\`${english}\``;
  const both = concepts[english] ?? sentences[english];
  if (!both) throw new Error(`“${english}” is not translated in docs/generate/curriculum-words.ts`);
  return both[language === "lv" ? 0 : 1];
}
