export default {
  "lessonCheck.seed": "sėkla {seed, number, ::group-off}",
  "lessonCheck.fileMissing": "Šio failo nėra. Jį turi kiekviena pamoka arba jį nurodo lesson.json.",
  "lessonCheck.fileStray": "Šio failo niekas nenaudoja. Ištrink jį arba paminėk puslapyje.",
  "lessonCheck.wrongUnnamed":
    "Faile lesson.json ši programa nenurodyta. Įrašyk ją į „wrong“ kartu su atsiliepimu, kurį ji turi gauti.",
  "lessonCheck.todo":
    "{count, plural, one {Eilutėje {lines}} few {Eilutėse {lines}} many {Eilutėse {lines}} other {Eilutėse {lines}}} dar likęs TODO. Parašyk, kas ten turi būti.",
  "lessonCheck.wrongCount":
    "Skyriuje „wrong“ yra {count, plural, one {# programa} few {# programos} many {# programos} other {# programų}}; reikia nuo {least} iki {most}.",
  "lessonCheck.wrongTwice":
    "Tą patį atsiliepimą „{feedback}“ gauna kelios programos: {files}. Kiekviena klaidinga programa rodo savo klaidą: vieną išimk arba pakeisk patikrą taip, kad ji jas skirtų.",
  "lessonCheck.idTaken": "Id „{name}“ jau yra faile {other}. Kiekviena pamoka turi savo id.",
  "lessonCheck.needsUnknown":
    "Skyriuje „needs“ nurodyta pamoka „{name}“, kurios nėra.{nearest, select, none {} other { Gal turėjai omenyje „{nearest}“?}}",
  "lessonCheck.needsLater":
    "Skyriuje „needs“ nurodyta pamoka „{name}“, bet ji nėra ankstesnė. Reikėti gali tik ankstesnių pamokų.",
  "lessonCheck.textStale":
    "Teksto „{key}“ niekas nesako: patikroje nėra tokio tikslo ar atsiliepimo. Išimk jį arba pataisyk pavadinimą.",
  "lessonCheck.textMissing": "Skyriuje „{language}“ nėra teksto „{key}“.",
  "lessonCheck.textValues":
    "Tekste „{key}“ („{language}“) yra kitos reikšmės nei angliškame: {own}, o ne {wanted}.",
  "lessonCheck.textBroken":
    "Teksto „{key}“ („{language}“) nepavyksta perskaityti: {reason}. Ar riestiniai skliaustai suporuoti?",
  "lessonCheck.textComment":
    "Tekstas „{key}“ („en“) skiriasi nuo komentaro faile starter.ts: {words} Abiejose vietose rašyk tą patį.",
  "lessonCheck.textSame": "Tekstas „{key}“ („{language}“) yra anglų kalba. Išversk jį.",
  "lessonCheck.pageBuild":
    "{line} eilutė: puslapis sudarytas kitaip nei angliškas. Turi būti: {kind, select, heading {{count} lygio antraštė} code {kodo blokas} list {sąrašas, punktų skaičius: {count}} steps {sunumeruoti žingsniai, skaičius: {count}} table {lentelė, eilučių skaičius: {count}} other {puslapio pabaiga}}. Yra: {ownKind, select, heading {{ownCount} lygio antraštė} code {kodo blokas} list {sąrašas, punktų skaičius: {ownCount}} steps {sunumeruoti žingsniai, skaičius: {ownCount}} table {lentelė, eilučių skaičius: {ownCount}} other {puslapio pabaiga}}.",
  "lessonCheck.pageCode":
    "{line} eilutė: kodas skiriasi nuo angliško puslapio. Turi būti: {wanted}. Yra: {own}.",
  "lessonCheck.pageWords":
    "Kodas sakiniuose ne toks kaip angliškame puslapyje.{missing, select, none {} other { Trūksta: {missing}.}}{added, select, none {} other { Nereikalinga: {added}.}}",
  "lessonCheck.quotes": "{place}: kabutės ne tokios, kokios yra šioje kalboje ({wanted}): {found}",
  "lessonCheck.term": "{place}: „{found}“ visuose tekstuose vadinama „{wanted}“ (messages/glossary.ts).",
  "lessonCheck.pageSame": "Šis tekstas dar anglų kalba: {text}",
  "lessonCheck.pageNumber":
    "„{typed}“ nurodo pamoką pagal numerį, o numeriai keičiasi. Įdėk nuorodą su jos pavadinimu.",
  "lessonCheck.pageOther": "„{typed}“ nurodo ne šią pamoką. Jos id yra {own}.",
  "lessonCheck.linkTitle": "Nuorodos į {path} tekstas yra „{said}“, o tos pamokos pavadinimas yra „{title}“.",
  "lessonCheck.unordered":
    "Faile lessons/order.json šios pamokos nėra arba jos aplankas vadinasi ne „{name}“, kaip jos id. Pataisyk: pagal eilę nustatomas numeris.",
  "lessonCheck.pagePath": "Nėra tokio failo ar aplanko: {path}.",
  "lessonCheck.checkBroken": "Patikros nepavyksta įkelti: {reason}",
  "lessonCheck.seedsFew":
    "Patikroje yra {shown} rodomos ir {hidden} paslėptos sėklos. Iš viso reikia bent {least}, bent po vieną kiekvienos rūšies, be pasikartojimų: kitaip programą galima pritaikyti būtent joms.",
  "lessonCheck.goalTwice": "Tikslas „{name}“ yra du kartus.",
  "lessonCheck.notCompiled": "Programos nepavyksta sukompiliuoti: {reason}",
  "lessonCheck.stock": "Paties „DeviceScript“ kompiliatorius jos nepriima: {reason}",
  "lessonCheck.solutionFails": "Sprendimas turi pavykti, bet nepavyksta: {happened}",
  "lessonCheck.starterPasses":
    "Pradinė programa neturi pavykti, bet pavyksta. Palik joje ką daryti arba patikroje reikalauk daugiau.",
  "lessonCheck.starterCompiles":
    "Pagal lesson.json pradinėje programoje reikia taisyti klaidas, bet ji kompiliuojasi. Grąžink klaidas arba išimk „brokenStarter“.",
  "lessonCheck.emptyPasses":
    "Nieko nedaranti programa pavyksta. Kuris nors tikslas turi reikalauti, kad robotas ką nors padarytų.",
  "lessonCheck.goalIdle":
    "Tikslą „{goal}“ pasiekia ir programa, kuri {waits, select, yes {tik laukia} other {nieko nedaro}}. Reikalauk to, apie ką kalba tikslo pavadinimas; jei tai draudimas, įrašyk „prohibits: true“.",
  "lessonCheck.goalNoProhibition":
    "Tikslas „{goal}“ turi „prohibits: true“, bet nieko nedaranti programa jo nepasiekia. Išimk „prohibits“.",
  "lessonCheck.goalNeverMissed":
    "Tikslą „{goal}“ pasiekia visos klaidingos ir sukčiaujančios programos, pradinė programa ir net nieko nedaranti programa. Įrašyk aplanke wrong/ programą, kuri jo nepasiekia, arba išimk tikslą.",
  "lessonCheck.wrongPasses":
    "Ši programa turi gauti „{expected}“, bet pavyksta su visomis rodomomis sėklomis.",
  "lessonCheck.wrongFeedback": "Ši programa turi gauti „{expected}“, bet gauna: {happened}",
  "lessonCheck.rightFails":
    "Ši programa kitaip atlieka tai, ko prašo puslapis, ir turi praeiti patikrą, bet nepraeina: {happened}",
  "lessonCheck.cheatPasses":
    "Ši programa neatlieka to, ko prašo puslapis, ir neturi praeiti patikros, bet praeina visuose bandymuose.",
  "lessonCheck.feedbackUnreached":
    "Nei klaidinga programa, nei sukčiavimas, nei klaida sprendime negauna atsiliepimo „{id}“. Aplanke wrong/ parašyk tokią, kuri jį gauna.",
  "lessonCheck.feedbackBroken": "Atsiliepimų predikatų negalima įkelti: {reason}",
  "lessonCheck.feedbackUnjudged":
    "Atsiliepimas „{id}“ neturi predikato. Parašyk, kada jo sakinys apie bandymą yra teisingas.",
  "lessonCheck.feedbackUnsaid":
    "Faile texts.json nėra atsiliepimo „{id}“. Ištrink jo predikatą arba pataisyk pavadinimą.",
  "lessonCheck.feedbackUntrue":
    "Tai neatitinka to, ką šiame bandyme daro {program}: „{id}“: {said}{reason, select, none {} other { Jo predikatas nutrūko dėl klaidos: {reason}}}",
  "lessonCheck.mutantPasses":
    "Sprendimas su viena klaida turi nepavykti, bet pavyksta su visomis sėklomis: {mutant}. Puslapis ir patikrinimas turi to reikalauti, arba įrašyk jį prie „mutants“.",
  "lessonCheck.equalFails":
    "Pagal „mutants“ {mutant} daro tai, ko prašo puslapis, bet nepavyksta: {happened}",
  "lessonCheck.mutantUnknown": "Prie „mutants“ yra {mutant}, bet sprendime tokios vietos nėra.",
  "lessonCheck.mutantUnsupported": "Prie „mutants“ yra {mutant} su sakiniu, kurio faile en.md nėra: {page}",
  "lessonCheck.equalsMany":
    "Prie „equals“ yra {equal} mutantai iš {of}, o gali būti daugiausia {most}. Puslapis ir patikrinimas turi reikalauti daugiau.",
  "lessonCheck.mutantsNotYet": "Klaidos sprendime dar nebandomos.",
  "lessonCheck.replayPasses":
    "Sprendimo kelias, pakartotas vien pagal laiką be jutiklių, pavyksta su visomis sėklomis. Pamoka yra apie jutiklius ({parts}): tegul tarp sėklų keičiasi daugiau.",
  "lessonCheck.replayUnfair":
    "Sprendimo kelias, pakartotas vien pagal laiką, nepavyksta net tame pasaulyje, kuriame įrašytas, todėl nesėkmė kitur mažai ką reiškia: {happened}",
  "lessonCheck.notRepeatable":
    "Du bandymai su ta pačia sėkla skiriasi. Ar patikra ar programa naudoja ką nors be paties bandymo?",
  "lessonCheck.broke": "Nepavyko išbandyti: {reason}",
  "lessonCheck.kitFails": "Su {kit} sprendimas nepavyksta: {happened}",
  "lessonCheck.outOfTime": "baigėsi laikas",
  "lessonCheck.feedbackId": "„{id}“",
  "lessonCheck.noFeedback": "be atsiliepimo",
  "lessonCheck.head":
    "pamoka|rezultatas|sėklos|teisingos|klaidingos|sukčiavimai|virtualus laikas|tikras laikas|atvaizdas|robotai",
  "lessonCheck.thoroughHead":
    "pamoka|rezultatas|sėklos|teisingos|klaidingos|sukčiavimai|virtualus laikas|tikras laikas|atvaizdas|mutantai|robotai",
  "lessonCheck.freshSeeds": "{seeds}, naujų: {fresh}",
  "lessonCheck.mutants":
    "{tried}{equal, plural, =0 {} other {, lygiaverčių: #}}{freeNumbers, plural, =0 {} other {, laisvų skaičių: #}}",
  "lessonCheck.notYet": "dar ne",
  "lessonCheck.fine":
    "{count, plural, one {# pamoka tvarkinga} few {# pamokos tvarkingos} many {# pamokos tvarkingos} other {# pamokų tvarkingos}}.",
  "lessonCheck.faults": "Klaidų: {count}, pamokų: {lessons}.",
} as const;
