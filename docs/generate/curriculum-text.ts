import { say } from "../../messages/index.ts";
import type { Language } from "../../messages/messages.ts";

/** What stands in `docs/curriculum.md` around the tables. */
interface CurriculumText {
  readonly title: string;
  readonly level: (number: number) => string;
  readonly coming: string;
  /** Of a level's table. */
  readonly columns: readonly string[];
  /** @param exist of so many planned lessons */
  readonly before: (exist: number, planned: number) => string;
  readonly after: string;
}

export const curriculumText: Readonly<Record<Language, CurriculumText>> = {
  en: {
    title: "Curriculum",
    level: (number) => `Level ${number}`,
    coming: "coming",
    columns: ["no.", "lesson", "what is new", "needs", "uses `robot.`", "minutes"],
    before: (exist, planned) => `Four levels of a robotics club for pupils of 11 to 14.
No earlier knowledge is needed, neither by pupils nor by teachers. Each lesson stands alone as a folder: a page for the
pupil and one for the teacher in English, Latvian and Lithuanian, a program to begin with, and a check that says what is
missing. ${exist} of the ${planned} lessons exist today. How pupils' work can be judged says the [rubric](rubric.md). Written by \`npm run docs\`.

![The path of all lessons](pictures/curriculum.svg)

## How a lesson goes

1. **Something to do without a computer**, five minutes: a pupil plays the robot, a ball bounces, distances are guessed.
2. **The idea**, with an example of a few lines, read together.
3. **Pupils work in pairs** with the page of the lesson. They run their program in the simulator as often as they like, and
   \`npx robonet check\` says in their language which goals are reached and what helps with the next one.
4. **Extra tasks, or the real robot**, for those who are done.
5. **A wrong program** at the end: pupils say what the robot will do before it runs.

All that a teacher needs for a lesson stands in the **lesson's guide**: its minutes, questions with answers, the wrong programs, what
differs on the real floor. In the page it is at the bottom of the lesson, under “${say("en", "studio.teacher")}”. There a click puts the solution or a
wrong program into the editor, and “${say("en", "worksheet.title")}” or “${say("en", "worksheet.key")}”, then “${say("en", "worksheet.print")}”, bring them onto paper:

![On paper: the year's plan, a worksheet, its answers, another worksheet](pictures/paper.png)

Give out the worksheet when a pair has passed the check, or later: its three wrong programs look so much like the solution that they
give it away to those who still search for it.

A class without robots can do all lessons in the simulator. With robots, one for two to four pupils is enough; with fewer, pairs
[take turns](#a-year-of-35-meetings).

Most lessons build on others: the column “needs” says on which, and what those need is needed, too.

## How to judge one lesson

The check tries a program several times, each time with another start and other distances, and gives stars:

| stars | what the program did | what that says |
| --- | --- | --- |
| 0 | in no try it reached all goals | not there yet; the feedback says what helps |
| 1 | it reached all goals in one try at least | it can work, perhaps by a number that happens to fit |
| 2 | it reached them in all tries that are shown | it works wherever the pair has looked |
| 3 | it reached them in the hidden tries, too | it works where nobody has looked; only this is “${say("en", "teacher.standing.passed")}” in the class |

Stars say what a program does, not who understands it. So let each of the pair explain one line of it, or answer one of the guide's
questions: three stars and an answer are a lesson that is done. How pupils plan, work together and explain is for the
[rubric](rubric.md), at the end of a level.`,
    after: `## What it gives to school subjects

We name areas here, not clauses: compare with the plan of your own school.

**Latvia.** The lessons fit _Datorika_ and _Dizains un tehnoloģijas_ in the learning area of technologies (Skola2030): to
break a task into steps, to write, test and improve a program, to work in pairs, to make and try a technical solution.
Angles, distances, coordinates and the mean of measurements come from mathematics, speed and sensors from the sciences.

**Lithuania.** They fit _Informatika_ in the general programme (_bendroji programa_), most of all algorithms and programming,
and solving technological problems; level 3 adds data, which pupils measure, plot and judge. _Technologijos_ and mathematics
meet in the same places as in Latvia.

**DigComp.** The European framework has five areas. The lessons work mainly on two: digital content creation (programming is one of its
competences) and problem solving (technical problems, and using digital technology to make something new). Measured values, their noise and
plots belong to information and data literacy; working in pairs and presenting, to communication and
collaboration; emergency stop, battery and a clear floor, to safety in a practical sense.

| | level 1 | level 2 | level 3 | level 4 |
| --- | --- | --- | --- | --- |
| programming | sequence, variable, loop, function | condition, \`while\`, decision | formula, parameter, tuning | states, tasks, errors |
| technology | motor, lamp, buzzer, button | sensors, calibration | control loop, odometry | whole machine, reliability |
| mathematics | length, angle, figure | comparison, mean | proportion, coordinates, graph | logic, strategy |
| working together | pairs, explaining | predicting, comparing | measuring, changing one thing | planning, presenting |`,
  },
  lv: {
    title: "Mācību plāns",
    level: (number) => `${number}. līmenis`,
    coming: "top",
    columns: ["nr.", "nodarbība", "kas jauns", "vajag", "lieto `robot.`", "minūtes"],
    before: (exist, planned) => `Četri līmeņi robotikas pulciņam 11–14 gadus veciem skolēniem.
Priekšzināšanas nav vajadzīgas ne skolēniem, ne skolotājiem. Katra nodarbība ir atsevišķa mape: lapa skolēnam un
lapa skolotājam angļu, latviešu un lietuviešu valodā, programma, ar ko sākt, un pārbaude, kas pasaka, kā vēl trūkst. Pašlaik gatavas
ir ${exist} no ${planned} nodarbībām. Kā novērtēt skolēnu darbu, rakstīts [vērtēšanas lapā](rubric.lv.md). Šo lapu izveido \`npm run docs\`.

![Visu nodarbību ceļš](pictures/curriculum.lv.svg)

## Kā norit nodarbība

1. **Kaut kas bez datora**, piecas minūtes: skolēns tēlo robotu, atlec bumba, klase min attālumus.
2. **Galvenā doma** ar dažu rindu piemēru; to izlasa kopīgi.
3. **Skolēni strādā pa pāriem** ar nodarbības lapu. Programmu simulatorā viņi palaiž tik bieži, cik grib, un
   \`npx robonet check\` viņu valodā pasaka, kuri mērķi ir sasniegti un kas palīdzēs ar nākamo.
4. **Papilduzdevumi vai īsts robots** tiem, kas jau pabeiguši.
5. **Kļūdaina programma** beigās: pirms to palaiž, skolēni pasaka, ko robots darīs.

Viss, kas skolotājam nodarbībai vajadzīgs, ir **nodarbības norādēs skolotājam**: plāns pa minūtēm, jautājumi ar atbildēm, kļūdainās
programmas un tas, kas uz īstas grīdas ir citādi. RoboNet lapā uz tām ved saite „${say("lv", "studio.teacher")}” nodarbības beigās. Tur ar vienu klikšķi
redaktorā var atvērt risinājumu vai kļūdainu programmu, bet „${say("lv", "worksheet.title")}” vai „${say("lv", "worksheet.key")}” un tad „${say("lv", "worksheet.print")}” ļauj tās izdrukāt:

![Uz papīra: gada plāns, darba lapa, tās atbildes un vēl viena darba lapa](pictures/paper.lv.png)

Darba lapu izdaliet, kad pāris pārbaudi ir izturējis, vai vēl vēlāk: tās trīs kļūdainās programmas ir tik līdzīgas risinājumam, ka
pasaka to priekšā tiem, kas vēl meklē.

Klase bez robotiem visas nodarbības var izpildīt simulatorā. Ja roboti ir, pietiek ar vienu uz diviem līdz četriem skolēniem; ja to ir
mazāk, pāri strādā [pa maiņām](#gads-35-nodarbību-reizēs).

Lielākā daļa nodarbību balstās uz citām: uz kurām, parāda sleja „vajag”; vajadzīgs ir arī tas, kas vajadzīgs tām.

## Kā novērtēt vienu nodarbību

Pārbaude programmu izmēģina vairākas reizes, katrā reizē ar citu sākuma vietu un citiem attālumiem, un dod zvaigznes:

| zvaigznes | ko programma izdarīja | ko tas nozīmē |
| --- | --- | --- |
| 0 | nevienā mēģinājumā nesasniedza visus mērķus | vēl nav gatavs; pārbaudes ieteikums pasaka, kas palīdz |
| 1 | visus mērķus sasniedza vismaz vienā mēģinājumā | var izdoties, varbūt tāpēc, ka nejauši der kāds skaitlis |
| 2 | tos sasniedza visos redzamajos mēģinājumos | izdodas visur, kur pāris ir skatījies |
| 3 | tos sasniedza arī slēptajos mēģinājumos | izdodas arī tur, kur neviens nav skatījies; tikai tad klasē ir „${say("lv", "teacher.standing.passed")}” |

Zvaigznes rāda, ko dara programma, nevis kurš to saprot. Tāpēc lai katrs no pāra paskaidro vienu tās rindu vai atbild uz vienu
norādēs doto jautājumu: trīs zvaigznes un atbilde – nodarbība ir apgūta. Kā skolēni plāno, sadarbojas un skaidro, vērtējiet līmeņa
beigās ar [vērtēšanas lapu](rubric.lv.md).`,
    after: `## Saikne ar mācību priekšmetiem

Nosauktas ir jomas, nevis programmas punkti: salīdziniet ar savas skolas plānu.

**Latvija.** Nodarbības atbilst tehnoloģiju mācību jomai (Skola2030), priekšmetiem _Datorika_ un _Dizains un tehnoloģijas_:
sadalīt uzdevumu soļos, rakstīt, pārbaudīt un uzlabot programmu, strādāt pa pāriem, izveidot un izmēģināt tehnisku
risinājumu. Leņķi, attālumi, koordinātas un mērījumu vidējā vērtība nāk no matemātikas, ātrums un sensori – no dabaszinātnēm.

**Lietuva.** Tās atbilst priekšmetam _Informatika_ vispārējā programmā (_bendroji programa_), visvairāk algoritmiem,
programmēšanai un tehnoloģisku problēmu risināšanai; 3. līmenī pievienojas dati, ko skolēni mēra, attēlo un vērtē. Ar
priekšmetu _Technologijos_ un matemātiku tās saskaras tajās pašās vietās kā Latvijā.

**DigComp.** Eiropas ietvarā ir piecas jomas. Nodarbības galvenokārt attīsta divas: digitālā satura veidošanu (programmēšana ir viena
no tās prasmēm) un problēmu risināšanu (tehniskas problēmas un digitālo tehnoloģiju lietošana, lai radītu ko jaunu). Izmērītās vērtības, to
troksnis un diagrammas pieder pie informācijas un datu lietpratības, darbs pa pāriem un prezentācijas – pie saziņas un
sadarbības, avārijas apturēšana, akumulatori un brīva grīda – pie praktiskas drošības.

| | 1. līmenis | 2. līmenis | 3. līmenis | 4. līmenis |
| --- | --- | --- | --- | --- |
| programmēšana | secība, mainīgais, cikls, funkcija | nosacījums, \`while\`, lēmums | formula, parametrs, iestatīšana | stāvokļi, uzdevumi, kļūdas |
| tehnika | motors, lampiņa, pīkstenis, poga | sensori, kalibrēšana | regulēšanas loks, odometrija | visa mašīna, uzticamība |
| matemātika | garums, leņķis, figūra | salīdzināšana, vidējā vērtība | attiecība, koordinātas, grafiks | loģika, stratēģija |
| sadarbība | darbs pa pāriem, skaidrošana | paredzēšana, salīdzināšana | mērīšana, pa vienai izmaiņai | plānošana, prezentēšana |`,
  },
  lt: {
    title: "Mokymo planas",
    level: (number) => `${number} lygis`,
    coming: "kuriama",
    columns: ["nr.", "pamoka", "kas nauja", "reikia", "naudoja `robot.`", "minutės"],
    before: (
      exist,
      planned,
    ) => `Keturi lygiai robotikos būreliui, skirti 11–14 metų mokiniams. Išankstinių žinių nereikia nei mokiniams, nei mokytojams. Kiekviena pamoka yra atskiras aplankas: puslapis mokiniui ir
puslapis mokytojui anglų, latvių ir lietuvių kalbomis, programa, nuo kurios pradedama, ir patikra, kuri pasako, ko dar
trūksta. Šiandien yra ${exist} iš ${planned} pamokų. Kaip vertinti mokinių darbą, parašyta [vertinimo lape](rubric.lt.md). Šį puslapį sukuria \`npm run docs\`.

![Visų pamokų kelias](pictures/curriculum.lt.svg)

## Kaip vyksta pamoka

1. **Kas nors be kompiuterio**, penkios minutės: mokinys vaidina robotą, atšoka kamuolys, klasė spėja atstumus.
2. **Pagrindinė mintis** su kelių eilučių pavyzdžiu; jis skaitomas kartu.
3. **Mokiniai dirba poromis** su pamokos puslapiu. Savo programą simuliatoriuje jie paleidžia tiek kartų, kiek nori, o
   \`npx robonet check\` jų kalba pasako, kurie tikslai pasiekti ir kas padės pasiekti kitą.
4. **Papildomos užduotys arba tikras robotas** tiems, kurie jau baigė.
5. **Klaidinga programa** pabaigoje: prieš ją paleidžiant, mokiniai pasako, ką robotas darys.

Visa, ko mokytojui reikia pamokai, yra **pamokos gairėse mokytojui**: planas pagal minutes, klausimai su atsakymais, klaidingos
programos ir tai, kas ant tikrų grindų yra kitaip. RoboNet puslapyje į jas veda nuoroda „${say("lt", "studio.teacher")}“ pamokos pabaigoje. Ten vienu
spustelėjimu redaktoriuje atveriamas sprendimas arba klaidinga programa, o „${say("lt", "worksheet.title")}“ arba „${say("lt", "worksheet.key")}“ ir tada „${say("lt", "worksheet.print")}“
leidžia juos išspausdinti:

![Popieriuje: metų planas, darbo lapas, jo atsakymai ir dar vienas darbo lapas](pictures/paper.lt.png)

Darbo lapą dalykite, kai pora patikrą jau įveikė, arba dar vėliau: jo trys klaidingos programos tokios panašios į sprendimą, kad jį
išduoda tiems, kurie dar ieško.

Klasė be robotų visas pamokas gali atlikti simuliatoriuje. Jei robotų yra, pakanka vieno dviem–keturiems mokiniams; jei jų mažiau,
poros dirba [pamainomis](#metai-35-susitikimai).

Dauguma pamokų remiasi kitomis: kuriomis, parodo stulpelis „reikia“; reikia ir to, ko reikia joms.

## Kaip įvertinti vieną pamoką

Patikra programą išbando kelis kartus, kaskart su kita pradžios vieta ir kitais atstumais, ir skiria žvaigždutes:

| žvaigždutės | ką programa padarė | ką tai reiškia |
| --- | --- | --- |
| 0 | nė viename bandyme nepasiekė visų tikslų | dar nebaigta; patikros patarimas pasako, kas padės |
| 1 | visus tikslus pasiekė bent viename bandyme | gali pavykti, galbūt todėl, kad koks nors skaičius tinka atsitiktinai |
| 2 | juos pasiekė visuose rodomuose bandymuose | pavyksta visur, kur pora žiūrėjo |
| 3 | juos pasiekė ir slaptuose bandymuose | pavyksta ir ten, kur niekas nežiūrėjo; tik tada klasėje rodoma „${say("lt", "teacher.standing.passed")}“ |

Žvaigždutės rodo, ką daro programa, o ne kas ją supranta. Todėl tegul kiekvienas iš poros paaiškina vieną jos eilutę arba atsako į
vieną gairių klausimą: trys žvaigždutės ir atsakymas – pamoka išmokta. Kaip mokiniai planuoja, bendradarbiauja ir aiškina,
vertinkite lygio pabaigoje pagal [vertinimo lapą](rubric.lt.md).`,
    after: `## Ryšys su mokomaisiais dalykais

Įvardytos sritys, o ne programos punktai: palyginkite su savo mokyklos planu.

**Latvija.** Pamokos tinka technologijų mokymosi sričiai (Skola2030), dalykams _Datorika_ ir _Dizains un tehnoloģijas_:
suskaidyti užduotį į žingsnius, rašyti, tikrinti ir tobulinti programą, dirbti poromis, sukurti ir išbandyti techninį
sprendimą. Kampai, atstumai, koordinatės ir matavimų vidurkis ateina iš matematikos, greitis ir jutikliai – iš gamtos mokslų.

**Lietuva.** Jos tinka dalykui _Informatika_ (bendroji programa), labiausiai algoritmams ir programavimui bei technologinių
problemų sprendimui; 3 lygyje prisideda duomenys, kuriuos mokiniai matuoja, vaizduoja ir vertina. Su _Technologijomis_ ir
matematika jos susiliečia tose pačiose vietose kaip Latvijoje.

**DigComp.** Europos sąrangoje yra penkios sritys. Pamokos daugiausia ugdo dvi: skaitmeninio turinio kūrimą (programavimas yra viena iš
jo kompetencijų) ir problemų sprendimą (techninės problemos ir skaitmeninių technologijų naudojimas kuriant ką nors nauja). Išmatuotos reikšmės, jų
triukšmas ir diagramos priklauso informacijos ir duomenų raštingumui, darbas poromis ir pristatymai – bendravimui ir
bendradarbiavimui, avarinis stabdymas, akumuliatoriai ir laisvos grindys – praktiniam saugumui.

| | 1 lygis | 2 lygis | 3 lygis | 4 lygis |
| --- | --- | --- | --- | --- |
| programavimas | seka, kintamasis, ciklas, funkcija | sąlyga, \`while\`, sprendimas | formulė, parametras, derinimas | būsenos, užduotys, klaidos |
| technika | variklis, lemputė, zumeris, mygtukas | jutikliai, kalibravimas | valdymo kontūras, odometrija | visa mašina, patikimumas |
| matematika | ilgis, kampas, figūra | palyginimas, vidurkis | proporcija, koordinatės, grafikas | logika, strategija |
| bendradarbiavimas | darbas poromis, aiškinimas | spėjimas, lyginimas | matavimas, po vieną pakeitimą | planavimas, pristatymas |`,
  },
};
