/** What is said while somebody goes through a program on a robot. */
export default {
  "board.noDebugger":
    "{port}: šīs plates programmaparatūrā nav atkļūdotāja. Ieraksti platē komplekta programmaparatūru: robonet flash",
  "board.manyBreakpoints":
    "Platē pārtraukumpunktiem ir {most, plural, zero {# vietas} one {# vieta} other {# vietas}}; šīm rindām vajag vairāk. Dažus noņem.",
  "board.stepMayMiss":
    "Plate var apstāties ne vairāk kā {most} vietās. Šim solim to vajag vairāk (trūkst: {count}), tāpēc tas var paskriet garām īstajai rindai. Noņem dažus pārtraukumpunktus vai ieliec pārtraukumpunktu tur, kur jāapstājas, un turpini līdz tam.",
  "debug.robot.intro":
    "Tu ej cauri programmai robotā, un tikai uz priekšu; kā to darīt, pasaka „help”. Kamēr programma stāv, stāv arī motori, bet robota pulkstenis turpina iet.",
  "debug.robot.introI2c":
    "Šī robota motori ir aiz I2C mikroshēmas, un tiem piekļūst tikai programma: vietā, kur to aptur, tā tiek izbeigta, un motorus aptur cita programma. Rindu un mainīgos tu redzi; „run” palaiž programmu no sākuma.",
  "debug.robot.cable":
    "Kamēr ir pārtraukumpunkti, neatvieno kabeli: bez tā programma pie pārtraukumpunkta apstājas, bet motori turpina griezties. Tad nospied plates atiestates pogu (EN vai RST).",
  "debug.robot.began": "Programma sākas.",
  "debug.robot.runs": "Programma darbojas. To aptur Ctrl-C.",
  "debug.robot.pausing": "Motori stāv. Programma apstāsies, tiklīdz būtu jāizpilda kāda tās rinda.",
  "debug.robot.pausingI2c":
    "Programma apstāsies, tiklīdz būtu jāizpilda kāda tās rinda; līdz tam motori turpina griezties.",
  "debug.robot.taskOver": "Šis darbs ir beidzies, bet programma turpina darboties. To aptur Ctrl-C.",
  "debug.robot.onlyForwards":
    "Robotā atpakaļ iet nevar: „{name}” darbojas simulatorā, ja robonet debug palaiž bez --board.",
  "debug.robot.mustStand": "Programma darbojas, bet šai komandai tai ir jāstāv. To aptur Ctrl-C.",
  "debug.robot.over": "Programma tika izbeigta. „run” palaiž to no sākuma.",
  "debug.robot.halted":
    "Motori ir aiz I2C mikroshēmas, tāpēc programma tika izbeigta un motori apturēti. „run” palaiž to no sākuma.",
  "debug.robot.noLine": "Neviens darbs nestāv pašas programmas rindā.",
  "debug.robot.stopped": "Programma tika apturēta.",
  "debug.robot.otherProgram":
    "{port}: platē darbojas cita programma, nevis {file}. Vispirms ieliec šo: robonet deploy {file}",
  "debug.robot.help":
    "next (n)               nākamā rinda; izsauktās funkcijas izpildās\ninto (i)               nākamā rinda, arī izsauktās funkcijas iekšpusē\nout (o)                līdz vietai, kur turpina izsaucējs\ncontinue (c)           līdz nākamajam pārtraukumpunktam\nrun                    programma no sākuma\nbreak 12 (k)           apstāties 12. rindā; break 12 if distance < 200\nclear 12 (x)           12. rindā neapstāties; clear: nekur\nwhere (w)              darbi un izsaukumi\nvars (v)               mainīgie\nprint IZTEIKSME (p)    vērtība\nlist (l)               programma ap šo rindu\nhelp (h)               šis saraksts\nquit (q)               beigt; programma, kas stāv, tiek apturēta\nTukša rinda atkārto pēdējo kustību; Ctrl-C aptur programmu.",
  "debug.robot.silent":
    "Neatbild {count, plural, zero {# motoru mikroshēmu} one {# motora mikroshēma} other {# motoru mikroshēmas}} ({addresses}). Ja kāds ritenis vēl griežas, izslēdz robotu.",
  "debug.robot.option": "„--{option}” attiecas uz simulāciju; kopā ar --board to neraksti.",
} as const;
