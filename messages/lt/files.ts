export default {
  "file.noName": "Failo vardas čia tuščias. Nurodyk jį.",
  "file.missing": "Nerandu failo {file}.{hint}",
  "file.didYouMean": "Gal turėjai omenyje {file}?",
  "file.folder": "{file} yra aplankas. Nurodyk jame esantį failą, pavyzdžiui, {file}/solution.ts",
  "file.unreadable":
    "Negaliu perskaityti failo {file}: {why, select, denied {neturi leidimo jį skaityti} folder {tai aplankas} missing {jo nėra} notFolder {kelio dalis yra failas, o ne aplankas} longName {jo pavadinimas per ilgas} links {nuorodos veda ratu} busy {jį dabar naudoja kita programa} other {kompiuteris praneša {code}}}.",
  "file.unwritable":
    "Negaliu įrašyti {file}: {why, select, full {diskas pilnas. Ką nors ištrink arba pasirink kitą diską} large {failas būtų didesnis, nei šis kompiuteris tau leidžia} denied {neturi leidimo ten rašyti. Pasirink kitą aplanką} readOnly {šį diską galima tik skaityti. Pasirink kitą aplanką} folder {tai aplankas. Nurodyk jame esantį failą} missing {tokio aplanko nėra. Pirma jį sukurk arba pasirink kitą} notFolder {kelio dalis yra failas, o ne aplankas} longName {pavadinimas per ilgas} links {nuorodos veda ratu} unread {ten niekas neskaito} busy {jį dabar naudoja kita programa. Pirma ją uždaryk} exists {toks jau yra. Pasirink kitą pavadinimą arba pirma jį ištrink} other {kompiuteris praneša {code}}}. Tai, kas ten buvo anksčiau, nepakeista.",
  "file.trouble":
    "Kažkas negerai su {file}: {why, select, full {diskas pilnas} large {failas būtų didesnis, nei šis kompiuteris tau leidžia} denied {neturi leidimo} readOnly {šį diską galima tik skaityti} folder {tai aplankas} missing {jo nėra} notFolder {kelio dalis yra failas, o ne aplankas} longName {pavadinimas per ilgas} links {nuorodos veda ratu} unread {ten niekas neskaito} busy {jį dabar naudoja kita programa} exists {toks jau yra} other {kompiuteris praneša {code}}}.",
  "output.dash": "„-“ nėra išvesties pavadinimas. Pasirink tokį, kuris baigiasi {endings}.",
  "output.noName": "Išvesties failas čia be vardo. Duok tokį, kuris baigiasi {endings}.",
  "output.special":
    "{file} nėra nei failas, nei įrenginys, į kurį galima rašyti: tai gali būti vardinis kanalas, kurio niekas neskaito. Nurodyk failo vardą.",
  "output.input": "Failą {file} ši komanda skaito, todėl jis dingtų. Rezultatui pasirink kitą pavadinimą.",
  "output.twice":
    "Du rezultatai patektų į tą patį failą: {first} ir {second}. Kiekvienam pasirink savo pavadinimą.",
  "output.name":
    "Į failą {file} nerašau: {why, select, exists {jis jau yra, o pagal pavadinimą jame kas kita} other {pagal pavadinimą jame būtų kas kita}}. Pasirink pavadinimą, kuris baigiasi {endings}.",
  "output.lost":
    "Išvestis nebaigta: {why, select, full {diskas pilnas} unread {niekas jos neperskaitė iki galo} other {kompiuteris praneša {code}}}. Parodyta ne viskas.",
  "file.encoding":
    "Šis failas įrašytas ne kaip UTF-8, o, atrodo, kaip {encoding}. Įrašyk jį dar kartą kaip UTF-8: programoje VS Code spustelėk koduotę apačioje dešinėje, tada „Save with Encoding“ ir „UTF-8“; programoje „Notepad“ koduotė pasirenkama lange „Įrašyti kaip“.",
  "file.zeroCharacter":
    "Šioje eilutėje yra ženklas, kurio kodas 0: tekste jam ne vieta, o redaktoriai jo nerodo. Ištrink eilutę ir parašyk ją iš naujo.",
  "file.notTypeScript":
    "Roboto programa yra TypeScript failas, kurio vardas baigiasi .ts{ending, select, none {} other {, o ne {ending}}}. Pervardyk jį arba pasirink kitą failą.",
} as const;
