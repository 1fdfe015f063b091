export default {
  "worker.needsServer":
    "Po --database turi būti „PostgreSQL“ serverio adresas (postgres://…), o ne „{value}“. Aplanke saugomos klasės programas tikrina tik jos pačios kompiuteris.",
  "worker.twoPlaces": "Nurodyk arba --data, arba --database: klasė saugoma vienoje vietoje.",
  "worker.noClass":
    "Šioje duomenų bazėje dar neatverta nė viena šios versijos klasė. Pirmiausia atverk ją: robonet class --database …",
  "worker.otherVersion":
    "Klasės ir šio kompiuterio RoboNet arba pamokų versijos skiriasi, todėl skirtųsi ir vertinimai. Įdiek abiejuose kompiuteriuose tą patį RoboNet ir paleisk šią komandą iš naujo.",
  "worker.ready":
    "Šis kompiuteris tikrina programas klasių, saugomų čia: {place} (vienu metu: {size}). Ctrl+C jį sustabdo.",
  "worker.stopping": "Pirmiausia užbaigiami pradėti patikrinimai.",
  "worker.stopped":
    "Šis kompiuteris nebepadeda. Jis patikrino {tried, plural, one {# programą} few {# programas} many {# programos} other {# programų}}.",
  "worker.databaseAway":
    "Duomenų bazės serveris neatsako ({reason}). Šis kompiuteris pats tęs darbą, kai serveris vėl veiks.",
  "worker.came": "Kompiuteris „{name}“ padeda tikrinti programas (vienu metu: {size}).",
  "worker.left": "Kompiuteris „{name}“ nebepadeda tikrinti programų.",
  "worker.lost":
    "Kompiuteris „{name}“ nebeatsako. {programs, plural, =0 {Jis nieko netikrino.} one {# programą, kurią jis tikrino, patikrins kitas kompiuteris.} few {# programas, kurias jis tikrino, patikrins kiti kompiuteriai.} many {# programos, kurią jis tikrino, imsis kitas kompiuteris.} other {# programų, kurias jis tikrino, imsis kiti kompiuteriai.}}",
  "worker.threadEnded": "Simuliatorius sustojo tikrindamas programą. Ta programa tikrinama dar kartą.",
  "worker.givenUp":
    "Keli kompiuteriai sustojo tikrindami šią programą, todėl ji nebetikrinama. Pakeisk ją ir patikrink dar kartą.",
} as const;
