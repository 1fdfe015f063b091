export default {
  "cli.unexpected": "Įvyko klaida, kurios neturėjo būti: {reason}",
  "lesson.missing":
    "Pamokos „{name}“ nėra. {nearest, select, other {Gal turėjai omenyje „{nearest}“? } none {}}Pamokos sunumeruotos nuo 1 iki {count}; jų sąrašą parodo „robonet lessons“.",
  "simulator.stuck": "Simuliatorius {seconds} sekundžių neatsakė ir buvo sustabdytas.",
  "usage.number": "--{option} reikia {expected}, o ne „{value}“.",
  "usage.choice": "--{option} reikia vieno iš: {choices}, o ne „{value}“.",
  "usage.language": "--lang reikia en, lv arba lt, o ne „{value}“.",
  "usage.fault":
    "--fault reikia dalis:gedimas@laikas, pavyzdžiui, distance:unplugged@1s, arba distance:loose@1s-3s dviem sekundėms, o ne „{value}“. Lusto laidų gedimai yra {faults}; kitus rasi docs/faults.md.",
  "usage.noRobot": "Šiame vykdyme nėra roboto „{name}“. Yra: {robots}.",
  "usage.faultPart": "--fault: nėra dalies „{name}“, kurią būtų galima sugadinti. Yra: {parts}.",
  "usage.faultName": "--fault: dalis „{part}“ neturi gedimo „{name}“. Yra: {faults}.",
  "usage.command":
    "Komandos „{name}“ nėra. {nearest, select, none {} other {Gal turėjai omenyje „{nearest}“? }}Sąrašą parodo „robonet --help“.",
  "run.finished": "Baigta po {seconds, number, ::.00} s: nuvažiuota {mm} mm, pasisukta {deg}°.",
  "run.time":
    "Sustabdyta praėjus {seconds, number} s: nuvažiuota {mm} mm, pasisukta {deg}°. {goesOn, select, task {Paskutinė eilutė jau buvo įvykdyta, bet greta pradėtas darbas dar vyko.} press {Programa laukė, kol bus paspaustas mygtukas.} robot {Programa jau buvo pasibaigusi, bet robotas dar judėjo.} other {Programa dar veikė.}}",
  "run.fell":
    "Robotas nukrito nuo krašto po {seconds, number, ::.00} s: nuvažiuota {mm} mm, pasisukta {deg}°.",
  "run.fault": "Programa sustojo dėl klaidos po {seconds, number, ::.00} s.",
  "run.contacts":
    "Sieną ar dėžę palietė {count, plural, one {# kartą} few {# kartus} many {# karto} other {# kartų}}.",
  "run.cut":
    "… ({lost, plural, =0 {čia nukirpta} one {nukirpta # raidė} few {nukirptos # raidės} many {nukirpta # raidės} other {nukirpta # raidžių}}: roboto eilutėje telpa ne daugiau kaip 296)",
  "run.leftOutLines":
    "Vidurinės eilutės praleistos ({count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}): išsaugotos pirmosios {first, number} ir paskutinės {last, number}.",
  "run.leftOutEvents":
    "Į sąrašą neįtraukta dar {count, plural, one {# įvykis} few {# įvykiai} many {# įvykio} other {# įvykių}}.",
  "run.leftOutSamples": "Roboto kelias išsaugotas kas {ms, number} ms.",
  "run.computed":
    "Robotas skaičiavo {percent} % laiko; ilgiausias skaičiavimas be pertraukos – {ms, number, ::.0} ms.",
  "run.trace": "pėdsakas {hash}",
  "usage.unitRecord":
    "--mm-per-unit kartu su --record reikia --embed: kitaip faile būtų nurodytas kito dydžio piešinys.",
  "usage.embed": "--embed naudojama kartu su --record: nurodyk failą, į kurį įrašyti vykdymą.",
  "run.noTarget":
    "{what, select, robot {Šiame vykdyme nėra roboto} button {Šiame vykdyme nėra mygtuko} box {Šiame vykdyme nėra dėžės} part {Šiame vykdyme nėra dalies} other {Šiame vykdyme nėra gedimo}} „{name}“, bet toks vardas minimas įvestyje ties {seconds, number} s. {count, plural, =0 {Nieko tokio nėra.} other {Yra: {known}.}}",
  "verify.equal": "Vykdymas toks pat: pėdsakas {hash}.",
  "verify.differs": "Vykdymas kitoks: pėdsakas {hash}. Faile yra {expected}.",
  "verify.from": "toks pat iki {seconds, number} s, paskui kitoks",
  "verify.behaviour":
    "Šis vykdymas padarytas su {made} elgsenos versija, o šio RoboNet versija yra {own}: {release, select, newer {naudok naujesnį RoboNet} other {naudok RoboNet {release}}}.",
  "verify.changed":
    "„{name}“ jau nebe toks, koks buvo vykdymo metu, arba jį sukūrė kitas RoboNet. Surask tuometinį failą arba įrašyk vykdymą su --embed.",
  "verify.packed":
    "„{name}“, supakuotas šiame faile, vėliau buvo pakeistas. Šio vykdymo patikrinti negalima.",
  "verify.engine": "Šis vykdymas padarytas su Espruino, o „robonet verify“ kartoja DeviceScript vykdymus.",
  "verify.otherFile": "{file} jau yra ir tai nėra įrašytas vykdymas. Parink --record kitą pavadinimą.",
  "build.doing": "Kompiliuoju {file} …",
  "build.done": "{file}: {bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}}",
  "build.errors":
    "Programoje yra {count, plural, one {# klaida} few {# klaidos} many {# klaidos} other {# klaidų}}. Niekas nesukurta.",
  "build.tooLong":
    "Programos nepavyko sukompiliuoti per {seconds} sekundžių. Gal joje yra tipas, kuris vis remiasi pats į save?",
  "check.passed":
    "{count, plural, =1 {Bandymas pavyko.} one {Pavyko visi # bandymas.} few {Pavyko visi # bandymai.} many {Pavyko visi # bandymo.} other {Pavyko visi # bandymų.}}",
  "check.failed":
    "Pavyko {passed} iš {count, plural, one {# bandymo} few {# bandymų} many {# bandymo} other {# bandymų}}. Bandymai skiriasi pradžios vieta, atstumais ir matavimų triukšmu.",
  "check.hidden": "paslėptas",
  "check.seed": "bandymas su sėkla {seed}",
  "kit.fine": "{name}: jungimas tvarkingas (dalių: {parts}).",
  "fault.exception":
    '{name, select, none {Programa įvykdė throw su {said, select, no {tuščiu tekstu} other {reikšme {message}}}{cut, select, yes {… (čia nukirpta: roboto eilutėje telpa ne daugiau kaip 296)} other {}}. Geriau rašyk throw new Error("…"): tada eilutė visada žinoma.} other {Programoje įvyko klaida: {name}{said, select, no { (be paaiškinimo)} other {: „{message}“}}{cut, select, yes {… (čia nukirpta: roboto eilutėje telpa ne daugiau kaip 296)} other {}}}}',
  "fault.refused-argument":
    "{call}: {wrong, select, nan {„{parameter}“ yra NaN, o tai ne skaičius. Taip išeina, kai 0 dalijama iš 0 arba skaičiuojama su tuo, kas neturi reikšmės. Reikšmės nėra ir tada, kai sąraše tokio indekso nėra: trijų reikšmių indeksai yra 0, 1 ir 2. Pažiūrėk į vietą, kur tai apskaičiuoji.} undefined {„{parameter}“ yra undefined: reikšmės dar nėra. Pirma ją priskirk.} null {„{parameter}“ yra null, o ne skaičius. Pažiūrėk, iš kur tai ateina.} infinite {„{parameter}“ yra begalybė: kažkas padalyta iš 0. Pažiūrėk į vietą, kur tai apskaičiuoji.} bounds {„{parameter}“ yra {value}, o turi būti nuo {least} iki {most}.} positive {„{parameter}“ yra {value}, o turi būti daugiau už 0.} note {„{value}“ nėra nata, kurią robotas gali pagroti. Rašyk, pavyzdžiui, C4, F#4, Bb4, G4:2, o pauzei – R. Žemiausia nata yra B0, aukščiausia – B8, o trukmė – ne daugiau kaip 100.} state {būsenos „{value}“ nėra. Patikrink, kaip parašyta.} sensor {roboto jutiklis davė {value}, o ne skaičių. Patikrink jo tvarkyklę.} unread {jutiklis dar nenuskaitytas. Prieš tai parašyk „await robot.line.begin()“.} other {„{parameter}“ yra {value}, o čia reikia skaičiaus.}}",
  "fault.held":
    "0,7 s robotas judėjo ne taip, kaip turėjo. Ar jis įvažiavo į sieną, ar kuris ratas sukasi ne į tą pusę?",
  "fault.infinite-loop":
    "Šis ciklas per ilgai vyko be pauzės, todėl programa sustabdyta. await nelaukia, jei komanda įvykdoma iš karto, kaip drive(…). Įdėk į ciklą pauzę, pavyzdžiui: await sleep(20).",
  "fault.stack-overflow":
    "Robotui tai per gilu: funkcijos kviečia viena kitą arba viena pati save apie 90 kartų. Kuri sąlyga tai sustabdys? Jei ji sustabdytų vėliau, naudok ciklą ir sąrašą.",
  "fault.out-of-memory": "Roboto atmintis pilna (64 KB). Ar koks nors sąrašas ar tekstas auga cikle?",
  "fault.bad-image": "Programa sugadinta (kodas {code}). Sukurk ją iš naujo.",
  "fault.restart": "Programa paprašė paleisti robotą iš naujo.",
  "fault.board-panic": "Programinė aparatinė įranga sustojo (kodas {code}).",
  "fault.pwm-timers":
    "Kontaktas {message} yra penktas, kuriam reikia PWM, o plokštė turi keturis PWM laikmačius, todėl robotas sustoja. Naudok aktyvųjį zumerį arba paprastą šviesos diodą arba prijunk kurią nors dalį per PCA9685.",
  "fault.crash": "Dėl programos programinė aparatinė įranga nulūžo.",
  "fault.part-silent":
    "{name, select, other {Dalis „{name}“} none {Dalis}}, kurios I2C adresas {message}, neatsako. Patikrink jos laidus ir maitinimą.",
  "fault.part-other":
    "{name, select, other {Dalis „{name}“} none {Dalis}}, kurios I2C adresas {address}, yra ne {expected}, o kitas lustas: jo identifikatorius {identity}. Ar modulis tikrai tas ir ar šiuo adresu nėra kitos dalies?",
  "fault.stop-button": "Robotą sustabdė mygtukas.",
  "fault.stop-stall": "Variklis negalėjo suktis, todėl robotas buvo sustabdytas. Ar kas nors trukdo ratams?",
  "fault.stop-battery": "Baterija beveik tuščia, todėl robotas buvo sustabdytas. Įkrauk akumuliatorius.",
  "fault.stop-unplugged": "Dingo ryšys su kompiuteriu, todėl robotas buvo sustabdytas.",
  "fault.at": "vieta: {file}:{line}",
  "wiring.nothing-attached":
    "{name} naudoja {count, plural, one {kontaktą} few {kontaktus} many {kontakto} other {kontaktus}} {pins}, bet ten niekas neprijungta. Niekas nejudės ir nebus matuojama.",
  "wiring.wrong-kind":
    "{name} naudoja {count, plural, one {kontaktą} few {kontaktus} many {kontakto} other {kontaktus}} {pins}, bet ten prijungta kitokia dalis.",
  "wiring.half-attached":
    "{name} naudoja {count, plural, one {kontaktą} few {kontaktus} many {kontakto} other {kontaktus}} {pins}, bet tik dalis jų veda į šią dalį, arba jų tvarka kita.",
  "wiring.no-analog-pin":
    "{name} matuoja įtampą {count, plural, one {kontakte} other {kontaktuose}} {pins}, bet ši plokštė ten jos išmatuoti negali. Rodmenų nebus.",
  "wiring.not-simulated": "{name}: simuliatoriuje to nėra. Tikrame robote tai gali veikti.",
  "wiring.swapped-pins": "{name} abu kontaktai sukeisti vietomis ({pins}): veikia priešinga kryptimi.",
  "wiring.fifth-pwm-pin":
    "{name} reikia PWM kontakte {pins}, bet visi keturi plokštės PWM laikmačiai užimti. Čia robotas sustoja.",
  "parts.head": "dalis|magistralė|adresas arba kontaktai|maitinimas|tvarkyklė|modelis|duomenų lapas",
  "new.exists": "{path} jau yra. Pasirink kitą pavadinimą arba pirma jį ištrink.",
  "new.name":
    "„{name}“ negali būti dalies pavadinimas. Naudok mažąsias raides, skaitmenis ir brūkšnelius, pradėk raide: lm75",
  "new.made": "Sukurta: {path}",
  "new.next":
    "Toliau: įrašyk duomenų lapo registrus į failą {chip}, tada paleisk\n  npm run part {name}\nkol testai pavyks. docs/add-a-driver.md veda tave žingsnis po žingsnio.",
} as const;
