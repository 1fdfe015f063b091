/** What stands in place of the compiler's own words, for mistakes of beginners. */
export default {
  "ts.threeEquals": "Lygindami rašome tris ženklus: === reiškia „lygu“, !== – „nelygu“.",
  "ts.neverEqual": "Čia lyginama {a} tipo reikšmė su {b} tipo reikšme. Jos niekada nebūna lygios.",
  "ts.noArithmetic": "Taip skaičiuoti galima tik su skaičiais. parseFloat(tekstas) iš teksto padaro skaičių.",
  "ts.unknownWord": "„{a}“ čia netinka. Ar žodis prieš tai parašytas teisingai ir ar nieko netrūksta?",
  "ts.unknownFirstWord": "Eilutė negali prasidėti „{a}“. Ar žodis parašytas teisingai?",
  "ts.misspelledWord": "Žodžio „{a}“ nėra. Gal turėjai omenyje „{b}“?",
  "ts.otherLanguage": "„{a}“ yra iš kitos programavimo kalbos. Čia rašoma taip: {b}",
  "ts.tooManyBrackets": "Čia kažkas netinka. Suskaičiuok apvaliuosius skliaustus: gal vienas ) yra per daug?",
  "ts.bracketOpen": "Šis „{a}“ neuždarytas. Trūksta jam priklausančio „{b}“.",
  "ts.leadingZero": "Skaičius neprasideda 0 prieš kitus skaitmenis. Praleisk tą 0.",
  "ts.nameAfterNumber":
    "Vardas negali prasidėti skaitmeniu ir negali eiti iškart po skaičiaus. Gal trūksta ženklo, pavyzdžiui, * ar kablelio?",
  "ts.usesItself":
    "„{a}“ naudojamas toje pačioje eilutėje, kuri jį sukuria. Ar kitas vardas parašytas teisingai?",
  "ts.propertyExpected":
    "Tarp šių riestinių skliaustų turi būti vardai ir reikšmės, pavyzdžiui, x: 3. O gal kuris skliaustas nereikalingas?",
  "ts.reservedWord": "„{a}“ yra kalbos žodis ir negali būti vardas. Gal prieš jį trūksta vardo?",
  "ts.spareComma": "Po kablelio trūksta reikšmės arba kablelis nereikalingas.",
  "ts.openComment": "Šis komentaras neturi pabaigos. Parašyk */ ten, kur jis baigiasi.",
  "ts.openTemplate": "Šiam tekstui trūksta uždaromojo ženklo `.",
  "ts.strayJump": "„{a}“ gali būti tik cikle.",
  "ts.returnOutside": "„return“ gali būti tik funkcijoje. Po paskutinės eilutės programa baigiasi pati.",
  "ts.typeExpected": "Čia trūksta tipo, pavyzdžiui, number.",
  "ts.propertyTwice": "Šis vardas tarp tų pačių skliaustų yra du kartus. Vieną praleisk.",
  "ts.digitExpected": "Šiam skaičiui trūksta skaitmens.",
  "ts.noInitialValue":
    "„const“ reikšmės reikia iš karto, pavyzdžiui, const n = 3. Jei reikšmė bus vėliau, rašyk „let“.",
  "ts.declaredAlone":
    "„{a}“ negali stovėti vienas po if, else, for ar while: niekas jo negalėtų naudoti. Prieš jį rašyk '{', o po eilučių, kurios jį naudoja, '}'.",
  "ts.namesWithoutValue":
    "Vardai skliaustuose gauna reikšmes iš sąrašo ar objekto: po jų rašyk = ir jį, pavyzdžiui, const [a, b] = list.",
  "ts.catchExpected": "Po try ir jo skliaustų eina catch: try '{' … '}' catch '{' … '}'",
  "ts.mustReturn": "Ši funkcija ne visada baigiasi „return“ su reikšme. Ką ji grąžina kitu atveju?",
  "ts.notAList":
    "for (… of …) eina per sąrašą, o čia ne sąrašas. Jei nori skaičiuoti, rašyk for (let i = 0; i < 4; i++).",
  "ts.maybeNothing": "Čia reikšmės gali nebūti: ji gali būti undefined. Pirma patikrink su if.",
  "ts.readOnly": "„{a}“ galima tik perskaityti, bet ne nustatyti.",
  "ts.commaOperator": "Kablelis prieš jį esančią reikšmę atmeta. Dešimtainis skaičius rašomas su tašku: 1.5",
  "ts.decimalComma":
    "Šiam iškvietimui skliaustuose reikia reikšmių: {a}, o jų yra {b}. Dešimtainis skaičius rašomas su tašku, ne su kableliu: 1.5",
  "ts.missingProperty": "Šiam objektui trūksta „{a}“.",
  "ts.valueAsType": "„{a}“ yra reikšmė, o čia turi būti tipas, pavyzdžiui, number.",
  "ts.functionTwice": "Funkcija tokiu vardu jau yra. Pasirink kitą vardą.",
  "ts.importMisplaced": "Importo eilutės rašomos programos viršuje, už visų riestinių skliaustų.",
  "ts.textExpected": "Čia trūksta teksto kabutėse.",
  "ts.emptyBody": "Kabliataškis po skliaustų užbaigia {a}, kol dar nieko nepadaryta. Praleisk jį.",
  "ts.instead": "Robotas neturi „{a}“. Rašyk taip: {b}",
  "ts.unsupportedInstead": "Robotas tokio užrašymo nepažįsta ({a}). Rašyk taip: {b}",
  "ts.importMissing": "„{a}“ reikia importuoti. Viršuje įrašyk šią eilutę: {b}",
  "ts.forInList":
    "for (… in …) eina per objekto vardus, o su sąrašu robote neveikia. Rašyk for (const {a} of {b}): tada „{a}“ yra pati reikšmė, o ne jos indeksas.",
  "ts.emptyElse": "Kabliataškis po else jį užbaigia, kol dar nieko nepadaryta. Praleisk jį.",
  "ts.enumByNumber":
    "Robote enum pagal skaičių vardo pasakyti negali. Sudėk vardus į sąrašą ir imk juos iš jo: {a}",
  "ts.alwaysSame":
    "Ši reikšmė čia visada yra {a}, todėl ji niekada nebūna {b}: iki šios eilutės niekas jos nekeičia.",
  "ts.alwaysSameText":
    "Ši reikšmė čia visada yra {a}, todėl ji niekada nebūna {b}. Jei kartais ji bus kitokia, aprašyk ją su tipu: let name: string = {a}",
  "ts.wrongSign": "Ženklas „{a}“ čia netinka. Vietoj jo rašyk: {b}",
  "ts.noUnit":
    "Skaičius rašomas be matavimo vieneto: praleisk „{a}“. Atstumai nurodomi milimetrais, kampai – laipsniais, laikas – milisekundėmis.",
  "ts.callBrackets": "Tai, kas perduodama iškvietimui, rašoma skliaustuose: {a}(…)",
  "ts.elseCondition": "Po else sąlygos nėra. Antrai sąlygai rašyk: else if {a}",
  "ts.strayElse": "Šis else nepriklauso jokiam if. Tarp uždaromojo if skliausto ir else nieko negali būti.",
  "ts.nameInPieces": "Vardas yra vienas žodis be tarpų ir brūkšnelių: ne „{a}“, o {b}.",
  "ts.undeclared": "„{a}“ dar nesukurtas. Ten, kur jis yra pirmą kartą, prieš jį rašyk let: {b}",
  "ts.importTwice": "„{a}“ importuotas du kartus. Užtenka vienos importo eilutės: šią praleisk.",
  "ts.importBraces":
    "Importo eilutėje vardas rašomas riestiniuose skliaustuose, pavyzdžiui, import '{' robot '}' from \"@robonet/kit\"",
  "ts.packageQuotes": 'Paketo vardas rašomas kabutėse: from "{a}"',
  "ts.needsFunction":
    "Čia reikia funkcijos, kuri bus iškviesta vėliau, o ne to, ką ji duoda dabar. Rašyk: {a}",
  "ts.awaitInCallback":
    "Funkcijos, kurią iškviečia sąrašas, niekas nelaukia, todėl „await“ joje netinka. Rašyk for (const each of list) '{' … '}'.",
  "ts.namedMember":
    "Kompiliatorius nežino, kokie vardai yra šiame objekte. Aprašyk jį taip, kad tiktų bet koks vardas: const ages: Record<string, number> = '{' anna: 11 '}'",
  "ts.noPropertyYet":
    'Šiame objekte nėra „{a}“{b, select, none {} other {, yra tik: {b}}}. Jei jam turi tikti bet koks vardas, aprašyk jį su tipu Record<string, {c}> ir vietoj .{a} rašyk ["{a}"]',
  "ts.minusPower": "Prieš ** minusui reikia skliaustų, kad tvarka būtų aiški: (-2) ** 2 arba -(2 ** 2).",
  "ts.countsVariable": "++ ir -- keičia kintamąjį, todėl šalia turi būti jo vardas: count++",
  "ts.openSlash":
    "Šis ženklas / pradeda tai, kas šioje eilutėje nesibaigia. Jei nori dalyti, rašyk reikšmę abiejose pusėse: a / b. Komentaras prasideda //",
  "ts.conditionBrackets": "Sąlyga rašoma apvaliuosiuose skliaustuose: {a}",
  "ts.bracketName":
    'Šiame objekte gali būti bet kokių vardų, todėl „{a}“ rašomas skliaustuose ir kabutėse: vietoj .{a} rašyk ["{a}"]',
  "ts.thisOutside":
    "Čia „this“ nieko nereiškia. Sukurk klasę, kurios metodai žino this: class Dog '{' name = \"Rex\"; bark(): void '{' console.log(this.name) '}' '}'",
  "ts.fixWrite": "Rašyti „{a}“",
  "ts.fixAdd": "Pridėti „{a}“",
  "ts.fixAddLine": "Pridėti eilutę {a}",
  "ts.fixRemove": "Išimti „{a}“",
} as const;
