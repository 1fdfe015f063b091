export default {
  "judge.timeUp": "Laiks ir beidzies.",
  "judge.ended": "Robota „{robot}” programma ir beigusies: no šī brīža robots stāv.",
  "judge.fault":
    "Robota „{robot}” programma apstājās kļūdas dēļ ({kind, select, infiniteLoop {cikls bez pauzes} outOfMemory {atmiņa ir pilna} stackOverflow {funkcijas izsauc cita citu pārāk dziļi} held {kaut kas turēja robotu} partSilent {kāda detaļa neatbild} stopButton {to apturēja pogas nospiešana; programma, kas nospiešanu sagaida, turpinās: robot.button.waitUntilPressed()} stopStall {motors nevarēja griezties} restart {programma lūdza restartu} other {kļūda programmā}}): no šī brīža robots stāv.",
  "judge.flood":
    "Robota „{robot}” programma konsolē jau ir uzrakstījusi {count, plural, zero {# rindu} one {# rindu} other {# rindas}}. Tas aizņem tikai šī paša robota laiku.",
  "judge.sumo.early":
    "„{robot}” izkustējās, pirms bija pagājušas {seconds} sekundes kopš signāla: punkts robotam „{other}”.",
  "judge.sumo.bothEarly": "Abi roboti izkustējās par agru. Raunds jāspēlē vēlreiz.",
  "judge.sumo.out": "„{robot}” izbrauca no ringa: punkts robotam „{other}”.",
  "judge.sumo.bothOut": "Abi roboti vienā un tajā pašā brīdī izbrauca no ringa. Raunds jāspēlē vēlreiz.",
  "judge.sumo.idle": "„{robot}” {seconds} sekundes stāvēja un necīnījās: punkts robotam „{other}”.",
  "judge.sumo.bothStand": "Abi roboti stāv. Raunds jāspēlē vēlreiz.",
  "judge.sumo.locked": "Roboti tur viens otru, un neviens nekustas. Raunds jāspēlē vēlreiz.",
  "judge.sumo.apart": "Roboti {seconds} sekundes nav satikušies. Raunds jāspēlē vēlreiz.",
  "judge.line.early": "„{robot}” izkustējās pirms signāla: šo braucienu neskaita.",
  "judge.line.lap": "„{robot}” pabeidza apli {seconds} s laikā.",
  "judge.line.left": "„{robot}” nobrauca no līnijas, kad bija veikti {percent, number} % apļa.",
  "judge.line.back": "„{robot}” atkal ir uz līnijas.",
  "judge.line.stands": "„{robot}” {seconds} sekundes stāv uz vietas: brauciens ir beidzies.",
  "judge.line.lost":
    "„{robot}” {seconds} sekunžu laikā neatgriezās tur, kur nobrauca no līnijas: brauciens ir beidzies.",
  "judge.line.part": "„{robot}” veica {percent, number} % apļa.",
  "judge.cups.out": "{count}. glāze ir ārā.",
  "judge.cups.all": "„{robot}” izstūma visas glāzes {seconds} s laikā.",
  "judge.cups.fell": "„{robot}” nokrita no ringa: brauciens ir beidzies.",
  "judge.folkrace.early":
    "„{robot}” izkustējās, pirms bija pagājušas {seconds} sekundes kopš signāla: zaudēts punkts.",
  "judge.folkrace.lap": "„{robot}” pabeidza {lap}. apli {seconds} s laikā.",
  "judge.folkrace.back": "„{robot}” pārbrauca starta līniju pretējā virzienā: šo apli vairs neskaita.",
  "judge.folkrace.stands": "„{robot}” jau {seconds} sekundes stāv uz vietas: zaudēts punkts.",
  "judge.maze.found": "„{robot}” atrada mērķi pēc {seconds} s.",
  "judge.maze.back":
    "„{robot}” stāv pie mērķa. Tiesnesis to noliek atpakaļ pie starta: tagad ir otrais brauciens.",
  "judge.maze.done": "„{robot}” sasniedza mērķi {seconds} s laikā.",
  "judge.maze.part":
    "„{robot}” ceļā uz mērķi izbrauca {passed, plural, zero {# krustpunktu} one {# krustpunktu} other {# krustpunktus}} no {corners, number}.",
  "match.discipline":
    "Disciplīnas „{name}” nav.{nearest, select, none {} other { Varbūt domāji {nearest}?}} Ir: {known}.",
  "match.teams":
    "Disciplīnā {discipline} {least, plural, =1 {startē viens robots} zero {startē # robotu} one {startē # robots} other {startē # roboti}}{most, plural, =1 {} =2 {} zero {, ne vairāk kā #} one {, ne vairāk kā #} other {, ne vairāk kā #}}, bet {given, plural, zero {ir norādītas # programmas} one {ir norādīta # programma} other {ir norādītas # programmas}}.",
  "match.otherFile": "Šis fails nav cīņas rezultāts, un tas tiktu pārrakstīts. Izvēlies citu nosaukumu.",
  "match.otherRules":
    "Šī cīņa notika pēc noteikumu {made}. versijas, bet šim RoboNet ir {own}. versija. Pārbaudīt to var tikai ar to RoboNet, ar kuru tā notika.",
  "match.tooLarge":
    "Robots ir {lengthMm} × {widthMm} mm liels; atļauti {mostLengthMm} × {mostWidthMm} mm. Padari to mazāku vai ņem citu komplektu.",
  "match.tooHeavy": "Robots sver {massG} g; atļauti {mostG} g. Padari to vieglāku vai ņem citu komplektu.",
  "match.noButton": "Robotam nav pogas, tāpēc tiesnesis to nevar palaist. Pievieno pogu.",
  "match.mayPlay": "{name} drīkst piedalīties disciplīnā {discipline}.",
  "match.moment": "{seconds} s",
  "match.round":
    "{round}. raunds{attempt, plural, =1 {} zero {, #. mēģinājums} one {, #. mēģinājums} other {, #. mēģinājums}}:",
  "match.points":
    "{name}: {points, plural, zero {# punktu} one {# punkts} other {# punkti}}{penalties, plural, =0 {} zero {, # soda punktu} one {, # soda punkts} other {, # soda punkti}}",
  "match.time": "{name}: {moment}",
  "match.draw": "Neviens nav uzvarējis.",
  "match.won": "Uzvar „{name}”.",
  "match.verified":
    "Cīņa ir tā pati: sakrīt {rounds, plural, zero {# raundu} one {# raunda} other {# raundu}} punkti, žurnāls un norise.",
  "match.differs":
    "{what, select, run {{round}. raunds ({attempt}. mēģinājums) noritēja citādi, nekā teikts failā.} points {{round}. raunds ({attempt}. mēģinājums) noritēja tāpat, bet tiesnesis dod citus punktus, nekā teikts failā.} log {{round}. raunds ({attempt}. mēģinājums) noritēja tāpat, bet tiesnesis saka ko citu, nekā teikts failā.} other {Raundi ir tie paši, bet punktu summa nav tā, kas teikta failā.}}",
  "tournament.column":
    "{column, select, rank {Vieta} name {Komanda} played {Cīņas} won {Uzvaras} drawn {Neizšķirti} points {Punkti} roundPoints {Raundu punkti} penalties {Sodi} other {Laiks, s}}",
  "tournament.discipline":
    "{discipline, select, minisumo {Mini sumo} linefollowing {Līnijas sekošana} legosumo {LEGO klases sumo} cups {Glāzes} folkrace {Folkreiss} other {Līniju labirints}}",
  "tournament.certificate": "Diploms",
  "tournament.place": "{rank}. vieta",
  "tournament.tookPart": "par piedalīšanos",
  "tournament.judge": "Tiesnesis",
  "tournament.new":
    "Turnīrs ir sācies. Publicē šo pirms termiņa: vēlāk tas pierāda, ka sēkla nav izvēlēta pēc tam.\n{hash}\nLīdz tam nerādi nevienam tournament-seed.txt. Termiņā: robonet tournament close.",
  "tournament.closedNow":
    "Pieteikšanās ir beigusies: {count, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}. Tālāk: robonet tournament open.",
  "tournament.open": "Sēkla ir atklāta. Publicē to:\n{seed}\nTagad turnīru var izspēlēt.",
  "tournament.exists": "Šajā mapē jau ir turnīrs. Izvēlies citu mapi.",
  "tournament.closed": "Termiņš jau ir pagājis. Kas iesniegts vēlāk, netiek pieņemts.",
  "tournament.notClosed": "Termiņš vēl nav pagājis. Vispirms: robonet tournament close.",
  "tournament.notOpen":
    "Šī turnīra sēkla vēl nav atklāta. Pēc termiņa (robonet tournament close): robonet tournament open.",
  "tournament.otherSeed": "Šī nav tā sēkla, kuras kontrolsumma tika publicēta. Kas to ir mainījis?",
  "tournament.none":
    "Šajā mapē nav turnīra. Sāc to ar „robonet tournament new” vai spēlē treniņam: --discipline mini-sumo.",
  "tournament.hasOwn": "Šim turnīram ir sava disciplīna un sava sēkla. Izlaid --discipline un --seed.",
  "tournament.noFolder":
    "Tādas mapes nav. Ieliec vienā mapē katras komandas programmu: Zilie.ts, un robotu, ja tai ir savs: Zilie.json.",
  "tournament.tooFew":
    "{least, plural, one {Nav neviena pieteikuma, kas} other {Ir mazāk par # pieteikumiem, kas}} varētu startēt. Katras komandas programma ir fails šajā mapē: Zilie.ts.",
  "tournament.sameName": "Divus pieteikumus sauc „{name}”. Dod katram savu nosaukumu.",
  "tournament.longName": "Komandas nosaukums nedrīkst būt garāks par {most} burtiem. Pārdēvē failu.",
  "tournament.missing": "Pieteikums „{name}” termiņā bija, bet tagad tā vairs nav. Ieliec to atpakaļ.",
  "tournament.changed": "Pieteikums „{name}” nav tāds, kāds bija termiņā. Ieliec atpakaļ to, kas bija.",
  "tournament.late": "Pieteikums „{name}” iesniegts pēc termiņa. Izņem to no mapes.",
  "tournament.refused": "„{name}” nevar startēt: {reason}",
  "tournament.unused": "{file} netiek izmantots: tā nav ne programma (.ts, .devs), ne programmas robots.",
  "tournament.known": "{known, number} no {matches, number} cīņām jau bija izspēlētas.",
  "tournament.final":
    "{of, select, 2 {Fināls} 4 {Pusfināls} 8 {Ceturtdaļfināls} other {{of} labāko cīņa}}: „{a}” un „{b}”: uzvar „{winner}”.",
  "tournament.finalDrawn":
    "{of, select, 2 {Fināls} 4 {Pusfināls} 8 {Ceturtdaļfināls} other {{of} labāko cīņa}}: „{a}” un „{b}”: neizšķirti; tālāk tiek „{winner}”, jo līdz šim bija augstākā vietā.",
  "tournament.finalRace":
    "{goOn, plural, =0 {Fināls: {order}. Uzvar „{winner}”.} one {{of} labāko brauciens: {order}. Tālāk tiek pirmais.} other {{of} labāko brauciens: {order}. Tālāk tiek pirmie #.}}",
  "tournament.lost":
    "Cīņu {match} neizdevās izspēlēt: {reason} Sāc turnīru vēlreiz: izspēlētais ir saglabāts.",
  "tournament.written":
    "Mapē {folder} ir uzrakstīti standings.csv, standings.html un certificates.html, bet katra cīņa ir mapē results.",
} as const;
