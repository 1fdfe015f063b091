export default {
  "image.short":
    "Tai ne visa roboto programa: joje tik {bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}}. Sukurk ją iš naujo komanda: robonet build",
  "image.magic": "Tai ne roboto programa. Nurodyk .ts failą arba failą, kurį sukūrė „robonet build“.",
  "image.version":
    "Ši programa sukurta programinės aparatinės įrangos versijai {version}, o čia yra 2.16. Sukurk ją čia iš naujo komanda: robonet build",
  "image.cut":
    "Ši roboto programa nutrūksta po {bytes, plural, one {# baito} few {# baitų} many {# baito} other {# baitų}}: trūksta dalies „{section}“. Sukurk ją iš naujo komanda: robonet build",
  "image.dcfg":
    "Šios roboto programos jungimo lentelė sugadinta. Sukurk programą iš naujo komanda: robonet build",
  "image.damaged":
    "Ši roboto programa sugadinta: roboto patikra jos nepriėmė (kodas {code}). Sukurk ją iš naujo komanda: robonet build",
  "image.refused":
    "Paties roboto patikra nepriima to, ką iš šios programos padarė kompiliatorius (kodas {code}). Kažkas joje viršija roboto galimybes: išimk tai, ką keitei paskiausiai, ir pranešk apie tai.",
  "image.large":
    "Šioje roboto programoje yra {bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}}, o į robotą telpa ne daugiau kaip {limit}.",
  "ts.noPackage":
    "Paketo „{a}“ nėra. Roboto programoje gali importuoti @robonet/kit, @robonet/runtime, @robonet/drivers ir @devicescript/….",
  "ts.nodeModule":
    "„{a}“ priklauso Node.js, kuris veikia kompiuteryje. Robotas jo neturi: naudok @robonet/kit ir @devicescript/core.",
  "ts.foreignName": "„{a}“ yra tinklalapyje arba kompiuteryje, bet ne robote.",
  "ts.unknownName":
    "Nepažįstu vardo „{a}“. Ar jis parašytas teisingai ir aukščiau importuotas arba aprašytas?",
  "ts.misspelledName": "Nepažįstu vardo „{a}“. Gal turėjai omenyje „{b}“?",
  "ts.noMember": "Čia nėra nieko vardu „{a}“. Pažiūrėk, kas yra prieš tašką: ką tai moka?",
  "ts.noMemberOf": "Čia nėra nieko vardu „{a}“. Čia yra: {b}",
  "ts.misspelledMember": "Čia nėra nieko vardu „{a}“. Gal turėjai omenyje „{b}“?",
  "ts.notExported": "Šiame pakete nėra „{a}“. Patikrink vardą importo eilutėje.",
  "ts.misspelledImport": "Šiame pakete nėra „{a}“. Gal turėjai omenyje „{b}“?",
  "ts.wrongArgument": "Čia reikia {b} tipo reikšmės, o yra {a}.",
  "ts.wrongValue": "{a} tipo reikšmė netinka ten, kur reikia {b} tipo.",
  "ts.argumentCount": "Šiam iškvietimui skliaustuose reikia tiek reikšmių: {a}, o yra {b}.",
  "ts.tooManyValues":
    "Ši eilutė vienu metu perduoda per daug reikšmių. console.log ir tekste su $'{'…'}' gali būti ne daugiau kaip 7 reikšmės, kitame iškvietime – 8. Padalyk ją į dvi eilutes.",
  "ts.tooLong":
    "Šis tekstas arba buferis užima {a, plural, one {# baitą} few {# baitus} many {# baito} other {# baitų}}; vienu gabalu robotas priima ne daugiau kaip {b}. Sutrumpink jį arba padalyk į kelias dalis.",
  "ts.noBrackets": "„{a}“ be skliaustų funkciją tik pavadina, bet neiškviečia. Rašyk {a}().",
  "ts.noEffect":
    "„{a}“ pats vienas nieko nedaro. Jei nori priskirti reikšmę, rašyk vieną =; jei nori iškviesti funkciją, rašyk skliaustus ().",
  "ts.lostResult":
    "„{a}“ apskaičiuoja reikšmę, bet jos niekur neišsaugo. Įrašyk ją į kintamąjį: const result = {a}",
  "ts.numberCondition":
    "„{a}“ gali būti skaičius, o skaičiaus robotas negali suprasti kaip „taip“ arba „ne“: 0.5 jam reikštų „ne“. Palygink, pavyzdžiui: {a} !== 0. Ar reikšmė apskritai yra, patikrinsi taip: {a} !== undefined.",
  "ts.numberOr":
    "„{a}“ gali būti skaičius, o skaičiaus robotas negali suprasti kaip „taip“ arba „ne“. Jei reikia reikšmės, kai jos nėra, rašyk {a} ?? {b}; jei reikia kitos vietoj nulio, rašyk {a} !== 0 ? {a} : {b}",
  "ts.sortOrder":
    "Jei tvarka nenurodyta, sort() rikiuoja reikšmes kaip tekstą: 10 yra prieš 9. Skaičiams rašyk sort((a, b) => a - b)",
  "ts.noFile": "Failo „{a}“ čia nėra. Patikrink vardą importo eilutėje.",
  "ts.halfCharacter":
    "Šiame tekste yra pusė rašmens: vienas \\ud800–\\udfff nieko nereiškia. Įrašyk patį rašmenį.",
  "ts.noCharacter": "Robotas negali tekste laikyti {a}: tokio numerio neturi joks ženklas. Išmesk jį.",
  "ts.assignedCondition": "Vienas = priskiria reikšmę. Palyginimui rašyk ===, pavyzdžiui, {a} === {b}.",
  "ts.assignedCall": "Tam, kas yra kairėje nuo =, reikšmės priskirti negalima. Palyginimui rašyk ===.",
  "ts.forSemicolons": "Trys ciklo for dalys atskiriamos kabliataškiais: for (let i = 0; i < 4; i++)",
  "ts.zeroCharacter":
    "Robotas negali tekste laikyti rašmens, kurio kodas 0: viskas po jo dingtų. Praleisk jį.",
  "ts.tooSmall":
    "Skaičiaus, kuris taip arti nulio kaip {a}, robotas negali laikyti. Rašyk 0 arba didesnį skaičių.",
  "ts.tooDeep":
    "Čia per daug dalykų vienas kitame: skliaustų, blokų arba labai ilga grandinė. Padalyk tai į kelis žingsnius ar funkcijas.",
  "ts.tooLarge":
    "Ši programa robotui per ilga. Sutrumpink ją: vietoj daugybės panašių eilučių naudok ciklus, funkcijas ir sąrašus.",
  "ts.tooMuchWork":
    "Kompiliatorius pasidavė: nustatyti čia tipus užtruktų per ilgai. Rašyk paprastesnius tipus.",
  "ts.tooManyParameters":
    "Roboto funkcijai galima perduoti ne daugiau kaip tiek reikšmių: {a}. Perduok sąrašą arba objektą.",
  "ts.tooManyVariables":
    "Roboto funkcijoje gali būti ne daugiau kaip tiek kintamųjų: {a}. Padalyk ją į kelias funkcijas arba naudok sąrašą.",
  "ts.untranslated":
    "Šios vietos kompiliatorius robotui išversti negali. Parašyk kitaip, mažesniais žingsniais.",
  "ts.missingAwait":
    "Reikšmės dar nėra: prieš iškvietimą parašyk „await“, pavyzdžiui, (await robot.distance.read()).",
  "ts.wrongOperator": "Veiksmo „{a}“ negalima atlikti tarp {b} ir {c}.",
  "ts.constant":
    "„{a}“ yra konstanta, jos reikšmės keisti negalima. Jei ji turi keistis, aprašyk ją su „let“.",
  "ts.declaredTwice":
    "Vardas „{a}“ aprašytas du kartus. Pasirink kitą vardą arba praleisk antrąjį „let“ ar „const“.",
  "ts.usedTooEarly": "„{a}“ naudojamas dar neturėdamas reikšmės. Perkelk jo aprašą aukščiau.",
  "ts.usedBeforeItsLine":
    "„{a}“ naudojamas anksčiau, nei eilutė su let arba const jį sukuria. Jei „{a}“ jau yra aukščiau, už riestinių skliaustų, ta eilutė sukuria antrą kintamąjį: praleisk let ir rašyk tik {a} = …",
  "ts.parameterType": "Parametrui „{a}“ reikia nurodyti tipą, pavyzdžiui, {a}: number.",
  "ts.expected": "Čia trūksta „{a}“.",
  "ts.openString": "Šiam tekstui trūksta uždaromosios kabutės.",
  "ts.nameExpected": "Čia trūksta vardo.",
  "ts.expressionExpected": "Čia trūksta reikšmės.",
  "ts.tooManyBraces": "Čia kažkas netinka. Suskaičiuok riestinius skliaustus: gal vienas '}' yra per daug?",
  "ts.awaitOutside":
    "„await“ galima rašyti tik funkcijoje, pažymėtoje „async“. Parašyk „async“ prieš funkciją.",
  "ts.awaitNeedsImport":
    "Programai, kurioje yra „await“, viršuje reikia importo eilutės, pavyzdžiui: import '{' robot '}' from \"@robonet/kit\"",
  "ts.noVar": "Vietoj „var“ rašyk „let“ arba „const“.",
  "ts.noThis":
    "Šioje funkcijoje „this“ nieko nereiškia. Prieš funkciją rašyk const self = this, o joje vietoj this – self.",
  "ts.loopFunction":
    "Funkcija, kuri prasideda cikle, negali naudoti to ciklo kintamojo. Padaryk atskirą funkciją su šiuo kintamuoju kaip parametru arba eik per sąrašą su .forEach.",
  "ts.importEnding": "Importo eilutėje praleisk plėtinį: „{a}“.",
  "ts.notOnRobot": "Robotas neturi „{a}“.",
  "ts.noConversion":
    "Robotas neturi „{a}“. parseFloat(tekstas) iš teksto padaro skaičių, $'{'reikšmė'}' tarp atvirkštinių kabučių (`) iš skaičiaus – tekstą, o palyginimas, pavyzdžiui, n !== 0, duoda true arba false.",
  "ts.noFunction": "Tai, kas yra prieš skliaustus, nėra funkcija, todėl jos negalima iškviesti.",
  "ts.strayCharacter":
    "„{a}“ čia negali būti. Programose rašomos tiesios kabutės \" arba '', minusas - ir žvaigždutė *; iš teksto nukopijuotos dažnai būna kitokios. Įrašyk iš naujo.",
  "ts.missingBreak": "Šio case pabaigoje trūksta break: be jo programa tęstų kitu case.",
  "ts.override": "Klasėje „{a}“ tai jau yra. Jei nori tai pakeisti, parašyk prieš tai „override“.",
  "ts.noAngles":
    "Robotas neturi Math.{a}. Pakete @robonet/runtime yra sinDeg, cosDeg ir directionDeg, kurios skaičiuoja laipsniais.",
  "ts.unsupported": "Robotas tokio užrašymo nepažįsta ({a}). Parašyk kitaip.",
  "ts.floatingPromise":
    "Šis iškvietimas užtrunka. Parašyk prieš jį „await“, kad programa jo palauktų. Tai, kas turi veikti greta, įdėk į start(…) iš @robonet/runtime.",
  "ts.other": "Kompiliatorius sako: {text}",
} as const;
