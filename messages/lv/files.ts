export default {
  "file.noName": "Faila nosaukums šeit ir tukšs. Norādi to.",
  "file.missing": "Nevaru atrast failu {file}.{hint}",
  "file.didYouMean": "Varbūt domāji {file}?",
  "file.folder": "{file} ir mape. Norādi failu tajā, piemēram, {file}/solution.ts",
  "file.unreadable":
    "Nevaru izlasīt failu {file}: {why, select, denied {tev nav atļaujas to lasīt} folder {tā ir mape} missing {tā nav} notFolder {daļa no ceļa ir fails, nevis mape} longName {tā nosaukums ir pārāk garš} links {saites ved pa apli} busy {to patlaban lieto cita programma} other {dators ziņo {code}}}.",
  "file.unwritable":
    "Nevaru ierakstīt {file}: {why, select, full {disks ir pilns. Izdzēs kaut ko vai izvēlies citu disku} large {fails būtu lielāks, nekā šis dators tev atļauj} denied {tev nav atļaujas tur rakstīt. Izvēlies citu mapi} readOnly {šo disku var tikai lasīt. Izvēlies citu mapi} folder {tā ir mape. Norādi failu tajā} missing {šādas mapes nav. Vispirms izveido mapi vai izvēlies citu} notFolder {daļa no ceļa ir fails, nevis mape} longName {nosaukums ir pārāk garš} links {saites ved pa apli} unread {tur neviens nelasa} busy {to patlaban lieto cita programma. Vispirms to aizver} exists {tāds jau pastāv. Izvēlies citu nosaukumu vai vispirms to izdzēs} other {dators ziņo {code}}}. Tas, kas tur bija iepriekš, nav mainīts.",
  "file.trouble":
    "Kaut kas nav kārtībā ar {file}: {why, select, full {disks ir pilns} large {fails būtu lielāks, nekā šis dators tev atļauj} denied {tev nav atļaujas} readOnly {šo disku var tikai lasīt} folder {tā ir mape} missing {tā nav} notFolder {daļa no ceļa ir fails, nevis mape} longName {nosaukums ir pārāk garš} links {saites ved pa apli} unread {tur neviens nelasa} busy {to patlaban lieto cita programma} exists {tāds jau pastāv} other {dators ziņo {code}}}.",
  "output.dash": "„-” nav rezultāta nosaukums. Izvēlies tādu, kas beidzas ar {endings}.",
  "output.noName": "Izvades failam šeit nav nosaukuma. Dod tādu, kas beidzas ar {endings}.",
  "output.special":
    "{file} nav ne fails, ne ierīce, kurā var rakstīt: tas var būt nosaukts kanāls, ko neviens nelasa. Norādi faila nosaukumu.",
  "output.input": "Failu {file} šī komanda lasa, tāpēc tas pazustu. Rezultātam izvēlies citu nosaukumu.",
  "output.twice": "Divi rezultāti nonāktu vienā failā: {first} un {second}. Katram izvēlies savu nosaukumu.",
  "output.name":
    "Failā {file} es nerakstu: {why, select, exists {tas jau pastāv, un pēc nosaukuma tajā ir kas cits} other {pēc nosaukuma tajā būtu kas cits}}. Izvēlies nosaukumu, kas beidzas ar {endings}.",
  "output.lost":
    "Izvade netika pabeigta: {why, select, full {disks ir pilns} unread {neviens to nenolasīja līdz galam} other {dators ziņo {code}}}. Parādīts nav viss.",
  "file.encoding":
    "Šis fails nav saglabāts kā UTF-8, bet, šķiet, kā {encoding}. Saglabā to vēlreiz kā UTF-8: programmā VS Code noklikšķini apakšā pa labi uz kodējuma, tad „Save with Encoding” un „UTF-8”; programmā Notepad kodējumu izvēlas logā „Saglabāt kā”.",
  "file.zeroCharacter":
    "Šajā rindā ir rakstzīme ar kodu 0: tekstā tādai nav vietas, un redaktori to nerāda. Izdzēs rindu un uzraksti to vēlreiz.",
  "file.notTypeScript":
    "Robota programma ir TypeScript fails, kura nosaukums beidzas ar .ts{ending, select, none {} other {, nevis ar {ending}}}. Pārdēvē to vai izvēlies citu failu.",
} as const;
