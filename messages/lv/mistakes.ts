/** What stands in place of the compiler's own words, for mistakes of beginners. */
export default {
  "ts.threeEquals": "Lai salīdzinātu, raksti trīs zīmes: === nozīmē „vienāds”, !== – „nav vienāds”.",
  "ts.neverEqual": "Šeit {a} tipa vērtība tiek salīdzināta ar {b} tipa vērtību. Tās nekad nav vienādas.",
  "ts.noArithmetic": "Tā rēķināt var tikai ar skaitļiem. parseFloat(teksts) no teksta izveido skaitli.",
  "ts.unknownWord": "„{a}” šeit neder. Vai vārds pirms tā uzrakstīts pareizi, un vai nekas netrūkst?",
  "ts.unknownFirstWord": "Rinda nevar sākties ar „{a}”. Vai vārds uzrakstīts pareizi?",
  "ts.misspelledWord": "Vārda „{a}” nav. Varbūt domāji „{b}”?",
  "ts.otherLanguage": "„{a}” ir no citas programmēšanas valodas. Šeit raksta tā: {b}",
  "ts.tooManyBrackets": "Šeit kaut kas neder. Saskaiti apaļās iekavas: varbūt viena ) ir lieka?",
  "ts.bracketOpen": "Šī „{a}” nav aizvērta. Trūkst „{b}”, kas tai pieder.",
  "ts.leadingZero": "Skaitlis nesākas ar 0 pirms citiem cipariem. Izlaid šo 0.",
  "ts.nameAfterNumber":
    "Nosaukums nevar sākties ar ciparu un nevar stāvēt tūlīt aiz skaitļa. Varbūt trūkst zīmes, piemēram, * vai komata?",
  "ts.usesItself":
    "„{a}” ir izmantots tajā pašā rindā, kas to izveido. Vai otrs nosaukums uzrakstīts pareizi?",
  "ts.propertyExpected":
    "Starp šīm figūriekavām jābūt nosaukumiem un vērtībām, piemēram, x: 3. Vai arī kāda figūriekava ir lieka?",
  "ts.reservedWord": "„{a}” ir valodas vārds un nevar būt nosaukums. Varbūt pirms tā trūkst nosaukuma?",
  "ts.spareComma": "Aiz komata trūkst vērtības, vai arī komats ir lieks.",
  "ts.openComment": "Šim komentāram nav beigu. Uzraksti */ tur, kur tas beidzas.",
  "ts.openTemplate": "Šim tekstam trūkst beigu zīmes `.",
  "ts.strayJump": "„{a}” drīkst būt tikai ciklā.",
  "ts.returnOutside": "„return” drīkst būt tikai funkcijā. Programma pēc pēdējās rindas beidzas pati.",
  "ts.typeExpected": "Šeit trūkst tipa, piemēram, number.",
  "ts.propertyTwice": "Šis nosaukums starp vienām figūriekavām ir divreiz. Izlaid vienu.",
  "ts.digitExpected": "Šim skaitlim trūkst cipara.",
  "ts.noInitialValue":
    "„const” vērtība vajadzīga uzreiz, piemēram, const n = 3. Ja vērtība būs vēlāk, lieto „let”.",
  "ts.declaredAlone":
    "„{a}” nevar stāvēt viens pats aiz if, else, for vai while: to nekas nevarētu izmantot. Liec pirms tā '{' un aiz rindām, kas to izmanto, '}'.",
  "ts.namesWithoutValue":
    "Nosaukumi iekavās saņem vērtības no saraksta vai objekta: raksti aiz tiem = un to, piemēram, const [a, b] = list.",
  "ts.catchExpected": "Aiz try un tā figūriekavām seko catch: try '{' … '}' catch '{' … '}'",
  "ts.mustReturn": "Šī funkcija ne vienmēr beidzas ar „return” un vērtību. Ko tā atgriež citā gadījumā?",
  "ts.notAList":
    "for (… of …) iet cauri sarakstam, bet šis nav saraksts. Lai skaitītu, raksti for (let i = 0; i < 4; i++).",
  "ts.maybeNothing": "Šeit vērtības var nebūt: tā var būt undefined. Vispirms pārbaudi ar if.",
  "ts.readOnly": "„{a}” var tikai nolasīt, bet ne iestatīt.",
  "ts.commaOperator": "Komats vērtību pirms tā atmet. Decimālskaitli raksta ar punktu: 1.5",
  "ts.decimalComma":
    "Šim izsaukumam iekavās vajag vērtības: {a}, bet tam ir {b}. Decimālskaitli raksta ar punktu, nevis ar komatu: 1.5",
  "ts.missingProperty": "Šim objektam trūkst „{a}”.",
  "ts.valueAsType": "„{a}” ir vērtība, bet šeit jābūt tipam, piemēram, number.",
  "ts.functionTwice": "Funkcija ar šādu nosaukumu jau ir. Izvēlies citu nosaukumu.",
  "ts.importMisplaced": "Importa rindas raksta programmas augšā, ārpus visām figūriekavām.",
  "ts.textExpected": "Šeit trūkst teksta pēdiņās.",
  "ts.emptyBody": "Semikols aiz iekavām beidz {a}, pirms tas kaut ko izdara. Izlaid to.",
  "ts.instead": "Robotam „{a}” nav. Raksti tā: {b}",
  "ts.unsupportedInstead": "Robots šādu pierakstu nepazīst ({a}). Raksti tā: {b}",
  "ts.importMissing": "„{a}” jāimportē. Augšā ieraksti šo rindu: {b}",
  "ts.forInList":
    "for (… in …) iet cauri objekta nosaukumiem, bet ar sarakstu robotā nedarbojas. Raksti for (const {a} of {b}): tad „{a}” ir pati vērtība, nevis tās indekss.",
  "ts.emptyElse": "Semikols aiz else beidz to, pirms kaut kas ir izdarīts. Izlaid to.",
  "ts.enumByNumber":
    "Robotā enum pēc skaitļa nosaukumu pateikt nevar. Saliec nosaukumus sarakstā un ņem tos no tā: {a}",
  "ts.alwaysSame":
    "Šī vērtība šeit vienmēr ir {a}, tāpēc tā nekad nav {b}: pirms šīs rindas to nekas nemaina.",
  "ts.alwaysSameText":
    "Šī vērtība šeit vienmēr ir {a}, tāpēc tā nekad nav {b}. Ja tā reizēm būs cita, deklarē to kopā ar tipu: let name: string = {a}",
  "ts.wrongSign": "Zīme „{a}” šeit neder. Tās vietā raksti: {b}",
  "ts.noUnit":
    "Skaitli raksta bez mērvienības: izlaid „{a}”. Attālumi ir milimetros, leņķi grādos, laiks milisekundēs.",
  "ts.callBrackets": "To, ko nodod izsaukumam, raksta iekavās: {a}(…)",
  "ts.elseCondition": "Vārdam else nosacījuma nav. Otram nosacījumam raksti: else if {a}",
  "ts.strayElse": "Šis else nepieder nevienam if. Starp if beigu figūriekavu un else nekas nedrīkst būt.",
  "ts.nameInPieces": "Nosaukums ir viens vārds bez atstarpēm un defisēm: nevis „{a}”, bet {b}.",
  "ts.undeclared": "„{a}” vēl nav izveidots. Tur, kur tas ir pirmo reizi, raksti pirms tā let: {b}",
  "ts.importTwice": "„{a}” ir importēts divreiz. Pietiek ar vienu importa rindu: šo izlaid.",
  "ts.importBraces":
    "Importa rindā nosaukumu raksta figūriekavās, piemēram, import '{' robot '}' from \"@robonet/kit\"",
  "ts.packageQuotes": 'Pakotnes nosaukumu raksta pēdiņās: from "{a}"',
  "ts.needsFunction": "Šeit vajag funkciju, ko izsauks vēlāk, nevis to, ko tā dod tagad. Raksti: {a}",
  "ts.awaitInCallback":
    "Funkciju, ko izsauc saraksts, neviens negaida, tāpēc „await” tajā neder. Raksti for (const each of list) '{' … '}'.",
  "ts.namedMember":
    "Kompilators nezina, kādi nosaukumi ir šajā objektā. Deklarē to tā, lai der jebkurš nosaukums: const ages: Record<string, number> = '{' anna: 11 '}'",
  "ts.noPropertyYet":
    'Šajā objektā nav „{a}”{b, select, none {} other {, ir tikai: {b}}}. Ja tajā jāder jebkuram nosaukumam, deklarē to ar tipu Record<string, {c}> un .{a} vietā raksti ["{a}"]',
  "ts.minusPower": "Pirms ** mīnusam vajag iekavas, lai secība būtu skaidra: (-2) ** 2 vai -(2 ** 2).",
  "ts.countsVariable": "++ un -- maina mainīgo, tāpēc blakus jābūt tā nosaukumam: count++",
  "ts.openSlash":
    "Šī zīme / sāk kaut ko, kas šajā rindā nebeidzas. Lai dalītu, raksti vērtību abās pusēs: a / b. Komentārs sākas ar //",
  "ts.conditionBrackets": "Nosacījumu raksta apaļajās iekavās: {a}",
  "ts.bracketName":
    'Šajā objektā var būt jebkādi nosaukumi, tāpēc „{a}” raksta iekavās un pēdiņās: .{a} vietā ["{a}"]',
  "ts.thisOutside":
    "Šeit „this” neko nenozīmē. Izveido klasi, kuras metodes pazīst this: class Dog '{' name = \"Rex\"; bark(): void '{' console.log(this.name) '}' '}'",
  "ts.fixWrite": "Rakstīt „{a}”",
  "ts.fixAdd": "Pielikt „{a}”",
  "ts.fixAddLine": "Pievienot rindu {a}",
  "ts.fixRemove": "Izņemt „{a}”",
} as const;
