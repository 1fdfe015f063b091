/** What is said while somebody goes through a program on a robot. */
export default {
  "debug.robot.noDebugger":
    "{port}: šios plokštės programinė aparatinė įranga neturi derintuvės. Įrašyk rinkinio programinę aparatinę įrangą: robonet flash",
  "debug.robot.manyBreakpoints":
    "Plokštėje stabdos taškams yra {most} vietos; šioms eilutėms reikia daugiau. Kelis nuimk.",
  "debug.robot.intro":
    "Programą pereini pačiame robote, tik pirmyn; kaip tai daryti, pasako „help“. Kol ji stovi, stovi ir varikliai; laikrodis eina toliau.",
  "debug.robot.introI2c":
    "Šio roboto varikliai prijungti prie I2C, ir juos pasiekia tik programa: ten, kur ji sustoja, ji užbaigiama, o kita programa sustabdo variklius. Matai eilutę ir kintamuosius; „run“ paleidžia programą nuo pradžios.",
  "debug.robot.cable":
    "Kol yra stabdos taškų, neištrauk kabelio: be jo programa ties stabdos tašku sustoja, o varikliai sukasi toliau. Tada paspausk plokštės atstatos mygtuką.",
  "debug.robot.began": "Programa prasideda.",
  "debug.robot.runs": "Programa veikia. Ją sustabdo Ctrl-C.",
  "debug.robot.pausing": "Varikliai stovi. Programa sustos, kai tik reikės vykdyti kurią nors jos eilutę.",
  "debug.robot.pausingI2c":
    "Programa sustos, kai tik reikės vykdyti kurią nors jos eilutę; iki tol varikliai sukasi toliau.",
  "debug.robot.taskOver": "Šis darbas baigėsi; programa veikia toliau. Ją sustabdo Ctrl-C.",
  "debug.robot.onlyForwards":
    "Robotas negali eiti atgal: „{name}“ veikia simuliatoriuje, su robonet debug be --board.",
  "debug.robot.mustStand": "Programa veikia; tam ji turi stovėti. Ją sustabdo Ctrl-C.",
  "debug.robot.over": "Programa buvo užbaigta. „run“ paleidžia ją nuo pradžios.",
  "debug.robot.halted":
    "Varikliai prijungti prie I2C, todėl programa buvo užbaigta ir varikliai sustabdyti. „run“ paleidžia ją nuo pradžios.",
  "debug.robot.noLine": "Nė vienas programos darbas nestovi jos pačios eilutėje.",
  "debug.robot.stopped": "Programa buvo sustabdyta.",
  "debug.robot.otherProgram":
    "{port}: plokštėje veikia kita programa, ne {file}. Pirma įrašyk šią: robonet deploy {file}",
  "debug.robot.help":
    "next (n)               kita eilutė; iškviestos funkcijos įvykdomos\ninto (i)               kita eilutė, taip pat iškviestos funkcijos viduje\nout (o)                iki vietos, kur tęsia iškvietėjas\ncontinue (c)           iki kito stabdos taško\nrun                    programa nuo pradžios\nbreak 12 (k)           sustoti 12 eilutėje; break 12 if distance < 200\nclear 12 (x)           12 eilutėje nesustoti; clear: niekur\nwhere (w)              darbai ir iškvietimai\nvars (v)               kintamieji\nprint REIŠKINYS (p)    reikšmė\nlist (l)               programa aplink šią eilutę\nhelp (h)               šis sąrašas\nquit (q)               pabaiga; programa, kuri stovi, sustabdoma\nTuščia eilutė pakartoja paskutinį judesį; Ctrl-C sustabdo programą.",
  "debug.robot.silent":
    "Neatsako {count, plural, one {# variklio lustas} few {# variklių lustai} many {# variklių lusto} other {# variklių lustų}} ({addresses}). Jei ratas vis dar sukasi, išjunk robotą.",
  "debug.robot.option": "„--{option}“ galioja tik simuliacijai; su --board to nerašyk.",
} as const;
