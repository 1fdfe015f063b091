export default {
  "judge.timeUp": "Laikas baigėsi.",
  "judge.ended": "Roboto „{robot}“ programa baigėsi: nuo šiol robotas stovi.",
  "judge.fault":
    "Roboto „{robot}“ programa sustojo dėl klaidos ({kind, select, infiniteLoop {ciklas be pauzės} outOfMemory {atmintis pilna} stackOverflow {funkcijos kviečia viena kitą per giliai} held {kažkas laikė robotą} partSilent {viena dalis neatsako} stopButton {jį sustabdė mygtukas} stopStall {variklis negalėjo suktis} restart {programa paprašė paleisti iš naujo} other {klaida programoje}}): nuo šiol robotas stovi.",
  "judge.sumo.early":
    "„{robot}“ pajudėjo, kai po signalo dar nebuvo praėję {seconds} sekundės: taškas robotui „{other}“.",
  "judge.sumo.bothEarly": "Abu robotai pajudėjo per anksti. Raundas kartojamas.",
  "judge.sumo.out": "„{robot}“ išvažiavo iš ringo: taškas robotui „{other}“.",
  "judge.sumo.bothOut": "Abu robotai iš ringo išvažiavo tą pačią akimirką. Raundas kartojamas.",
  "judge.sumo.idle": "„{robot}“ {seconds} sekundes stovėjo ir nekovojo: taškas robotui „{other}“.",
  "judge.sumo.bothStand": "Abu robotai stovi. Raundas kartojamas.",
  "judge.sumo.locked": "Robotai laiko vienas kitą, ir nė vienas nejuda. Raundas kartojamas.",
  "judge.sumo.apart": "Robotai {seconds} sekundžių nebuvo susitikę. Raundas kartojamas.",
  "judge.line.early": "„{robot}“ pajudėjo prieš signalą: šis važiavimas neskaičiuojamas.",
  "judge.line.lap": "„{robot}“ apvažiavo ratą per {seconds} s.",
  "judge.line.left": "„{robot}“ nuvažiavo nuo linijos, kai buvo įveikta {percent, number} % rato.",
  "judge.line.back": "„{robot}“ vėl ant linijos.",
  "judge.line.stands": "„{robot}“ {seconds} sekundžių stovi vietoje: važiavimas baigtas.",
  "judge.line.lost":
    "„{robot}“ per {seconds} sekundžių negrįžo ten, kur nuvažiavo nuo linijos: važiavimas baigtas.",
  "judge.line.part": "„{robot}“ įveikė {percent, number} % rato.",
  "match.discipline":
    "Rungties „{name}“ nėra.{nearest, select, none {} other { Gal {nearest}?}} Yra: {known}.",
  "match.teams":
    "Rungtyje {discipline} {least, plural, =1 {dalyvauja vienas robotas} one {dalyvauja # robotas} few {dalyvauja # robotai} other {dalyvauja # robotų}}{most, plural, =1 {} =2 {} one {, daugiausia #} few {, daugiausia #} other {, daugiausia #}}, o {given, plural, one {nurodyta # programa} few {nurodytos # programos} other {nurodyta # programų}}.",
  "match.otherFile": "Šis failas nėra kovos rezultatas ir būtų perrašytas. Pasirink kitą pavadinimą.",
  "match.otherRules":
    "Ši kova vyko pagal taisyklių {made} versiją, o šis RoboNet turi {own} versiją. Patikrinti ją galima tik tuo RoboNet, su kuriuo ji vyko.",
  "match.tooLarge":
    "Robotas yra {lengthMm} × {widthMm} mm dydžio; leidžiama {mostLengthMm} × {mostWidthMm} mm. Sumažink jį arba su --kit pasirink kitą rinkinį.",
  "match.tooHeavy":
    "Robotas sveria {massG} g; leidžiama {mostG} g. Palengvink jį arba su --kit pasirink kitą rinkinį.",
  "match.noButton": "Robotas neturi mygtuko, todėl teisėjas negali jo paleisti. Pridėk mygtuką.",
  "match.mayPlay": "{name} gali dalyvauti rungtyje {discipline}.",
  "match.moment": "{seconds} s",
  "match.round":
    "{round} raundas{attempt, plural, =1 {} one {, # bandymas} few {, # bandymas} other {, # bandymas}}:",
  "match.points":
    "{name}: {points, plural, one {# taškas} few {# taškai} other {# taškų}}{penalties, plural, =0 {} one {, # baudos taškas} few {, # baudos taškai} other {, # baudos taškų}}",
  "match.time": "{name}: {moment}",
  "match.draw": "Niekas nelaimėjo.",
  "match.won": "Laimėjo „{name}“.",
  "match.verified":
    "Kova ta pati: sutampa {rounds, plural, one {# raundo} few {# raundų} other {# raundų}} taškai, žurnalas ir eiga.",
  "match.differs":
    "{what, select, run {{round} raundas ({attempt} bandymas) vyko kitaip, nei parašyta faile.} points {{round} raundas ({attempt} bandymas) vyko taip pat, bet teisėjas duoda kitus taškus, nei parašyta faile.} log {{round} raundas ({attempt} bandymas) vyko taip pat, bet teisėjas sako ką kita, nei parašyta faile.} other {Raundai tie patys, bet taškų suma kita, nei parašyta faile.}}",
} as const;
