/** What the page says while somebody goes through a program on a robot. */
export default {
  "studio.robot.pauseHelp": "Pristabdo programą, kuri veikia robote",
  "studio.robot.starting": "Programa prasideda…",
  "studio.robot.standsIn": "Pauzė {line} eilutėje. Varikliai stovi.",
  "studio.robot.standsNowhere": "Pauzė. Nė vienas darbas nestovi programos eilutėje. Varikliai stovi.",
  "studio.robot.runsWatched": "Programa veikia. Stabdos taškuose ji sustoja.",
  "studio.robot.pausing": "Varikliai stovi. Programa sustos, kai tik reikės vykdyti kurią nors jos eilutę.",
  "studio.robot.pausingI2c":
    "Programa sustos, kai tik reikės vykdyti kurią nors jos eilutę; iki tol varikliai sukasi toliau.",
  "studio.robot.endedByPause":
    "Pauzė {line} eilutėje. Šio roboto varikliai yra už I2C lusto, ir kad jie sustotų, programa buvo nutraukta. „Pradėti nuo pauzės“ ją paleidžia nuo pradžios.",
  "studio.robot.endedNowhere":
    "Šio roboto varikliai yra už I2C lusto, ir kad jie sustotų, programa buvo nutraukta. „Pradėti nuo pauzės“ ją paleidžia nuo pradžios.",
  "studio.robot.taskOver": "Šis darbas baigėsi, o programa veikia toliau.",
  "studio.robot.onlyForwards": "Robote programoje atgal eiti negalima. Simuliatoriuje galima.",
  "studio.robot.cableStays":
    "Kol yra stabdos taškų, neištrauk kabelio: be jo programa ties stabdos tašku sustoja, o varikliai sukasi toliau. Taip nutikus, paspausk plokštės mygtuką EN arba RST.",
  "studio.robot.pauseEnds":
    "Šio roboto varikliai yra už I2C lusto: ten, kur programa stabdoma, ji nutraukiama, kad varikliai sustotų. Eilutę ir kintamuosius matysi.",
  "studio.robot.unknownProgram":
    "Programa, kuri yra robote, atsiųsta ne iš šio puslapio. Pirma nusiųsk savąją.",
  "studio.robot.twoDeep":
    "Robotas pasako, kas yra sąrašuose ir objektuose, dviejų lygių gylyje, o iš sąrašo – 100 reikšmių; vietoj likusių yra „…“.",
  "studio.robot.runsUnseen": "Kol programa veikia, jos kintamųjų nematyti. Jie bus čia, kai programa sustos.",
  "studio.robot.changedSince":
    "Nuo išsiuntimo programa pakeista. Nusiųsk ją dar kartą, kad matytum jos eilutes.",
  "studio.board.noDebugger":
    "Šios plokštės programinė aparatinė įranga negali sustabdyti programos eilutėse. Mokytojas gali įrašyti rinkinio programinę aparatinę įrangą.",
} as const;
