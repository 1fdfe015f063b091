export default {
  "cli.unexpected": "Notika kļūda, kurai nevajadzēja notikt: {reason}",
  "lesson.missing":
    "Nodarbības „{name}” nav. {nearest, select, other {Varbūt domāji „{nearest}”? } none {}}Nodarbības ir numurētas no 1 līdz {count}; to sarakstu parāda „robonet lessons”.",
  "simulator.stuck": "Simulators {seconds} sekundes neatbildēja un tika apturēts.",
  "usage.number": "--{option} vajag {expected}, nevis „{value}”.",
  "usage.choice": "--{option} vajag vienu no: {choices}, nevis „{value}”.",
  "usage.language": "--lang vajag en, lv vai lt, nevis „{value}”.",
  "usage.fault":
    "--fault vajag detaļa:kļūme@laiks, piemēram, distance:unplugged@1s, vai distance:loose@1s-3s divām sekundēm, nevis „{value}”. Mikroshēmas vadu kļūmes ir {faults}; pārējās ir docs/faults.md.",
  "usage.noRobot": "Šajā izpildē nav robota „{name}”. Ir: {robots}.",
  "usage.faultPart": "--fault: nav tādas detaļas „{name}”, ko sabojāt. Ir: {parts}.",
  "usage.faultName": "--fault: detaļai „{part}” nav kļūmes „{name}”. Ir: {faults}.",
  "usage.command":
    "Komandas „{name}” nav. {nearest, select, none {} other {Varbūt domāji „{nearest}”? }}Sarakstu parāda „robonet --help”.",
  "run.finished": "Pabeigts pēc {seconds, number, ::.00} s: nobraukti {mm} mm, pagriezies par {deg}°.",
  "run.time":
    "Apturēts, jo pagāja {seconds, number} s: nobraukti {mm} mm, pagriezies par {deg}°. {goesOn, select, task {Pēdējā rinda bija izpildīta, bet darbs, ko programma sāka līdztekus, vēl turpinājās.} press {Programma gaidīja, kad nospiedīs pogu.} robot {Programma bija beigusies, bet robots vēl kustējās.} other {Programma vēl darbojās.}}",
  "run.fell":
    "Robots nokrita pāri malai pēc {seconds, number, ::.00} s: nobraukti {mm} mm, pagriezies par {deg}°.",
  "run.fault": "Programma apstājās ar kļūdu pēc {seconds, number, ::.00} s.",
  "run.contacts":
    "Pieskārās sienai vai kastei: {count, plural, zero {# reižu} one {# reizi} other {# reizes}}.",
  "run.cut":
    "… ({lost, plural, =0 {šeit nogriezts} zero {nogriezti # burti} one {nogriezts # burts} other {nogriezti # burti}}: robota rindā ietilpst ne vairāk kā 296)",
  "run.leftOutLines":
    "Pa vidu {count, plural, zero {izlaistas # rindas} one {izlaista # rinda} other {izlaistas # rindas}}: saglabātas pirmās {first, number} un pēdējās {last, number}.",
  "run.leftOutEvents":
    "Sarakstā nav vēl {count, plural, zero {# notikumu} one {# notikuma} other {# notikumu}}.",
  "run.leftOutSamples": "Robota ceļš saglabāts ik pēc {ms, number} ms.",
  "run.computed":
    "Robots rēķināja {percent} % laika; ilgākais rēķins bez pārtraukuma – {ms, number, ::.0} ms.",
  "run.trace": "pēda {hash}",
  "usage.unitRecord":
    "--mm-per-unit kopā ar --record vajag --embed: citādi failā būtu nosaukts cita izmēra zīmējums.",
  "usage.embed": "--embed lieto kopā ar --record: nosauc failu, kurā ierakstīt izpildi.",
  "run.noTarget":
    "{what, select, robot {Šajā izpildē nav robota} button {Šajā izpildē nav pogas} box {Šajā izpildē nav kastes} part {Šajā izpildē nav detaļas} other {Šajā izpildē nav kļūmes}} „{name}”, bet šāds vārds minēts ievadē pie {seconds, number} s. {count, plural, =0 {Nekā tāda nav.} other {Ir: {known}.}}",
  "verify.equal": "Izpilde ir tāda pati: pēda {hash}.",
  "verify.differs": "Izpilde ir citāda: pēda {hash}. Failā ir {expected}.",
  "verify.from": "tāda pati līdz {seconds, number} s, pēc tam citāda",
  "verify.behaviour":
    "Šī izpilde tapusi ar {made}. uzvedības versiju, bet šai RoboNet ir {own}. versija: {release, select, newer {lieto jaunāku RoboNet} other {lieto RoboNet {release}}}.",
  "verify.changed":
    "„{name}” vairs nav tāds, kāds bija izpildes laikā, vai to būvējusi cita RoboNet. Sameklē toreizējo failu vai ieraksti izpildi ar --embed.",
  "verify.packed": "„{name}”, kas iepakots šajā failā, vēlāk ir mainīts. Šo izpildi nevar pārbaudīt.",
  "verify.engine": "Šī izpilde tapusi ar Espruino, bet „robonet verify” atkārto DeviceScript izpildes.",
  "verify.otherFile": "{file} jau pastāv un nav ierakstīta izpilde. Izvēlies --record citu nosaukumu.",
  "build.doing": "Kompilēju {file} …",
  "build.done": "{file}: {bytes, plural, zero {# baitu} one {# baits} other {# baiti}}",
  "build.errors":
    "Programmā ir {count, plural, zero {# kļūdu} one {# kļūda} other {# kļūdas}}. Nekas netika izveidots.",
  "build.tooLong":
    "Programmu neizdevās nokompilēt {seconds} sekundēs. Vai tajā ir tips, kas atkal un atkal atsaucas pats uz sevi?",
  "check.passed":
    "{count, plural, =1 {Mēģinājums izdevās.} zero {Izdevās visos # mēģinājumos.} one {Izdevās visos # mēģinājumā.} other {Izdevās visos # mēģinājumos.}}",
  "check.failed":
    "Izdevās {passed} no {count, plural, zero {# mēģinājumiem} one {# mēģinājuma} other {# mēģinājumiem}}. Mēģinājumi atšķiras ar sākuma vietu, attālumiem un mērījumu troksni.",
  "check.hidden": "slēpts",
  "check.seed": "mēģinājums ar sēklu {seed}",
  "kit.fine": "{name}: slēgums ir kārtībā (detaļu skaits: {parts}).",
  "fault.exception":
    '{name, select, none {Programma izpildīja throw ar {said, select, no {tukšu tekstu} other {vērtību {message}}}{cut, select, yes {… (šeit nogriezts: robota rindā ietilpst ne vairāk kā 296)} other {}}. Labāk raksti throw new Error("…"): tad vienmēr ir zināma rinda.} other {Programmā radās kļūda: {name}{said, select, no { (bez paskaidrojuma)} other {: „{message}”}}{cut, select, yes {… (šeit nogriezts: robota rindā ietilpst ne vairāk kā 296)} other {}}}}',
  "fault.refused-argument":
    "{call}: {wrong, select, nan {„{parameter}” ir NaN, un tas nav skaitlis. Tā sanāk, ja 0 dala ar 0 vai rēķina ar kaut ko, kam nav vērtības. Vērtības nav arī tad, ja sarakstā ar šādu indeksu nekā nav: trim vērtībām indeksi ir 0, 1 un 2. Apskati vietu, kur to aprēķini.} undefined {„{parameter}” ir undefined: vērtības vēl nav. Vispirms to piešķir.} null {„{parameter}” ir null, nevis skaitlis. Apskati, no kurienes tas nāk.} infinite {„{parameter}” ir bezgalība: kaut kas ir dalīts ar 0. Apskati vietu, kur to aprēķini.} bounds {„{parameter}” ir {value}, bet jābūt no {least} līdz {most}.} positive {„{parameter}” ir {value}, bet jābūt lielākam par 0.} note {„{value}” nav nots, ko robots var atskaņot. Raksti, piemēram, C4, F#4, Bb4, G4:2 vai pauzei R. Zemākā nots ir B0, augstākā – B8, un garums nav lielāks par 100.} state {stāvokļa „{value}” nav. Pārbaudi, kā tas uzrakstīts.} sensor {robota sensors deva {value}, nevis skaitli. Pārbaudi tā draiveri.} unread {sensors vēl nav nolasīts. Pirms tam raksti „await robot.line.begin()”.} other {„{parameter}” ir {value}, bet šeit vajag skaitli.}}",
  "fault.held":
    "0,7 sekundes robots nekustējās tā, kā vajadzēja. Vai tas iebrauca sienā, vai arī kāds ritenis griežas uz nepareizo pusi?",
  "fault.infinite-loop":
    "Šis cikls pārāk ilgi darbojās bez pauzes, tāpēc programma ir apturēta. await negaida, ja komanda ir izpildīta uzreiz, kā drive(…). Ieliec ciklā pauzi, piemēram: await sleep(20).",
  "fault.stack-overflow":
    "Robotam tas ir pārāk dziļi: funkcijas cita citu vai viena pati sevi izsauc ap 90 reižu. Kurš nosacījums to apturēs? Ja tas notiktu vēlāk, izmanto ciklu un sarakstu.",
  "fault.out-of-memory": "Robota atmiņa ir pilna (64 KB). Vai kāds saraksts vai teksts ciklā aug?",
  "fault.bad-image": "Programma ir bojāta (kods {code}). Izveido to no jauna.",
  "fault.restart": "Programma lūdza robotu palaist no jauna.",
  "fault.board-panic": "Programmaparatūra apstājās (kods {code}).",
  "fault.pwm-timers":
    "Tapa {message} ir piektā, kurai vajag PWM, bet platei ir četri PWM taimeri, tāpēc robots apstājas. Izmanto aktīvo pīksteni vai vienkāršu gaismas diodi vai pievieno kādu detaļu caur PCA9685.",
  "fault.crash": "Programma izraisīja programmaparatūras avāriju.",
  "fault.part-silent":
    "{name, select, other {Detaļa „{name}”} none {Detaļa}} ar I2C adresi {message} neatbild. Pārbaudi tās vadus un barošanu.",
  "fault.part-other":
    "{name, select, other {Detaļa „{name}”} none {Detaļa}} ar I2C adresi {address} nav {expected}, bet cita mikroshēma: tās identifikators ir {identity}. Vai modulis ir īstais un vai šajā adresē nav citas detaļas?",
  "fault.stop-button": "Robotu apturēja poga.",
  "fault.stop-stall": "Motors nevarēja griezties, tāpēc robots tika apturēts. Vai riteņiem kaut kas traucē?",
  "fault.stop-battery": "Akumulators ir gandrīz tukšs, tāpēc robots tika apturēts. Uzlādē to.",
  "fault.stop-unplugged": "Savienojums ar datoru pazuda, tāpēc robots tika apturēts.",
  "fault.at": "vieta: {file}:{line}",
  "wiring.nothing-attached":
    "{name} izmanto {count, plural, zero {tapas} one {tapu} other {tapas}} {pins}, bet tur nekas nav pievienots. Nekas nekustēsies un netiks mērīts.",
  "wiring.wrong-kind":
    "{name} izmanto {count, plural, zero {tapas} one {tapu} other {tapas}} {pins}, bet tur ir pievienota cita veida detaļa.",
  "wiring.half-attached":
    "{name} izmanto {count, plural, zero {tapas} one {tapu} other {tapas}} {pins}, bet tikai daļa no tiem ved uz šo detaļu, vai arī tie ir citā secībā.",
  "wiring.no-analog-pin":
    "{name} mēra spriegumu uz {count, plural, zero {tapām} one {tapas} other {tapām}} {pins}, bet šī plate tur to nevar izmērīt. Rādījumu nebūs.",
  "wiring.not-simulated": "{name}: simulatorā tā nav. Īstam robotam tas var darboties.",
  "wiring.swapped-pins": "{name} abas tapas ir samainītas vietām ({pins}): tas darbojas pretējā virzienā.",
  "wiring.fifth-pwm-pin":
    "{name} vajag PWM uz tapas {pins}, bet visi četri plates PWM taimeri ir aizņemti. Šajā vietā robots apstājas.",
  "parts.head": "detaļa|kopne|adrese vai tapas|barošana|draiveris|modelis|datu lapa",
  "new.exists": "{path} jau pastāv. Izvēlies citu nosaukumu vai vispirms to izdzēs.",
  "new.name":
    "„{name}” nevar būt detaļas nosaukums. Lieto mazos burtus, ciparus un defises, sākot ar burtu: lm75",
  "new.made": "Izveidots: {path}",
  "new.next":
    "Tālāk: ieraksti datu lapas reģistrus failā {chip}, tad palaid\n  npm run part {name}\nlīdz testi izdodas. docs/add-a-driver.md tevi ved soli pa solim.",
} as const;
