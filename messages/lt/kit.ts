export default {
  "kit.noMotor":
    'Robotas vienoje pusėje ({side}) neturi variklio. Skyriuje „parts“ kuriam nors varikliui nurodyk "side": "{side}".',
  "kit.uncaught":
    "Dviejų klaidų jokia programa negali sugauti. Kai atmintis pilna, varikliai sukasi dar iki {fullHeapSeconds, number} s. Kai užstringa pati programinė aparatinė įranga, {crashSeconds, plural, =0 {jie sustoja iškart} other {jie sukasi dar iki {crashSeconds, number} s: jų lustai I2C magistralėje laikosi paskutinės komandos}}.",
  "kit.made": "Sukurta {path} pagal {from}.",
  "kit.next":
    "Toliau: faile {path} įrašyk savo roboto plokštę, kontaktus ir dalis (dalių sąrašą parodo „robonet parts“). Tada\n  robonet kit check {name}\n  robonet kit wiring {name} --svg {name}.svg\n  robonet run mano.ts --kit {name}",
  "kit.exists": "{path} jau yra. Pasirink kitą pavadinimą arba pirma jį ištrink.",
  "kit.name":
    "„{name}“ negali būti komplekto pavadinimas. Naudok mažąsias lotyniškas raides, skaitmenis ir brūkšnelius, pradėk raide: mano-robotas",
  "kit.unknown":
    "Nėra nei komplekto „{name}“, nei tokio failo. {nearest, select, none {} other {Gal turėjai omenyje „{nearest}“? }}Pažįstu šiuos: {known}.",
  "kit.listHead": "pavadinimas|robotas|plokštė|ratai|varikliai ir jutikliai",
  "kit.sideTwice":
    "{first} ir {second} abu suka {side, select, left {kairiąją} other {dešiniąją}} pusę. Skyriuje „parts“ kiekviena pusė turi vieną variklį; jei nurodytas „wheelbaseMm“, jis reiškia abu tos pusės variklius, kurių valdikliai gauna tuos pačius signalus. Vieną išimk.",
  "kit.supply":
    '{part}: dalis „{title}“ skirta nuo {least, number} iki {most, number} V, o iš {rail, select, BAT {baterijos} other {linijos {rail}}} gauna {volts, number} V. {diode, select, none {Pasirink} other {Įdėk į jos laidą diodą („wiring“ dalyje „through“: "{diode}": "1N4007") arba pasirink}} kitą bateriją arba kitą dalį.',
  "kit.bridgeMotor":
    "„wiring.bridges.{bridge}“ nurodo variklį „{motor}“, kurio komplekte nėra. {known, select, none {Išimk šį valdiklį.} other {Komplekte yra: {known}.}}",
  "kit.through": "„wiring.through“ nurodo kontaktą „{pin}“, kurio robotas neturi. Pažįstu šiuos: {known}.",
  "kit.syntax":
    "Tai netaisyklingas JSON. {slip, select, comma {Prieš šią vietą trūksta kablelio.} colon {Čia tarp pavadinimo ir reikšmės trūksta dvitaškio.} key {Čia turi būti pavadinimas dvigubose kabutėse; po paskutinio įrašo kablelio nėra.} value {Čia trūksta reikšmės; po paskutinio įrašo kablelio nėra.} brace {Trūksta uždarančiojo riestinio skliausto '}'.} bracket {Trūksta uždarančiojo laužtinio skliausto.} quote {Šiam tekstui trūksta uždarančiųjų kabučių.} symbol {„{found}“ nepažįstu. Pavadinimai ir tekstai rašomi dvigubose kabutėse.} comment {JSON faile komentarų nebūna: ištrink jį.} end {Po paskutinio uždarančiojo skliausto nieko nebegali būti.} other {Patikrink, ar netrūksta kablelio, kabutės ar skliausto.}}",
  "kit.duplicateKey": "{path} čia yra antrą kartą; pirmas yra {line} eilutėje. Palik vieną iš jų.",
  "kit.keyName":
    "{path}: „{name}“ čia negali būti pavadinimas. {rule, select, partName {Rašyk raides nuo a iki z ir skaitmenis, pradėk mažąja raide: frontLight} wireName {Rašyk dalį ir kontaktą su tašku tarp jų: strip.DIN} other {Pasirink kitą}}.",
  "kit.unknownKey":
    "{path} čia nežinomas. {nearest, select, none {} other {Gal norėjai parašyti „{nearest}“? }}{known, select, none {Ištrink jį.} other {Čia tinka: {known}.}}",
  "kit.missingKey":
    "Trūksta {path}. Pridėk; tinka: {kind, select, number {skaičius} int {sveikasis skaičius} string {tekstas kabutėse} notEmpty {netuščias tekstas} boolean {true arba false} object {grupė riestiniuose skliaustuose} record {grupė riestiniuose skliaustuose} array {sąrašas laužtiniuose skliaustuose} numberAtLeast {skaičius, ne mažesnis už {detail}} numberAtMost {skaičius, ne didesnis už {detail}} listAtLeast {sąrašas, kuriame bent {detail}} listAtMost {sąrašas, kuriame ne daugiau kaip {detail}} oneOf {vienas iš šių: {detail}} part {viena iš šių dalių: {detail} (kas tai per dalys, rodo „robonet parts“)} kitId {žodis iš mažųjų raidžių, skaitmenų ir brūkšnelių, kuris prasideda raide, pavyzdžiui, my-robot} motorName {variklio pavadinimas, pavyzdžiui, leftMotor arba pwm.left} neighbours {kanalas šalia in1 kanalo} other {kita reikšmė}}.",
  "kit.value":
    '{path, select, none {Visas failas} other {{path}}} yra {value}, o tai netinka. Tinka: {kind, select, number {skaičius} int {sveikasis skaičius} string {tekstas kabutėse} notEmpty {netuščias tekstas} boolean {true arba false} object {grupė riestiniuose skliaustuose} record {grupė riestiniuose skliaustuose} array {sąrašas laužtiniuose skliaustuose} numberAtLeast {skaičius, ne mažesnis už {detail}} numberAtMost {skaičius, ne didesnis už {detail}} listAtLeast {sąrašas, kuriame bent {detail}} listAtMost {sąrašas, kuriame ne daugiau kaip {detail}} oneOf {vienas iš šių: {detail}} part {viena iš šių dalių: {detail} (kas tai per dalys, rodo „robonet parts“)} kitId {žodis iš mažųjų raidžių, skaitmenų ir brūkšnelių, kuris prasideda raide, pavyzdžiui, my-robot} motorName {variklio pavadinimas, pavyzdžiui, leftMotor arba pwm.left} neighbours {kanalas šalia in1 kanalo} other {kita reikšmė}}.{nearest, select, none {} other { Gal turėjai omenyje „{nearest}“?}}{asked, select, hcsr04 { HC-SR04 tipas yra hcSr04 su "pins": \'{\' "trigger": 18, "echo": 19 \'}\'. Jo aido signalas yra 5 V, todėl į plokštę jis eina per du rezistorius; saugus pirkinys yra rcwl9620 (docs/parts.md).} other {}}',
  "kit.memberTwice":
    "robot.{name} jau yra, todėl programa detalės „{part}“ negalėtų pasiekti. Duok jai kitą pavadinimą arba vieną iš dviejų pašalink.",
  "kit.unknownBoard":
    "Nepažįstu plokštės „{board}“. {nearest, select, none {} other {Gal turėjai omenyje „{nearest}“? }}Pažįstu šias: {known}.",
  "kit.sharedPin":
    "{first} ir {second} abu prijungti prie kontakto {pin}. Vienas kontaktas skirtas vienai daliai. {free, select, none {Tinkamo laisvo kontakto nėra.} other {Perjunk {second} prie kontakto {free}: jis laisvas.}}",
  "kit.noSuchPin":
    "{part} prijungtas prie kontakto {pin}, kurio plokštė {board} neturi.{free, select, none {} other { Laisvas yra kontaktas {free}.}}",
  "kit.inputOnly":
    "{part} prijungtas prie kontakto {pin}, kuris gali būti tik įvestis.{free, select, none {} other { Perjunk jį prie kontakto {free}: jis laisvas.}}",
  "kit.noAnalog":
    "{part} reikia analoginės įvesties, o kontaktas {pin} jos neturi. {free, select, none {Laisvo analoginio kontakto nėra.} other {Perjunk jį prie kontakto {free}: jis laisvas.}}",
  "kit.noPullUp":
    "{part} prijungtas prie kontakto {pin}, kuris neturi vidinio pritraukimo rezistoriaus. Prijunk 10 kΩ rezistorių prie 3,3 V{free, select, none {} other { arba perjunk dalį prie kontakto {free}}}.",
  "kit.bootPin":
    "{part} prijungtas prie kontakto {pin}, kurio lygis įjungiant nulemia, kaip plokštė pasileis. {free, select, none {Įsitikink, kad dalis jo neveikia.} other {Kontaktas {free} laisvas ir saugus.}}",
  "kit.pwmPins":
    "{part} kontakte {pin} reikia PWM, o robotas turi tik {limit} PWM kontaktus. Juos užima: {taken}. Naudok aktyvųjį zumerį arba paprastą šviesos diodą (tipas activeBuzzer arba led) arba prijunk dalį per PCA9685 prie I2C.",
  "kit.noI2c":
    '{part} yra I2C dalis, bet apraše nėra skyriaus „i2c“. Pridėk jį, pavyzdžiui: "i2c": \'{\' "sda": 21, "scl": 22, "kHz": 400 \'}\'',
  "kit.sharedAddress":
    "{first} ir {second} turi tą patį I2C adresą {address}. {free, select, none {Ši dalis kito adreso neturi: prijunk ją prie kitos plokštės.} other {Litavimo aikštelėmis nustatyk daliai {second} vieną iš šių: {free}.}}",
  "kit.wakingTogether":
    '{held} ir {moved} įjungti abu atsiliepia I2C adresu {address}. Sujunk {held} kontaktą XSHUT su plokšte{pin, select, none {} other { ir jo apraše įrašyk "pins": \'{\' "xshut": {pin} \'}\'}}; jam lieka "address": {wakes, number}. Jutikliui {moved} be „pins“ įrašyk "address": {other, number}: programa perkelia jį ten, kol {held} išjungtas.',
  "kit.thirdWaking":
    "{part} yra trečia dalis, kuri įjungta atsiliepia I2C adresu {address}, o tvarkyklė gali atskirti tik dvi. Vietoj jos imk rcwl9620 arba jos atsisakyk.",
  "kit.untried":
    "{part}: {module} veikimas išplaukia iš programinės aparatinės įrangos pirminio kodo ir plokštėje dar neišbandytas.{type, select, hcSr04 { Jei su tavo plokšte atstumo nėra, vietoj jo tinka RCWL-9620 su I2C (tipas rcwl9620), o programa lieka ta pati.} other {}}",
  "kit.oneUnit":
    "{first} ir {second} abiem reikia plokštės bloko {unit}, o jis yra vienas. Vietoj {second} imk kitą dalį{unit, select, SPI {: RCWL-9620 su I2C (tipas rcwl9620)} other {}}.",
  "kit.noSuchAddress":
    "{part}: dalis „{title}“ negali turėti I2C adreso {address}. Jos adresas yra vienas iš šių: {known}.",
  "kit.levelShifter":
    "{part}: daliai „{title}“ reikia bent {volts} V, ir jos signalai yra tokio paties lygio. Plokštės kontaktai atlaiko ne daugiau kaip 3.6 V: tarp jų prijunk lygių keitiklį.",
  "kit.encoderSpeed":
    "{part} visu greičiu duoda {edges} impulsų frontų per sekundę; virš {limit} plokštė dalį jų praranda. Prie ašies dėk AS5600, imk diską su mažiau plyšių arba lėtesnį variklį.",
} as const;
