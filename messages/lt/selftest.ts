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

  "selftest.do.i2c": "{part}: visos šios magistralės dalys kviečiamos jų adresais.",
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
    "I2C adresu {address} yra ne {expected}, o kita mikroschema: jos identifikatorius {identity}. Ar modulis tikrai tas?",
  "selftest.answering": "atsako visos dalys, jų skaičius: {count}.",
  "selftest.wheel": "pasisuko {forward}° pirmyn ir {back}° atgal.",
  "selftest.wheelStill":
    "niekas nesisuko arba nieko nesuskaičiuota. Ar ratas sukasi? Tada patikrink jo jutiklio laidus. Jei stovi: baterija, variklio laidai, variklio valdiklis.",
  "selftest.wheelOther":
    "sukosi kitas ratas ({other}°). Kairė ir dešinė sukeistos: sukeisk variklių arba jutiklių jungtis.",
  "selftest.wheelBackwards":
    "važiuojant pirmyn suskaičiuota {forward}°. Ar ratas sukosi atgal? Sukeisk abu variklio laidus. Ar jis sukosi pirmyn? Sukeisk abu jutiklio laidus.",
  "selftest.wheelUneven":
    "pasisuko {forward}° pirmyn, bet {back}° atgal. Ar kas nors trinasi, ar jutiklis praleidžia impulsus?",
  "selftest.line": "visi jutikliai skiria baltą nuo juodo ({values} iš 100).",
  "selftest.lineStill":
    "jutiklių, nemačiusių skirtumo: {count} (jutikliai {sensors}; {values} iš 100). Ar linija buvo judinama po jais? Jei taip, patikrink aukštį ir laidus.",
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
} as const;
