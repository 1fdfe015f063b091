/** What is said while somebody goes through a program on a robot. */
export default {
  "board.noDebugger":
    "{port}: šios plokštės programinė aparatinė įranga neturi derintuvės. Įrašyk į plokštę rinkinio programinę aparatinę įrangą: robonet flash",
  "board.manyBreakpoints":
    "Plokštėje stabdos taškams yra {most, plural, one {# vieta} few {# vietos} many {# vietos} other {# vietų}}; šioms eilutėms reikia daugiau. Kelis nuimk.",
  "board.stepMayMiss":
    "Plokštė gali sustoti daugiausia {most} vietų. Šiam žingsniui jų reikia daugiau (trūksta: {count}), todėl jis gali praeiti pro reikiamą eilutę. Nuimk kelis stabdos taškus arba padėk stabdos tašką ten, kur reikia sustoti, ir tęsk iki jo.",
  "debug.robot.intro":
    "Programą pereini robote ir tik pirmyn; kaip tai daryti, pasako „help“. Kol programa stovi, stovi ir varikliai, o roboto laikrodis eina toliau.",
  "debug.robot.introI2c":
    "Šio roboto varikliai yra už I2C lusto, ir juos pasiekia tik programa: ten, kur ji stabdoma, ji nutraukiama, o variklius sustabdo kita programa. Eilutę ir kintamuosius matai; „run“ paleidžia programą nuo pradžios.",
  "debug.robot.cable":
    "Kol yra stabdos taškų, neištrauk kabelio: be jo programa ties stabdos tašku sustoja, o varikliai sukasi toliau. Taip nutikus, paspausk plokštės mygtuką EN arba RST.",
  "debug.robot.began": "Programa prasideda.",
  "debug.robot.runs": "Programa veikia. Ją sustabdo Ctrl-C.",
  "debug.robot.pausing": "Varikliai stovi. Programa sustos, kai tik reikės vykdyti kurią nors jos eilutę.",
  "debug.robot.pausingI2c":
    "Programa sustos, kai tik reikės vykdyti kurią nors jos eilutę; iki tol varikliai sukasi toliau.",
  "debug.robot.taskOver": "Šis darbas baigėsi; programa veikia toliau. Ją sustabdo Ctrl-C.",
  "debug.robot.onlyForwards":
    "Robote atgal eiti negalima: „{name}“ veikia simuliatoriuje, kai robonet debug paleidžiama be --board.",
  "debug.robot.mustStand": "Programa veikia, o šiai komandai ji turi stovėti. Ją sustabdo Ctrl-C.",
  "debug.robot.over": "Programa nutraukta. „run“ paleidžia ją nuo pradžios.",
  "debug.robot.halted":
    "Varikliai yra už I2C lusto, todėl programa nutraukta, o varikliai sustabdyti. „run“ paleidžia ją nuo pradžios.",
  "debug.robot.noLine": "Nė vienas darbas nestovi pačios programos eilutėje.",
  "debug.robot.stopped": "Programa sustabdyta.",
  "debug.robot.otherProgram":
    "{port}: plokštėje veikia kita programa, ne {file}. Pirma įkelk šią: robonet deploy {file}",
  "debug.robot.help":
    "next (n)               kita eilutė; iškviestos funkcijos įvykdomos\ninto (i)               kita eilutė, taip pat iškviestos funkcijos viduje\nout (o)                iki vietos, kur tęsia iškvietėjas\ncontinue (c)           iki kito stabdos taško\nrun                    programa nuo pradžios\nbreak 12 (k)           sustoti 12 eilutėje; break 12 if distance < 200\nclear 12 (x)           12 eilutėje nesustoti; clear: niekur\nwhere (w)              darbai ir iškvietimai\nvars (v)               kintamieji\nprint REIŠKINYS (p)    reikšmė\nlist (l)               programa aplink šią eilutę\nhelp (h)               šis sąrašas\nquit (q)               baigti; programa, kuri stovi, sustabdoma\nTuščia eilutė pakartoja paskutinį judesį; Ctrl-C sustabdo programą.",
  "debug.robot.silent":
    "Neatsako {count, plural, one {# variklio lustas} few {# variklių lustai} many {# variklių lusto} other {# variklių lustų}} ({addresses}). Jei ratas vis dar sukasi, išjunk robotą.",
  "debug.robot.option": "„--{option}“ galioja tik simuliacijai; su --board to nerašyk.",
} as const;
