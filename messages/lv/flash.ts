export default {
  "firmware.none":
    "Šī nav ESP32 programmaparatūra: fails nesākas ar baitu E9. Nodarbības programmu platē ieraksta ar „robonet deploy”.",
  "firmware.cut":
    "Programmaparatūra beidzas par agru: fails ir nepilnīgs. Lejupielādē to vēlreiz ar „robonet firmware fetch”.",
  "firmware.damaged":
    "Programmaparatūra ir bojāta: kontrolsumma nav pareiza. Lejupielādē to vēlreiz ar „robonet firmware fetch”.",
  "firmware.otherChip":
    "Šī programmaparatūra ir citam mikroshēmas tipam (numurs {id}). RoboNet pazīst ESP32, ESP32-C3, ESP32-S2 un ESP32-S3.",
  "firmware.notFetched":
    "Plates „{board}” programmaparatūras mapē {folder} vēl nav. Lejupielādē to vienreiz, kad ir internets:\n  robonet firmware fetch --board {id}",
  "firmware.unknown":
    "Šis fails nav lejupielādēts ar RoboNet: tā izmēra un jaucējvērtības sarakstā nav. Ieraksti „robonet firmware fetch --board {id}” vai norādi failu ar --file, ja tam uzticies.",
  "firmware.changed":
    "Fails nav tāds, kādu to lejupielādēja: atšķiras izmērs vai jaucējvērtība. Izdzēs to un ieraksti „robonet firmware fetch --board {id}”.",
  "firmware.differs":
    "{file} nav tāds pats kā pirmajā lejupielādē. Iespējams, kāds to pa ceļam ir mainījis. Ja zini, ka jaunais ir pareizs, izdzēs {manifest} un lejupielādē vēlreiz.",
  "firmware.manifest":
    "Lejupielādētās programmaparatūras saraksts ir bojāts. Izdzēs šo failu un lejupielādē programmaparatūru vēlreiz.",
  "firmware.board":
    "Platei „{name}” programmaparatūras nav. {nearest, select, none {} other {Vai domāji „{nearest}”? }}Plates parāda „robonet firmware list”.",
  "firmware.fetched": "{file}: {bytes, plural, zero {# baitu} one {# baits} other {# baiti}}, sha256 {hash}",
  "firmware.firstTrust":
    "Izstrādātāji jaucējvērtības nepublicē. Tam, kas tagad lejupielādēts, uzticamies un to pierakstām failā {manifest}: vēlāk tam jābūt tādam pašam.",
  "firmware.present": "{file} jau ir šeit un nav mainījies.",
  "firmware.head": "plate|mikroshēma|nosaukums|programmaparatūra",
  "firmware.here": "ir, {kilobytes} KB",
  "firmware.absent": "nav lejupielādēta",

  "fetch.offline":
    "{host} nav sasniedzams ({reason}). Programmaparatūru lejupielādē vienreiz, un tam vajag internetu. Pārkopē mapi no datora, kurā tā jau ir, vai mēģini vēlāk.",
  "fetch.refused": "{url} nav atrodams (serveris atbildēja {status}). Nekas netika saglabāts.",
  "fetch.cut":
    "Lejupielāde pārtrūka, saņemti {done} no {of, plural, zero {# baitiem} one {# baita} other {# baitiem}}: {url}. Nekas netika saglabāts. Mēģini vēlreiz.",

  "flash.start": "Ierakstu {file} ({kilobytes} KB) mikroshēmā {chip}, ports {port}",
  "flash.connecting": "Gaidu mikroshēmas atbildi …",
  "flash.noSignals":
    "Portam {port} nav atiestates līnijas, tāpēc plati no datora nevar pārstartēt. Tai jau jābūt sāknēšanas režīmā.",
  "flash.done": "Gatavs: programmaparatūra ir mikroshēmā {chip}, un MD5 ir pareizs.",
  "flash.restarted": "Plate ir pārstartēta. Tālāk: robonet deploy my.ts",
  "flash.pressReset": "Tagad nospied uz plates pogu EN (RESET) vai atvieno plati un pievieno no jauna.",
  "flash.bootButton":
    "Pārslēdz plati sāknēšanas režīmā ar roku:\n  1. Turi nospiestu pogu BOOT (citur IO0, FLASH vai 0).\n  2. Uz brīdi nospied EN (citur RST vai RESET).\n  3. Atlaid BOOT. Tad ieraksti komandu vēlreiz.",
  "flash.bootButtonUsb":
    "Pārslēdz plati sāknēšanas režīmā ar roku:\n  1. Atvieno plati.\n  2. Turi nospiestu pogu BOOT (dažām platēm 9 vai B) un pievieno plati.\n  3. Atlaid BOOT. Tad ieraksti komandu vēlreiz.\nPortam tagad var būt cits nosaukums.",
  "flash.silent":
    "Mikroshēma portā {port} neatbild: plate nav sāknēšanas režīmā, vai arī šajā portā ir kas cits.",
  "flash.wrongChip":
    "Platē, kas ir portā {port}, ir {found}, bet programmaparatūra ir domāta {wanted}. Nekas netika ierakstīts. Izvēlies pareizo plati ar --board; tās parāda „robonet firmware list”.",
  "flash.unknownChip":
    "Platē, kas ir portā {port}, ir mikroshēma, kuru RoboNet nepazīst. Nekas netika ierakstīts.",
  "flash.tooSmall":
    "Šīs plates zibatmiņa ir {found}, bet programmaparatūrai vajag vairāk. Nekas netika ierakstīts.",
  "flash.interrupted":
    "Plate ieraksta vidū pārstāja atbildēt. Sabojāt to tā nevar, bet pilnas programmaparatūras tajā tagad nav: ņem īsu, labu kabeli, nelieto USB centrmezglu un ieraksti komandu vēlreiz.",
  "flash.unplugged":
    "Plate ieraksta vidū tika atvienota. Sabojāt to tā nevar, bet pilnas programmaparatūras tajā tagad nav: pievieno plati un ieraksti komandu vēlreiz.",
  "flash.interruptedBefore":
    "Plate pārstāja atbildēt, pirms kaut kas tika ierakstīts: tā ir tāda, kāda bija. Ņem īsu, labu kabeli, nelieto USB centrmezglu un ieraksti komandu vēlreiz.",
  "flash.unpluggedBefore":
    "Plate tika atvienota, pirms kaut kas tika ierakstīts: tā ir tāda, kāda bija. Pievieno plati un ieraksti komandu vēlreiz.",
  "flash.stoppedBefore": "Apturēts, pirms kaut kas tika ierakstīts: plate ir tāda, kāda bija.",
  "flash.stopped":
    "Apturēts pusceļā: programmaparatūra platē ir ierakstīta tikai pa daļai. Sabojāt plati tā nevar, bet tā nedarbosies, kamēr neierakstīsi komandu vēlreiz.",

  "bundle.done":
    "{file}: programmaparatūra un programma, {kilobytes} KB. Ieraksti to ar: robonet flash --file {file}",
  "bundle.licence":
    "Tajā esošo programmaparatūru veidojuši Microsoft (MIT licence) un Espressif (Apache License 2.0). Ja nodod failu tālāk, nodod līdzi arī THIRD_PARTY_NOTICES.md.",
  "bundle.tooLarge":
    "Programmā ir {bytes, plural, zero {# baitu} one {# baits} other {# baiti}}; platē ietilpst ne vairāk kā {limit}.",
  "bundle.refused": "Programmaparatūras virtuālā mašīna programmu nepieņēma.",
  "bundle.noPlace":
    "Šajā programmaparatūrā programmai nav vietas: {found, select, none {tajā nav nodalījumu tabulas} other {tās nodalījumu tabulā ir tikai {found}}}. Tā nav DeviceScript programmaparatūra, vai arī tā ir ļoti veca. Ņem to, ko lejupielādē „robonet firmware fetch”.",
  "bundle.otherChip":
    "Šī programmaparatūra ir domāta {found}, bet platē {board} ir {wanted}: programmas kontakti būtu citi. Citu plati norāda ar --kit vai --board.",
  "bundle.taken": "Šajā programmaparatūrā jau ir programma. Ņem to, ko lejupielādē „robonet firmware fetch”.",
} as const;
