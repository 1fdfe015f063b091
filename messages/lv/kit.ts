export default {
  "kit.noMotor":
    'Robotam nav motora vienā pusē ({side}). Sadaļā „parts” kādam motoram norādi "side": "{side}".',
  "kit.uncaught":
    "Divas kļūdas neviena programma nevar notvert. Kad atmiņa ir pilna, motori griežas vēl līdz {fullHeapSeconds, number} s. Kad avarē pati programmaparatūra, {crashSeconds, plural, =0 {tie apstājas uzreiz} other {tie griežas vēl līdz {crashSeconds, number} s: to mikroshēmas I2C kopnē patur pēdējo komandu}}.",
  "kit.made": "Izveidots {path}; paraugs: {from}.",
  "kit.next":
    "Tālāk: failā {path} ieraksti sava robota plati, kontaktus un detaļas (detaļu sarakstu parāda „robonet parts”). Tad\n  robonet kit check {name}\n  robonet kit wiring {name} --svg {name}.svg\n  robonet run mans.ts --kit {name}",
  "kit.exists": "{path} jau pastāv. Izvēlies citu nosaukumu vai vispirms to izdzēs.",
  "kit.name":
    "„{name}” nevar būt komplekta nosaukums. Lieto mazos latīņu burtus, ciparus un defises, sākot ar burtu: mans-robots",
  "kit.unknown":
    "Nav ne komplekta „{name}”, ne faila ar tādu nosaukumu. {nearest, select, none {} other {Varbūt domāji „{nearest}”? }}Pazīstu šādus: {known}.",
  "kit.listHead": "nosaukums|robots|plate|riteņi|motori un sensori",
  "kit.sideTwice":
    "{first} un {second} abi griež riteni {side, select, left {kreisajā} other {labajā}} pusē. Sadaļā „parts” katrai pusei ir viens motors; ja norādīts „wheelbaseMm”, tas apzīmē abus šīs puses motorus, kuru draiveri saņem vienus un tos pašus signālus. Izņem vienu.",
  "kit.supply":
    '{part}: detaļa „{title}” iztur no {least, number} līdz {most, number} V, bet saņem {volts, number} V no {rail, select, BAT {baterijas} other {līnijas {rail}}}. {diode, select, none {Izvēlies} other {Ieliec tās vadā diodi („wiring” daļā „through”: "{diode}": "1N4007") vai izvēlies}} citu bateriju vai citu detaļu.',
  "kit.bridgeMotor":
    "„wiring.bridges.{bridge}” nosauc motoru „{motor}”, kura komplektā nav. {known, select, none {Izņem šo draiveri.} other {Komplektā ir: {known}.}}",
  "kit.through": "„wiring.through” nosauc izvadu „{pin}”, kura robotam nav. Pazīstu šādus: {known}.",
  "kit.syntax":
    "Tas nav pareizs JSON. {slip, select, comma {Pirms šīs vietas trūkst komata.} colon {Šeit starp nosaukumu un vērtību trūkst kola.} key {Šeit jābūt nosaukumam dubultpēdiņās; pēc pēdējā ieraksta komata nav.} value {Šeit trūkst vērtības; pēc pēdējā ieraksta komata nav.} brace {Trūkst aizverošās figūriekavas '}'.} bracket {Trūkst aizverošās kvadrātiekavas.} quote {Šim tekstam trūkst aizverošo pēdiņu.} symbol {„{found}” nepazīstu. Nosaukumi un teksti jāraksta dubultpēdiņās.} comment {JSON failā komentāru nav: izdzēs to.} end {Aiz pēdējās aizverošās iekavas nekā vairs nedrīkst būt.} other {Pārbaudi, vai netrūkst komata, pēdiņas vai iekavas.}}",
  "kit.duplicateKey": "{path} šeit ir otrreiz; pirmais ir {line}. rindā. Atstāj vienu no tiem.",
  "kit.keyName":
    "{path}: „{name}” šeit nevar būt nosaukums. {rule, select, partName {Raksti burtus no a līdz z un ciparus, sāc ar mazo burtu: frontLight} wireName {Raksti detaļu un kontaktu ar punktu pa vidu: strip.DIN} other {Izvēlies citu}}.",
  "kit.unknownKey":
    "{path} šeit nav pazīstams. {nearest, select, none {} other {Varbūt domāji „{nearest}”? }}{known, select, none {Izdzēs to.} other {Šeit der: {known}.}}",
  "kit.missingKey":
    "Trūkst {path}. Pievieno to; der: {kind, select, number {skaitlis} int {vesels skaitlis} string {teksts pēdiņās} notEmpty {teksts, kas nav tukšs} boolean {true vai false} object {grupa figūriekavās} record {grupa figūriekavās} array {saraksts kvadrātiekavās} numberAtLeast {skaitlis, kas nav mazāks par {detail}} numberAtMost {skaitlis, kas nav lielāks par {detail}} listAtLeast {saraksts, kurā ir vismaz {detail}} listAtMost {saraksts, kurā ir ne vairāk kā {detail}} oneOf {kāds no šiem: {detail}} part {kāda no šīm detaļām: {detail} (ko katra dara, rāda „robonet parts”)} kitId {vārds no mazajiem burtiem, cipariem un defisēm, kas sākas ar burtu, piemēram, my-robot} motorName {motora nosaukums, piemēram, leftMotor vai pwm.left} neighbours {kanāls blakus in1 kanālam} other {cita vērtība}}.",
  "kit.value":
    '{path, select, none {Viss fails} other {{path}}} ir {value}, un tas neder. Der: {kind, select, number {skaitlis} int {vesels skaitlis} string {teksts pēdiņās} notEmpty {teksts, kas nav tukšs} boolean {true vai false} object {grupa figūriekavās} record {grupa figūriekavās} array {saraksts kvadrātiekavās} numberAtLeast {skaitlis, kas nav mazāks par {detail}} numberAtMost {skaitlis, kas nav lielāks par {detail}} listAtLeast {saraksts, kurā ir vismaz {detail}} listAtMost {saraksts, kurā ir ne vairāk kā {detail}} oneOf {kāds no šiem: {detail}} part {kāda no šīm detaļām: {detail} (ko katra dara, rāda „robonet parts”)} kitId {vārds no mazajiem burtiem, cipariem un defisēm, kas sākas ar burtu, piemēram, my-robot} motorName {motora nosaukums, piemēram, leftMotor vai pwm.left} neighbours {kanāls blakus in1 kanālam} other {cita vērtība}}.{nearest, select, none {} other { Varbūt domāji „{nearest}”?}}{asked, select, hcsr04 { HC-SR04 tips ir hcSr04 ar "pins": \'{\' "trigger": 18, "echo": 19 \'}\'. Tā atbalss signālam ir 5 V, tāpēc tas pie plates nāk caur diviem rezistoriem; drošs pirkums ir rcwl9620 (docs/parts.md).} other {}}',
  "kit.memberTwice":
    "robot.{name} jau ir, tāpēc programma detaļu „{part}” nevarētu sasniegt. Dod tai citu nosaukumu vai vienu no abām izlaid.",
  "kit.unknownBoard":
    "Nepazīstu plati „{board}”. {nearest, select, none {} other {Varbūt domāji „{nearest}”? }}Pazīstu šādas: {known}.",
  "kit.sharedPin":
    "{first} un {second} abi ir pievienoti tapai {pin}. Viena tapa der vienai detaļai. {free, select, none {Piemērotas brīvas tapas nav.} other {Pārvieno {second} uz tapu {free}: tā ir brīva.}}",
  "kit.noSuchPin":
    "{part} ir pievienots tapai {pin}, kuras platei {board} nav.{free, select, none {} other { Brīva ir tapa {free}.}}",
  "kit.inputOnly":
    "{part} ir pievienots tapai {pin}, kas var būt tikai ieeja.{free, select, none {} other { Pārvieno to uz tapu {free}: tā ir brīva.}}",
  "kit.noAnalog":
    "{part} vajag analogo ieeju, bet tapai {pin} tādas nav. {free, select, none {Brīvas analogās tapas nav.} other {Pārvieno to uz tapu {free}: tā ir brīva.}}",
  "kit.noPullUp":
    "{part} ir pievienots tapai {pin}, kurai nav iekšējā pievilcējrezistora. Pievieno 10 kΩ rezistoru uz 3,3 V{free, select, none {} other { vai pārvieno detaļu uz tapu {free}}}.",
  "kit.bootPin":
    "{part} ir pievienots tapai {pin}, kuras līmenis ieslēgšanas brīdī nosaka, kā plate startē. {free, select, none {Pārliecinies, ka detaļa to neietekmē.} other {Tapa {free} ir brīva un droša.}}",
  "kit.pwmPins":
    "{part} uz tapas {pin} vajag PWM, bet robotam ir tikai {limit} PWM tapas. Tās aizņem: {taken}. Izmanto aktīvo pīksteni vai vienkāršu gaismas diodi (tips activeBuzzer vai led) vai pievieno detaļu caur PCA9685 uz I2C.",
  "kit.noI2c":
    '{part} ir I2C detaļa, bet aprakstā nav sadaļas „i2c”. Pievieno to, piemēram: "i2c": \'{\' "sda": 21, "scl": 22, "kHz": 400 \'}\'',
  "kit.sharedAddress":
    "{first} un {second} ir viena un tā pati I2C adrese {address}. {free, select, none {Šai detaļai citas adreses nav: pievieno to citai platei.} other {Iestati detaļai {second} ar lodēšanas laukumiņiem vienu no šīm: {free}.}}",
  "kit.wakingTogether":
    '{held} un {moved} pēc ieslēgšanas abi atbild I2C adresē {address}. Savieno {held} izvadu XSHUT ar plati{pin, select, none {} other { un ieraksti tā aprakstā "pins": \'{\' "xshut": {pin} \'}\'}}; tam paliek "address": {wakes, number}. Sensoram {moved} bez „pins” ieraksti "address": {other, number}: programma to pārceļ uz turieni, kamēr {held} ir izslēgts.',
  "kit.thirdWaking":
    "{part} ir trešā detaļa, kas pēc ieslēgšanas atbild I2C adresē {address}, bet draiveris prot nošķirt tikai divas. Ņem tās vietā rcwl9620 vai izlaid to.",
  "kit.untried":
    "{part}: {module} darbība izriet no programmaparatūras pirmkoda un uz plates vēl nav izmēģināta.{type, select, hcSr04 { Ja ar tavu plati attālumu nav, tā vietā der RCWL-9620 pie I2C (tips rcwl9620), un programma paliek tāda pati.} other {}}",
  "kit.oneUnit":
    "{first} un {second} abiem vajag plates bloku {unit}, bet tas ir viens. Detaļas {second} vietā ņem citu{unit, select, SPI {: RCWL-9620 pie I2C (tips rcwl9620)} other {}}.",
  "kit.noSuchAddress":
    "{part}: detaļai „{title}” nevar būt I2C adrese {address}. Tai ir viena no šīm: {known}.",
  "kit.levelShifter":
    "{part}: detaļai „{title}” vajag vismaz {volts} V, un arī tās signāliem ir šāds līmenis. Plates tapas iztur ne vairāk kā 3.6 V: starp tām pievieno līmeņu pārveidotāju.",
  "kit.encoderSpeed":
    "{part} pilnā ātrumā dod {edges} impulsa malas sekundē; virs {limit} plate dažas pazaudē. Pie ass liec AS5600, ņem disku ar mazāk spraugām vai lēnāku motoru.",
} as const;
