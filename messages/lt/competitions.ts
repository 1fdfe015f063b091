export default {
  "judge.timeUp": "Laikas baigėsi.",
  "judge.ended": "Roboto „{robot}“ programa baigėsi: nuo šiol robotas stovi.",
  "judge.fault":
    "Roboto „{robot}“ programa sustojo dėl klaidos ({kind, select, infiniteLoop {ciklas be pauzės} outOfMemory {atmintis pilna} stackOverflow {funkcijos kviečia viena kitą per giliai} held {kažkas laikė robotą} partSilent {viena dalis neatsako} stopButton {jį sustabdė mygtuko paspaudimas; programa, kuri paspaudimo laukia, tęsiasi: robot.button.waitUntilPressed()} stopStall {variklis negalėjo suktis} restart {programa paprašė paleisti iš naujo} other {klaida programoje}}): nuo šiol robotas stovi.",
  "judge.flood":
    "Roboto „{robot}“ programa konsolėje jau parašė {count, plural, one {# eilutę} few {# eilutes} other {# eilučių}}. Tai užima tik šio paties roboto laiką.",
  "judge.sumo.early":
    "„{robot}“ pajudėjo nepraėjus nė {seconds} sekundėms nuo signalo: taškas robotui „{other}“.",
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
  "judge.cups.out": "{count} stiklinė yra už ringo.",
  "judge.cups.all": "„{robot}“ išstūmė visas stiklines per {seconds} s.",
  "judge.cups.fell": "„{robot}“ nukrito nuo ringo: važiavimas baigtas.",
  "judge.folkrace.early":
    "„{robot}“ pajudėjo nepraėjus nė {seconds} sekundėms nuo signalo: prarastas taškas.",
  "judge.folkrace.lap": "„{robot}“ apvažiavo {lap} ratą per {seconds} s.",
  "judge.folkrace.back":
    "„{robot}“ pervažiavo starto liniją priešinga kryptimi: šis ratas nebeskaičiuojamas.",
  "judge.folkrace.stands": "„{robot}“ jau {seconds} sekundžių stovi vietoje: prarastas taškas.",
  "judge.maze.found": "„{robot}“ rado tikslą po {seconds} s.",
  "judge.maze.back":
    "„{robot}“ stovi prie tikslo. Teisėjas grąžina jį prie starto: dabar bus antrasis važiavimas.",
  "judge.maze.done": "„{robot}“ pasiekė tikslą per {seconds} s.",
  "judge.maze.part":
    "„{robot}“ kelyje į tikslą pravažiavo {passed, plural, one {# sankirtą} few {# sankirtas} other {# sankirtų}} iš {corners, number}.",
  "match.discipline":
    "Rungties „{name}“ nėra.{nearest, select, none {} other { Gal turėjai omenyje {nearest}?}} Yra: {known}.",
  "match.teams":
    "Rungtyje {discipline} {least, plural, =1 {dalyvauja vienas robotas} one {dalyvauja # robotas} few {dalyvauja # robotai} other {dalyvauja # robotų}}{most, plural, =1 {} =2 {} one {, daugiausia #} few {, daugiausia #} other {, daugiausia #}}, o {given, plural, one {nurodyta # programa} few {nurodytos # programos} other {nurodyta # programų}}.",
  "match.otherFile": "Šis failas nėra kovos rezultatas ir būtų perrašytas. Pasirink kitą pavadinimą.",
  "match.otherRules":
    "Ši kova vyko pagal taisyklių {made} versiją, o šis RoboNet turi {own} versiją. Patikrinti ją galima tik tuo RoboNet, su kuriuo ji vyko.",
  "match.tooLarge":
    "Robotas yra {lengthMm} × {widthMm} mm dydžio; leidžiama {mostLengthMm} × {mostWidthMm} mm. Sumažink jį arba imk kitą rinkinį.",
  "match.tooHeavy": "Robotas sveria {massG} g; leidžiama {mostG} g. Palengvink jį arba imk kitą rinkinį.",
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
  "tournament.column":
    "{column, select, rank {Vieta} name {Komanda} played {Kovos} won {Pergalės} drawn {Lygiosios} points {Taškai} roundPoints {Raundų taškai} penalties {Baudos} other {Laikas, s}}",
  "tournament.discipline":
    "{discipline, select, minisumo {Mini sumo} linefollowing {Linijos sekimas} legosumo {LEGO klasės sumo} cups {Stiklinės} folkrace {Folkreisas} other {Linijų labirintas}}",
  "tournament.certificate": "Diplomas",
  "tournament.place": "{rank} vieta",
  "tournament.tookPart": "už dalyvavimą",
  "tournament.judge": "Teisėjas",
  "tournament.new":
    "Turnyras prasidėjo. Paskelbk tai iki termino: vėliau tai įrodys, kad sėkla nebuvo pasirinkta paskui.\n{hash}\nIki tol niekam nerodyk tournament-seed.txt. Atėjus terminui: robonet tournament close.",
  "tournament.closedNow":
    "Paraiškų priėmimas baigtas: {count, plural, one {# paraiška} few {# paraiškos} other {# paraiškų}}. Toliau: robonet tournament open.",
  "tournament.open": "Sėkla atskleista. Paskelbk ją:\n{seed}\nDabar turnyrą galima sužaisti.",
  "tournament.exists": "Šiame aplanke jau yra turnyras. Pasirink kitą aplanką.",
  "tournament.closed": "Terminas jau pasibaigė. Kas pateikta vėliau, nepriimama.",
  "tournament.notClosed": "Terminas dar nepasibaigė. Pirmiausia: robonet tournament close.",
  "tournament.notOpen":
    "Šio turnyro sėkla dar neatskleista. Pasibaigus terminui (robonet tournament close): robonet tournament open.",
  "tournament.otherSeed": "Tai ne ta sėkla, kurios kontrolinė suma buvo paskelbta. Kas ją pakeitė?",
  "tournament.none":
    "Šiame aplanke turnyro nėra. Pradėk jį su „robonet tournament new“ arba žaisk treniruotei: --discipline mini-sumo.",
  "tournament.hasOwn": "Šis turnyras turi savo rungtį ir savo sėklą. Nerašyk --discipline ir --seed.",
  "tournament.noFolder":
    "Tokio aplanko nėra. Sudėk į vieną aplanką kiekvienos komandos programą: Mėlynieji.ts, ir robotą, jei jis savas: Mėlynieji.json.",
  "tournament.tooFew":
    "{least, plural, one {Nėra nė vienos paraiškos, kuri} other {Yra mažiau nei # paraiškos, kurios}} galėtų dalyvauti. Kiekvienos komandos programa yra failas šiame aplanke: Mėlynieji.ts.",
  "tournament.sameName": "Dvi paraiškos vadinasi „{name}“. Kiekvienai duok savo pavadinimą.",
  "tournament.longName": "Komandos pavadinime gali būti daugiausia {most} raidžių. Pervadink failą.",
  "tournament.missing": "Paraiška „{name}“ pasibaigus terminui buvo, o dabar jos nebėra. Grąžink ją.",
  "tournament.changed": "Paraiška „{name}“ ne tokia, kokia buvo pasibaigus terminui. Grąžink buvusią.",
  "tournament.late": "Paraiška „{name}“ pateikta po termino. Išimk ją iš aplanko.",
  "tournament.refused": "„{name}“ negali dalyvauti: {reason}",
  "tournament.unused": "{file} nenaudojamas: tai nei programa (.ts, .devs), nei jos robotas.",
  "tournament.known": "{known, number} iš {matches, number} kovų jau buvo sužaista anksčiau.",
  "tournament.final":
    "{of, select, 2 {Finalas} 4 {Pusfinalis} 8 {Ketvirtfinalis} other {{of} geriausių kova}}: „{a}“ ir „{b}“: laimi „{winner}“.",
  "tournament.finalDrawn":
    "{of, select, 2 {Finalas} 4 {Pusfinalis} 8 {Ketvirtfinalis} other {{of} geriausių kova}}: „{a}“ ir „{b}“: lygiosios; toliau eina „{winner}“, nes iki šiol vieta buvo aukštesnė.",
  "tournament.finalRace":
    "{goOn, plural, =0 {Finalas: {order}. Laimi „{winner}“.} one {{of} geriausių važiavimas: {order}. Toliau eina pirmasis.} few {{of} geriausių važiavimas: {order}. Toliau eina pirmieji #.} other {{of} geriausių važiavimas: {order}. Toliau eina pirmieji #.}}",
  "tournament.lost":
    "Kovos {match} nepavyko sužaisti: {reason} Pradėk turnyrą iš naujo: kas sužaista, išsaugota.",
  "tournament.written":
    "Aplanke {folder} įrašyta: standings.csv, standings.html ir certificates.html, o kiekviena kova – aplanke results.",
} as const;
