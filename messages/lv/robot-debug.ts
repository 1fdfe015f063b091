/** What is said while somebody goes through a program on a robot. */
export default {
  "debug.robot.noDebugger":
    "{port}: šīs plates programmaparatūrā nav atkļūdotāja. Uzliec komplekta programmaparatūru: robonet flash",
  "debug.robot.manyBreakpoints":
    "Platē pārtraukumpunktiem ir {most} vietas; šīm rindām vajag vairāk. Noņem dažus.",
  "debug.robot.intro":
    "Tu ej cauri programmai robotā, tikai uz priekšu; kā to darīt, pasaka „help”. Kamēr programma stāv, stāv arī motori; pulkstenis iet tālāk.",
  "debug.robot.introI2c":
    "Šī robota motori ir pieslēgti pie I2C, un tos sasniedz tikai programma: tur, kur tā apstājas, tā tiek izbeigta, un cita programma aptur motorus. Tu redzi rindu un mainīgos; „run” palaiž programmu no sākuma.",
  "debug.robot.cable":
    "Kamēr ir pārtraukumpunkti, neatvieno kabeli: bez tā programma pie pārtraukumpunkta apstājas, bet motori griežas tālāk. Tad nospied plates atiestates pogu (EN vai RST).",
  "debug.robot.began": "Programma sākas.",
  "debug.robot.runs": "Programma darbojas. To aptur Ctrl-C.",
  "debug.robot.pausing": "Motori stāv. Programma apstāsies, tiklīdz būtu jāizpilda kāda tās rinda.",
  "debug.robot.pausingI2c":
    "Programma apstāsies, tiklīdz būtu jāizpilda kāda tās rinda; līdz tam motori griežas tālāk.",
  "debug.robot.taskOver": "Šis darbs ir beidzies; programma darbojas tālāk. To aptur Ctrl-C.",
  "debug.robot.onlyForwards":
    "Robots nevar iet atpakaļ: „{name}” darbojas simulatorā, ar robonet debug bez --board.",
  "debug.robot.mustStand": "Programma darbojas; šim tai ir jāstāv. To aptur Ctrl-C.",
  "debug.robot.over": "Programma tika izbeigta. „run” palaiž to no sākuma.",
  "debug.robot.halted":
    "Motori ir pieslēgti pie I2C, tāpēc programma tika izbeigta un motori apturēti. „run” palaiž to no sākuma.",
  "debug.robot.noLine": "Neviens programmas darbs nestāv tās pašas rindā.",
  "debug.robot.stopped": "Programma tika apturēta.",
  "debug.robot.otherProgram":
    "{port}: platē darbojas cita programma, nevis {file}. Vispirms uzliec šo: robonet deploy {file}",
  "debug.robot.help":
    "next (n)               nākamā rinda; izsauktās funkcijas izpildās\ninto (i)               nākamā rinda, arī izsauktās funkcijas iekšpusē\nout (o)                līdz vietai, kur turpina izsaucējs\ncontinue (c)           līdz nākamajam pārtraukumpunktam\nrun                    programma no sākuma\nbreak 12 (k)           apstāties 12. rindā; break 12 if distance < 200\nclear 12 (x)           12. rindā neapstāties; clear: nekur\nwhere (w)              darbi un izsaukumi\nvars (v)               mainīgie\nprint IZTEIKSME (p)    vērtība\nlist (l)               programma ap šo rindu\nhelp (h)               šis saraksts\nquit (q)               beigt; programma, kas stāv, tiek apturēta\nTukša rinda atkārto pēdējo kustību; Ctrl-C aptur programmu.",
  "debug.robot.silent":
    "Neatbild {count, plural, zero {# motoru mikroshēmu} one {# motora mikroshēma} other {# motoru mikroshēmas}} ({addresses}). Ja kāds ritenis vēl griežas, izslēdz robotu.",
  "debug.robot.option": "„--{option}” attiecas uz simulāciju; kopā ar --board to neraksti.",
} as const;
