export default {
  "selftest.ready":
    "Noliec robotu uz kastes, lai riteņi var brīvi griezties. Tas pārbauda savas detaļas citu pēc citas; pēc tam tajā vairs nav programmas.",
  "selftest.untried": "Šīs detaļas netika pārbaudītas, apskati tās pats: {parts}",
  "selftest.verdict.pass": "kārtībā",
  "selftest.verdict.fail": "NEPAREIZI",
  "selftest.verdict.look": "skaties",
  "selftest.passed":
    "Kļūdas netika atrastas. {count, plural, =0 {} zero {# soļu jāpārbauda pašam.} one {# solis jāpārbauda pašam.} other {# soļi jāpārbauda pašam.}}",
  "selftest.wrong": "Nepareizo soļu skaits: {count}.",
  "selftest.broken": "Pārbaude netika pabeigta līdz galam.",

  "selftest.do.wires": "{part}: 3 s neaiztiec robotu. Katrai detaļai jāatbild katru reizi.",
  "selftest.do.power": "{part}: abi riteņi divas sekundes griežas ar pilnu jaudu.",
  "selftest.do.roll":
    "{part}: noņem robotu no kastes. Noliec to pie A4 lapas un, nepaceļot no galda, pārripini uz priekšu gar lapas garo malu, 297 mm (10 s).",
  "selftest.do.turnByHand":
    "{part}: ar roku pagriez robotu uz vietas ceturtdaļapgriezienu pa labi, riteņiem jābūt uz galda (10 s).",
  "selftest.do.wheel": "{part}: tikai šis ritenis sekundi griežas uz priekšu, tad atpakaļ.",
  "selftest.do.line": "{part}: kustini zem sensoriem baltu lapu ar melnu līniju (4 s).",
  "selftest.do.distance": "{part}: turi roku tā priekšā, apmēram 20 cm attālumā.",
  "selftest.do.color": "{part}: turi cieši zem tā kaut ko sarkanu.",
  "selftest.do.tilt": "{part}: robotam jāstāv līdzeni.",
  "selftest.do.battery": "{part}: tas mēra akumulatora spriegumu.",
  "selftest.do.quantity": "{part}: tas veic mērījumu.",
  "selftest.do.button": "{part}: nospied pogu (5 s).",
  "selftest.do.sound": "{part}: tas brīdi skan.",
  "selftest.do.light": "{part}: tā nomirgo trīs reizes.",
  "selftest.do.strip": "{part}: visas gaismas diodes iedegas sarkanas, zaļas, zilas un nodziest.",
  "selftest.do.servo": "{part}: tā svira pagriežas uz vienu pusi, uz otru un uz vidu.",

  "selftest.failed": "radās kļūda: {reason}. Pārbaudi vadus un barošanu.",
  "selftest.silent": "I2C adresē {address} nekas neatbild. Pārbaudi šīs detaļas vadus un barošanu.",
  "selftest.other":
    "I2C adresē {address} ir nevis {expected}, bet cita mikroshēma: tās identifikators ir {identity}. Vai modulis ir īstais?",
  "selftest.wheel": "pagriezās {forward}° uz priekšu un {back}° atpakaļ.",
  "selftest.wheelStill":
    "nekas negriezās vai netika saskaitīts. Vai ritenis griežas? Tad pārbaudi tā sensora vadus. Ja ritenis stāv: akumulators, motora vadi, motora draiveris.",
  "selftest.noMagnet":
    "tā sensors neredz magnētu: novieto uz ass esošo magnētu 0,5–3 mm attālumā no mikroshēmas.",
  "selftest.wheelOther":
    "griezās otrs ritenis ({other}°). Kreisais un labais ir samainīti: apmaini vietām motoru vai sensoru spraudņus.",
  "selftest.wheelBackwards":
    "braucot uz priekšu, tika saskaitīti {forward}°. Vai ritenis griezās atpakaļ? Samaini abus motora vadus. Vai tas griezās uz priekšu? Samaini abus sensora vadus.",
  "selftest.wheelUneven":
    "pagriezās {forward}° uz priekšu, bet {back}° atpakaļ. Vai kaut kas beržas, vai sensors izlaiž impulsus?",
  "selftest.line": "visi sensori atšķir baltu no melna ({values} no 100).",
  "selftest.distance": "{mm} mm. Vai tā ir?",
  "selftest.distanceFar": "2 m attālumā tas neko neredz. Vai roka bija tā priekšā?",
  "selftest.color": "tas redz: {color}.",
  "selftest.tilt": "stāv līdzeni ar {deg}° precizitāti.",
  "selftest.tilted": "{deg}° no līmeņa. Vai robots stāv šķībi, vai sensors ir šķībi piestiprināts?",
  "selftest.battery": "{volts, number, ::.00} V. Vai akumulatoram tā jābūt?",
  "selftest.quantity": "{value} {unit}. Vai tā ir?",
  "selftest.pressed": "tā tika nospiesta.",
  "selftest.notPressed": "neviens to nenospieda. Mēģini vēlreiz vai pārbaudi vadus.",
  "selftest.sound": "vai to dzirdēji?",
  "selftest.light": "vai tā mirgoja?",
  "selftest.strip": "vai visas gaismas diodes rādīja krāsas?",
  "selftest.servo": "vai tas kustējās?",
  "selftest.wires": "detaļu skaits, kas atbild katru reizi: {count}.",
  "selftest.unplugged":
    "nekad neatbild I2C adresē {address}: ir atvienota vai nepareizi pievienota. Pārbaudi spraudni, tad barošanu, zemi, SDA un SCL.",
  "selftest.loose":
    "atbildēja {answered} reizes no {asks}: vaļīgs kontakts. Iespied spraudni līdz galam, tad pa vienam pakustini vadus; vainīgajam vajag jaunu spraudni vai lodējumu.",
  "selftest.looseLine":
    "rādījums lēkāja starp {least} un {most} no 100, lai gan nekas nekustējās: vaļīgs kontakts. Iespied spraudni līdz galam, tad pa vienam pakustini vadus; vainīgajam vajag jaunu spraudni vai lodējumu.",
  "selftest.lineStuck":
    "rādījums palika {least}–{most} no 100, kamēr pārējie sensori redzēja līniju: sensors nereaģē. Vai tā lampiņa spīd, kad skaties caur telefona kameru? Vai tas ir 3–10 mm virs grīdas? Tad pārbaudi tā signāla vadu.",
  "selftest.lineUnmoved":
    "neviens sensors neredzēja atšķirību ({values} no 100). Vai līnija tika kustināta zem tiem? Ja jā, pārbaudi augstumu un vadus.",
  "selftest.power": "riteņi sasniedz {percent} % no vajadzīgā ātruma.",
  "selftest.powerVolts": "{volts, number, ::.00} V, motoriem darbojoties.",
  "selftest.weakBatteryVolts":
    "motoriem darbojoties, ir {volts, number, ::.00} V, bet akumulatoram jābūt {wanted, number} V: tas ir gandrīz tukšs. Uzlādē to vai ieliec jaunus elementus, visus vienādus.",
  "selftest.weakBattery":
    "riteņi sasniedz tikai {percent} % no sava ātruma: akumulators ir gandrīz tukšs. Uzlādē to vai ieliec jaunus elementus, visus vienādus.",
  "selftest.powerUnseen":
    "neviens ritenis negriezās vai netika saskaitīts: skaties, kas par riteņiem rakstīts iepriekš.",
  "selftest.notRolled":
    "neviens to nepārripināja. Tāpēc nav zināms, vai riteņi ir pareizā izmērā un kurš vads ir nepareizs, ja ritenis skaita atpakaļ.",
  "selftest.rolledOne":
    "tika saskaitīts tikai viens ritenis (kreisais {left}°, labais {right}°). Pārbaudi otra riteņa sensoru: vadus, magnētu vai disku.",
  "selftest.rolledOther":
    "riteņi pagriezās {left}° un {right}°; 297 mm ceļā tam jābūt {wanted}°. Vai ceļš bija tik garš kā lapa? Tad abi riteņi ir citā izmērā, nekā teikts komplektā.",
  "selftest.rolled": "riteņi pagriezās {left}° un {right}°.",
  "selftest.notTurned":
    "neviens to nepagrieza uz vietas pa labi: kreisajam ritenim jāripo uz priekšu, labajam atpakaļ.",
  "selftest.sensorsExchanged": "kreisā un labā riteņa sensori ir samainīti. Apmaini vietām to spraudņus.",
  "selftest.sensorReversed":
    "tā sensors skaita atpakaļ. Ja sensors ir disks ar vadiem A un B, samaini šos divus vadus. Ja tā ir mikroshēma pie magnēta, pievieno tās kontaktu DIR pie 3,3 V, nevis pie zemes.",
  "selftest.motorsExchanged": "kreisais un labais motors ir samainīti. Apmaini vietām to spraudņus.",
  "selftest.leadsSwapped": "tā motors griežas atpakaļ. Samaini abus motora vadus.",
  "selftest.wheelSize":
    "šis ritenis ir apmēram par {percent} % mazāks nekā otrs. Izmēri abus: katra diametram jābūt {wanted, number} mm.",
  "selftest.mendFirst":
    "vispirms salabo iepriekš nosauktos kontaktus un mēģini vēlreiz: līdz tam riteņi var tikt skaitīti nepareizi.",
  "selftest.byHand": "motori un sensori pieder saviem riteņiem un griežas pareizajā virzienā.",
  "selftest.report.begin":
    "Desmit šīs plates mērījumi; atkārtojumu skaits: {repeats}. {hands, select, yes {Enter sāk mērījumu, s un Enter to izlaiž.} other {Pie termināļa neviena nav: kam vajag lineālu, to izlaiž.}}",
  "selftest.report.do.sleep":
    "Noliec robotu un 15 s to neaiztiec: tas tūkstoš reižu gaida, izsauc tūkstoš funkciju un veic 100 000 soļu.",
  "selftest.report.do.transfer": "Neaiztiec robotu: tas 400 reižu lasa no mikroshēmas I2C kopnē.",
  "selftest.report.do.ramp": "Noliec robotu uz kastes. Tā kreisais ritenis 2 s griežas ar pilnu jaudu.",
  "selftest.report.do.straight":
    "Noliec robotu uz grīdas, lai priekšā ir 1,5 m brīvas vietas, un atzīmē, kur ritenis skar grīdu. Tas nobrauks 1 000 mm pēc sava mērījuma.",
  "selftest.report.do.turn":
    "Noliec robotu uz grīdas pie taisnas malas, lai tas skatās gar to. Tas pagriezīsies par 360° pa labi pēc sava mērījuma.",
  "selftest.report.do.stop": "Noliec robotu uz kastes. Tā kreisais ritenis griežas, un dators to aptur.",
  "selftest.report.do.restart":
    "Neaiztiec robotu 10 s: tā programma kļūdās, un programmaparatūra to palaiž no jauna.",
  "selftest.report.go": "  Enter vai s un Enter: ",
  "selftest.report.read.straight": "  Milimetri uz grīdas no atzīmes līdz atzīmei (s: nav): ",
  "selftest.report.read.turn": "  Grādi kopā; 360, kad tas atkal skatās gar malu (s: nav): ",
  "selftest.report.measured": "  {name}: {value, number} {unit}",
  "selftest.report.notMeasured": "Nav izmērīts: {name} ({reason}).",
  "selftest.report.passedOver": "izlaists",
  "selftest.report.nothingThere": "komplektā nav, ar ko to izmērīt",
  "selftest.report.written":
    "Mērījumu skaits failā {file}: {count}. Kur failu sūtīt, teikts docs/measure-a-board.md.",
} as const;
