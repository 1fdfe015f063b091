export default {
  "firmware.none":
    "Tai ne ESP32 programinė aparatinė įranga: failas neprasideda baitu E9. Pamokos programa į plokštę įrašoma komanda „robonet deploy“.",
  "firmware.cut":
    "Programinė aparatinė įranga baigiasi per anksti: failas nepilnas. Atsisiųsk jį dar kartą komanda „robonet firmware fetch“.",
  "firmware.damaged":
    "Programinė aparatinė įranga sugadinta: kontrolinė suma neteisinga. Atsisiųsk ją dar kartą komanda „robonet firmware fetch“.",
  "firmware.otherChip":
    "Ši programinė aparatinė įranga skirta kito tipo lustui (numeris {id}). RoboNet pažįsta ESP32, ESP32-C3, ESP32-S2 ir ESP32-S3.",
  "firmware.notFetched":
    "Plokštės „{board}“ programinės aparatinės įrangos aplanke {folder} dar nėra. Atsisiųsk ją vieną kartą, kai yra internetas:\n  robonet firmware fetch --board {id}",
  "firmware.unknown":
    "Šis failas atsisiųstas ne su RoboNet: jo dydžio ir maišos sąraše nėra. Įvesk „robonet firmware fetch --board {id}“ arba nurodyk failą su --file, jei juo pasitiki.",
  "firmware.changed":
    "Failas ne toks, koks buvo atsisiųstas: skiriasi jo dydis arba maiša. Ištrink jį ir įvesk „robonet firmware fetch --board {id}“.",
  "firmware.differs":
    "{file} skiriasi nuo atsisiųsto pirmą kartą. Galbūt kas nors jį pakeitė pakeliui. Jei tikrai žinai, kad naujasis teisingas, ištrink {manifest} ir atsisiųsk dar kartą.",
  "firmware.manifest":
    "Atsisiųstos programinės aparatinės įrangos sąrašas sugadintas. Ištrink šį failą ir atsisiųsk ją dar kartą.",
  "firmware.board":
    "Plokštei „{name}“ programinės aparatinės įrangos nėra. {nearest, select, none {} other {Gal turėjai omenyje „{nearest}“? }}Plokštes parodo „robonet firmware list“.",
  "firmware.fetched":
    "{file}: {bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}}, sha256 {hash}",
  "firmware.firstTrust":
    "Kūrėjai maišos verčių neskelbia. Tuo, kas dabar atsisiųsta, pasitikime ir tai užrašome faile {manifest}: vėliau turi būti tas pats.",
  "firmware.present": "{file} jau yra čia ir nepakitęs.",
  "firmware.head": "plokštė|lustas|pavadinimas|programinė aparatinė įranga",
  "firmware.here": "yra, {kilobytes} KB",
  "firmware.absent": "neatsisiųsta",

  "fetch.offline":
    "{host} nepasiekiamas ({reason}). Programinė aparatinė įranga atsisiunčiama vieną kartą, ir tam reikia interneto. Nukopijuok aplanką iš kompiuterio, kuriame ji jau yra, arba bandyk vėliau.",
  "fetch.refused": "{url} nerastas (serveris atsakė {status}). Nieko neišsaugota.",
  "fetch.cut":
    "Atsisiuntimas nutrūko, gauta {done} iš {of, plural, one {# baito} few {# baitų} many {# baito} other {# baitų}}: {url}. Nieko neišsaugota. Bandyk dar kartą.",

  "flash.start": "Įrašau {file} ({kilobytes} KB) į lustą {chip}, prievadas {port}",
  "flash.connecting": "Laukiu lusto atsakymo …",
  "flash.noSignals":
    "Prievadas {port} neturi atstatos linijos, todėl iš kompiuterio plokštės paleisti iš naujo negalima. Ji jau turi būti įkrovos režime.",
  "flash.done": "Baigta: programinė aparatinė įranga yra luste {chip}, ir jos MD5 teisingas.",
  "flash.restarted": "Plokštė paleista iš naujo. Toliau: robonet deploy my.ts",
  "flash.pressReset": "Dabar paspausk plokštės mygtuką EN (RESET) arba atjunk plokštę ir prijunk iš naujo.",
  "flash.bootButton":
    "Perjunk plokštę į įkrovos režimą ranka:\n  1. Laikyk nuspaustą mygtuką BOOT (kitur IO0, FLASH arba 0).\n  2. Trumpam paspausk EN (kitur RST arba RESET).\n  3. Atleisk BOOT. Tada įvesk komandą dar kartą.",
  "flash.bootButtonUsb":
    "Perjunk plokštę į įkrovos režimą ranka:\n  1. Atjunk plokštę.\n  2. Laikyk nuspaustą mygtuką BOOT (kai kuriose plokštėse 9 arba B) ir prijunk plokštę.\n  3. Atleisk BOOT. Tada įvesk komandą dar kartą.\nPrievadas dabar gali vadintis kitaip.",
  "flash.silent":
    "Lustas prievade {port} neatsako: plokštė ne įkrovos režime arba šiame prievade yra kas nors kita.",
  "flash.wrongChip":
    "Plokštėje, kuri yra prievade {port}, yra {found}, o programinė aparatinė įranga skirta {wanted}. Nieko neįrašyta. Pasirink tinkamą plokštę su --board; jas parodo „robonet firmware list“.",
  "flash.unknownChip":
    "Plokštėje, kuri yra prievade {port}, yra lustas, kurio RoboNet nepažįsta. Nieko neįrašyta.",
  "flash.tooSmall":
    "Šios plokštės atmintinė yra {found}, o programinei aparatinei įrangai reikia daugiau. Nieko neįrašyta.",
  "flash.interrupted":
    "Plokštė įrašymo viduryje nustojo atsakyti. Taip jos sugadinti negalima, bet visos programinės aparatinės įrangos joje dabar nėra: imk trumpą gerą kabelį, nenaudok šakotuvo ir įvesk komandą dar kartą.",
  "flash.unplugged":
    "Plokštė įrašymo viduryje buvo atjungta. Taip jos sugadinti negalima, bet visos programinės aparatinės įrangos joje dabar nėra: prijunk plokštę ir įvesk komandą dar kartą.",
  "flash.interruptedBefore":
    "Plokštė nustojo atsakyti, kol dar nieko nebuvo įrašyta: ji tokia, kokia buvo. Imk trumpą gerą kabelį, nenaudok šakotuvo ir įvesk komandą dar kartą.",
  "flash.unpluggedBefore":
    "Plokštė buvo atjungta, kol dar nieko nebuvo įrašyta: ji tokia, kokia buvo. Prijunk plokštę ir įvesk komandą dar kartą.",
  "flash.stoppedBefore": "Sustabdyta, kol dar nieko neįrašyta: plokštė tokia, kokia buvo.",
  "flash.stopped":
    "Sustabdyta viduryje: programinė aparatinė įranga plokštėje įrašyta tik iš dalies. Taip plokštės sugadinti negalima, bet ji neveiks, kol neįvesi komandos dar kartą.",

  "bundle.done":
    "{file}: programinė aparatinė įranga ir programa, {kilobytes} KB. Įrašyk ją komanda: robonet flash --file {file}",
  "bundle.licence":
    "Šiame faile esančią programinę aparatinę įrangą sukūrė „Microsoft“ (MIT licencija) ir „Espressif“ (Apache License 2.0). Jei failą perduodi kitiems, pridėk ir THIRD_PARTY_NOTICES.md.",
  "bundle.tooLarge":
    "Programoje yra {bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}}; plokštėje telpa daugiausia {limit}.",
  "bundle.refused": "Programinės aparatinės įrangos virtualioji mašina programos nepriėmė.",
  "bundle.noPlace":
    "Šioje programinėje aparatinėje įrangoje programai vietos nėra: {found, select, none {joje nėra skaidinių lentelės} other {jos skaidinių lentelėje yra tik {found}}}. Tai ne „DeviceScript“ programinė aparatinė įranga arba labai sena. Imk tą, kurią atsiunčia „robonet firmware fetch“.",
  "bundle.otherChip":
    "Ši programinė aparatinė įranga skirta {found}, o plokštėje {board} yra {wanted}: programos kontaktai būtų kiti. Kitą plokštę nurodo --kit arba --board.",
  "bundle.taken":
    "Šioje programinėje aparatinėje įrangoje jau yra programa. Imk tą, kurią atsiunčia „robonet firmware fetch“.",
} as const;
