export default {
  "selftest.ready":
    "Padėk robotą ant dėžutės, kad ratai galėtų laisvai suktis. Jis vieną po kitos išbando savo dalis; po to jame nebelieka programos.",
  "selftest.untried": "Neišbandyta, apžiūrėk pats: {parts}",
  "selftest.verdict.pass": "gerai",
  "selftest.verdict.fail": "BLOGAI",
  "selftest.verdict.look": "žiūrėk",
  "selftest.passed":
    "Klaidų nerasta. {count, plural, =0 {} one {# žingsnį reikia patikrinti pačiam.} few {# žingsnius reikia patikrinti pačiam.} other {# žingsnių reikia patikrinti pačiam.}}",
  "selftest.wrong": "Blogų žingsnių skaičius: {count}.",
  "selftest.broken": "Patikra nebuvo baigta iki galo.",

  "selftest.do.wires": "{part}: neliesk roboto 3 s. Kiekviena dalis turi atsakyti kiekvieną kartą.",
  "selftest.do.power": "{part}: abu ratai dvi sekundes sukasi visa galia.",
  "selftest.do.roll":
    "{part}: nukelk robotą nuo dėžutės. Pastatyk jį prie A4 lapo ir paridenk pirmyn palei ilgąją lapo kraštinę, 297 mm; nekelk jo nuo stalo (10 s).",
  "selftest.do.turnByHand":
    "{part}: ranka pasuk robotą vietoje ketvirtį apsisukimo į dešinę, ratai turi liesti stalą (10 s).",
  "selftest.do.wheel": "{part}: tik šis ratas sekundę sukasi pirmyn, paskui atgal.",
  "selftest.do.line": "{part}: judink po jutikliais baltą lapą su juoda linija (4 s).",
  "selftest.do.distance": "{part}: laikyk ranką prieš jį, maždaug 20 cm atstumu.",
  "selftest.do.color": "{part}: laikyk visai po juo ką nors raudono.",
  "selftest.do.tilt": "{part}: robotas turi stovėti lygiai.",
  "selftest.do.battery": "{part}: jis matuoja baterijos įtampą.",
  "selftest.do.quantity": "{part}: jis matuoja.",
  "selftest.do.button": "{part}: paspausk mygtuką (5 s).",
  "selftest.do.sound": "{part}: jis trumpai suskamba.",
  "selftest.do.light": "{part}: ji tris kartus sumirksi.",
  "selftest.do.strip": "{part}: visi šviesos diodai užsidega raudonai, žaliai, mėlynai ir užgęsta.",
  "selftest.do.servo": "{part}: jo svirtis pasisuka į vieną pusę, į kitą ir į vidurį.",

  "selftest.failed": "įvyko klaida: {reason}. Patikrink laidus ir maitinimą.",
  "selftest.silent": "I2C adresu {address} niekas neatsako. Patikrink šios dalies laidus ir maitinimą.",
  "selftest.other":
    "I2C adresu {address} yra ne {expected}, o kitas lustas: jo identifikatorius {identity}. Ar modulis tikrai tas?",
  "selftest.wheel": "pasisuko {forward}° pirmyn ir {back}° atgal.",
  "selftest.wheelStill":
    "niekas nesisuko arba nieko nesuskaičiuota. Ar ratas sukasi? Tada patikrink jo jutiklio laidus. Jei stovi: baterija, variklio laidai, variklio valdiklis.",
  "selftest.noMagnet":
    "jo jutiklis nemato magneto: priartink ant ašies esantį magnetą prie lusto 0,5–3 mm atstumu.",
  "selftest.wheelOther":
    "sukosi kitas ratas ({other}°). Kairė ir dešinė sukeistos: sukeisk variklių arba jutiklių jungtis.",
  "selftest.wheelBackwards":
    "važiuojant pirmyn suskaičiuota {forward}°. Ar ratas sukosi atgal? Sukeisk abu variklio laidus. Ar jis sukosi pirmyn? Sukeisk abu jutiklio laidus.",
  "selftest.wheelUneven":
    "pasisuko {forward}° pirmyn, bet {back}° atgal. Ar kas nors trinasi, ar jutiklis praleidžia impulsus?",
  "selftest.line": "visi jutikliai skiria baltą nuo juodo ({values} iš 100).",
  "selftest.distance": "{mm} mm. Ar taip yra?",
  "selftest.distanceFar": "2 m atstumu jis nieko nemato. Ar ranka buvo prieš jį?",
  "selftest.color": "jis mato: {color}.",
  "selftest.tilt": "stovi lygiai {deg}° tikslumu.",
  "selftest.tilted": "{deg}° nuo lygio. Ar robotas stovi kreivai, ar jutiklis kreivai pritvirtintas?",
  "selftest.battery": "{volts, number, ::.00} V. Ar tiek baterija turi turėti?",
  "selftest.quantity": "{value} {unit}. Ar taip yra?",
  "selftest.pressed": "jis buvo paspaustas.",
  "selftest.notPressed": "niekas jo nepaspaudė. Bandyk dar kartą arba patikrink laidus.",
  "selftest.sound": "ar girdėjai?",
  "selftest.light": "ar ji mirksėjo?",
  "selftest.strip": "ar visi šviesos diodai rodė spalvas?",
  "selftest.servo": "ar jis judėjo?",
  "selftest.wires": "dalių, atsakančių kiekvieną kartą: {count}.",
  "selftest.unplugged":
    "niekada neatsako I2C adresu {address}: atjungta arba neteisingai sujungta. Patikrink jungtį, paskui maitinimą, žemę, SDA ir SCL.",
  "selftest.loose":
    "atsakė {answered} kartus iš {asks}: blogas kontaktas. Įspausk jungtį iki galo, paskui po vieną pajudink laidus; kaltajam reikia naujos jungties arba litavimo.",
  "selftest.looseLine":
    "rodmuo šokinėjo tarp {least} ir {most} iš 100, nors niekas nejudėjo: blogas kontaktas. Įspausk jungtį iki galo, paskui po vieną pajudink laidus; kaltajam reikia naujos jungties arba litavimo.",
  "selftest.lineStuck":
    "rodmuo liko {least}–{most} iš 100, kai kiti jutikliai matė liniją: jutiklis nereaguoja. Ar jo lemputė šviečia, kai žiūri per telefono kamerą? Ar jis 3–10 mm virš grindų? Tada patikrink jo signalo laidą.",
  "selftest.lineUnmoved":
    "nė vienas jutiklis nematė skirtumo ({values} iš 100). Ar linija buvo judinama po jais? Jei taip, patikrink aukštį ir laidus.",
  "selftest.power": "ratai pasiekia {percent} % reikiamo greičio.",
  "selftest.powerVolts": "{volts, number, ::.00} V varikliams veikiant.",
  "selftest.weakBatteryVolts":
    "varikliams veikiant yra {volts, number, ::.00} V, o baterija turėtų turėti {wanted, number} V: ji beveik tuščia. Įkrauk akumuliatorius arba įdėk naujus elementus, visus vienodus.",
  "selftest.weakBattery":
    "ratai pasiekia tik {percent} % savo greičio: baterija beveik tuščia. Įkrauk akumuliatorius arba įdėk naujus elementus, visus vienodus.",
  "selftest.powerUnseen":
    "nė vienas ratas nesisuko arba nebuvo suskaičiuotas: žiūrėk, kas parašyta apie ratus aukščiau.",
  "selftest.notRolled":
    "niekas jo neparideno. Todėl lieka neaišku, ar ratai tinkamo dydžio ir kuris laidas blogas, jei ratas skaičiuoja atgal.",
  "selftest.rolledOne":
    "suskaičiuotas tik vienas ratas (kairysis {left}°, dešinysis {right}°). Patikrink kito rato jutiklį: laidus, magnetą arba diską.",
  "selftest.rolledOther":
    "ratai pasisuko {left}° ir {right}°; 297 mm kelyje turėtų būti {wanted}°. Ar kelias buvo tokio ilgio kaip lapas? Tada abu ratai yra kitokio dydžio, nei parašyta rinkinyje.",
  "selftest.rolled": "ratai pasisuko {left}° ir {right}°.",
  "selftest.notTurned":
    "niekas jo nepasuko vietoje į dešinę: kairysis ratas turi riedėti pirmyn, o dešinysis atgal.",
  "selftest.sensorsExchanged": "kairiojo ir dešiniojo rato jutikliai sukeisti. Sukeisk jų jungtis.",
  "selftest.sensorReversed":
    "jo jutiklis skaičiuoja atgal. Jei jutiklis yra diskas su laidais A ir B, sukeisk šiuos du laidus. Jei lustas prie magneto, jo kontaktą DIR prijunk prie 3,3 V, o ne prie žemės.",
  "selftest.motorsExchanged": "kairysis ir dešinysis varikliai sukeisti. Sukeisk jų jungtis.",
  "selftest.leadsSwapped": "jo variklis sukasi atgal. Sukeisk abu variklio laidus.",
  "selftest.wheelSize":
    "šis ratas maždaug {percent} % mažesnis už kitą. Išmatuok abu: kiekvieno skersmuo turi būti {wanted, number} mm.",
  "selftest.mendFirst":
    "pirma sutvarkyk aukščiau išvardytus kontaktus ir bandyk dar kartą: iki tol ratai gali būti suskaičiuoti klaidingai.",
  "selftest.byHand": "varikliai ir jutikliai priklauso savo ratams ir sukasi į teisingą pusę.",
  "selftest.report.begin":
    "Dešimt šios plokštės matavimų; kartojimų: {repeats}. {hands, select, yes {Enter pradeda matavimą, s ir Enter jį praleidžia.} other {Prie terminalo nieko nėra: kam reikia liniuotės, praleidžiama.}}",
  "selftest.report.do.sleep":
    "Padėk robotą ir neliesk jo 15 s: jis tūkstantį kartų laukia, iškviečia tūkstantį funkcijų ir atlieka 100 000 žingsnių.",
  "selftest.report.do.transfer": "Neliesk roboto: jis 400 kartų skaito iš lusto I2C magistralėje.",
  "selftest.report.do.ramp": "Padėk robotą ant dėžutės. Jo kairysis ratas 2 s sukasi visa galia.",
  "selftest.report.do.straight":
    "Padėk robotą ant grindų, kad priekyje būtų 1,5 m laisvos vietos, ir pažymėk, kur ratas liečia grindis. Jis nuvažiuos 1 000 mm pagal savo matavimą.",
  "selftest.report.do.turn":
    "Padėk robotą ant grindų prie tiesios kraštinės, kad žiūrėtų išilgai jos. Jis pasisuks 360° į dešinę pagal savo matavimą.",
  "selftest.report.do.stop": "Padėk robotą ant dėžutės. Jo kairysis ratas sukasi, o kompiuteris jį sustabdo.",
  "selftest.report.do.restart":
    "Neliesk roboto 10 s: jo programa sugenda, ir mikroprograma ją paleidžia iš naujo.",
  "selftest.report.go": "  Enter arba s ir Enter: ",
  "selftest.report.read.straight": "  Milimetrai ant grindų nuo žymos iki žymos (s: nėra): ",
  "selftest.report.read.turn": "  Laipsniai iš viso; 360, kai jis vėl žiūri išilgai kraštinės (s: nėra): ",
  "selftest.report.measured": "  {name}: {value, number} {unit}",
  "selftest.report.notMeasured": "Neišmatuota: {name} ({reason}).",
  "selftest.report.passedOver": "praleista",
  "selftest.report.nothingThere": "rinkinyje nėra, kuo tai išmatuoti",
  "selftest.report.written":
    "Matavimų, įrašytų į {file}: {count}. Kur failą siųsti, parašyta docs/measure-a-board.md.",
} as const;
