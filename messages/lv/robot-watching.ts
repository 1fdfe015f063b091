/** What the page says while somebody goes through a program on a robot. */
export default {
  "studio.robot.pauseHelp": "Aptur uz brīdi programmu, kas darbojas robotā",
  "studio.robot.starting": "Programma sākas…",
  "studio.robot.standsIn": "Pauze {line}. rindā. Motori stāv.",
  "studio.robot.standsNowhere": "Pauze. Neviens darbs nav apstājies programmas rindā. Motori stāv.",
  "studio.robot.runsWatched": "Programma darbojas. Pārtraukumpunktos tā apstājas.",
  "studio.robot.pausing": "Motori stāv. Programma apstāsies, tiklīdz būtu jāizpilda kāda tās rinda.",
  "studio.robot.pausingI2c":
    "Programma apstāsies, tiklīdz būtu jāizpilda kāda tās rinda; līdz tam motori turpina griezties.",
  "studio.robot.endedByPause":
    "Pauze {line}. rindā. Šī robota motori ir aiz I2C mikroshēmas, un, lai tos apturētu, programma tika izbeigta. „Sākt ar pauzi” to palaiž no sākuma.",
  "studio.robot.endedNowhere":
    "Šī robota motori ir aiz I2C mikroshēmas, un, lai tos apturētu, programma tika izbeigta. „Sākt ar pauzi” to palaiž no sākuma.",
  "studio.robot.taskOver": "Šis darbs ir beidzies, bet programma turpina darboties.",
  "studio.robot.onlyForwards": "Robotā programmā atpakaļ iet nevar. To var simulatorā.",
  "studio.robot.cableStays":
    "Kamēr ir pārtraukumpunkti, neatvieno kabeli: bez tā programma pie pārtraukumpunkta apstājas, bet motori turpina griezties. Tad nospied plates atiestates pogu (EN vai RST).",
  "studio.robot.pauseEnds":
    "Šī robota motori ir aiz I2C mikroshēmas: vietā, kur programmu aptur, tā tiek izbeigta, lai motori apstātos. Rindu un mainīgos tu redzi.",
  "studio.robot.unknownProgram": "Programma, kas ir robotā, nav nosūtīta no šīs lapas. Vispirms nosūti savu.",
  "studio.robot.twoDeep":
    "Robots izstāsta, kas ir sarakstos un objektos, divu līmeņu dziļumā, un no saraksta – 100 vērtības; pārējā vietā ir „…”.",
  "studio.robot.runsUnseen":
    "Kamēr programma darbojas, tās mainīgie nav redzami. Šeit tie būs, kad programma apstāsies.",
  "studio.robot.changedSince":
    "Kopš nosūtīšanas programma ir mainīta. Nosūti to vēlreiz, lai redzētu tās rindas.",
  "studio.board.noDebugger":
    "Šīs plates programmaparatūra nevar apturēt programmu pa rindām. Skolotājs platē var ierakstīt komplekta programmaparatūru.",
} as const;
