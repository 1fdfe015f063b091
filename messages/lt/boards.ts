export default {
  "board.unplugged":
    "Plokštės prievade {port} nebėra: atsijungė kabelis arba dingo maitinimas. Prijunk ją ir bandyk dar kartą.",
  "board.silent":
    "Prievade {port} niekas neatsako. Ar robotas įjungtas? Laidas, tinkantis tik įkrauti, neturi duomenų gyslų: pabandyk kitą. Naujai plokštei pirma reikia programinės aparatinės įrangos: robonet flash",
  "board.otherDevice":
    "Prievade {port} kažkas atsako, bet tai ne RoboNet plokštė. Jei tai ESP32, pirma įrašyk į ją programinę aparatinę įrangą: robonet flash",
  "board.other":
    "Plokštė prievade {port} supranta Jacdac, bet negali priimti programų. Įrašyk į ją programinę aparatinę įrangą: robonet flash",
  "board.bootMode":
    "Plokštė prievade {port} laukia naujos programinės aparatinės įrangos (įkrovos režimas) ir nevykdo jokios programos. Paspausk jos paleidimo iš naujo mygtuką (EN arba RST), nelaikydamas įkrovos mygtuko, ir bandyk dar kartą.",
  "board.stoppedAnswering":
    "Plokštė prievade {port} nustojo atsakinėti. Ištrauk kabelį, įkišk jį iš naujo ir bandyk dar kartą.",
  "board.refused":
    "Plokštėje prievade {port} šiai programai nėra vietos ({bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}}). Sutrumpink programą arba išvalyk plokštę: robonet flash",
  "board.notWhole":
    "Programa du kartus nepasiekė plokštės prievade {port} visa, todėl nebuvo paleista. Pabandyk kitą kabelį be šakotuvo.",
  "board.oldFirmware":
    "Programa sukurta programinei įrangai {wanted}, o plokštėje prievade {port} yra {found}. Įrašyk į ją naują: robonet flash",
  "board.noProgram":
    "Plokštėje prievade {port} programos nėra, todėl nėra ko klausytis. Įrašyk kokią nors: robonet deploy my.ts",
  "port.none":
    "Neprijungta jokia plokštė. Prijunk robotą USB kabeliu, kuris perduoda duomenis. Prievadą gali nurodyti ir pats: --port",
  "port.several": "Prijungtų plokščių skaičius: {count} ({ports}). Nurodyk, kurią naudoti: --port {first}",
  "port.missing": "Prievado {port} nėra. Esamus parodo „robonet boards“.",
  "port.busy":
    "Prievadą {port} jau naudoja kita programa: antras robonet, nuosekliojo prievado stebėtojas arba puslapis naršyklėje. Uždaryk ją ir bandyk dar kartą.",
  "port.permission":
    "Tau neleidžiama atverti prievado {port}. {group, select, none {Paprašyk kompiuterio prižiūrėtojo teisės naudoti nuosekliuosius prievadus.} other {Tai gali tik grupės „{group}“ nariai: įvykdyk „sudo usermod -a -G {group} $USER“, tada atsijunk ir prisijunk iš naujo.}}",
  "port.failed": "Prievado {port} nepavyko atverti: {reason}",
  "boards.connecting": "Jungiuosi prie plokštės prievade {port} …",
  "boards.head": "prievadas|lustas|serijos numeris",
  "boards.none": "Neprijungta jokia plokštė.",
  "boards.which": "Kurią plokštę? Įrašyk jos numerį nuo 1 iki {count}: ",
  "deploy.same": "Plokštėje prievade {port} ši programa jau yra.",
  "deploy.sent":
    "{file} yra plokštėje prievade {port}: {bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}} per {seconds, number, ::.0} s, patikrinta.",
  "deploy.taskKept": "Plokštė saugo skaičius, kuriuos duoda robot.task.numbers(): {numbers}.",
  "deploy.taskNotKept":
    "Prie {port} prijungta plokštė neišsaugojo --task skaičių. Paspausk plokštės EN (RESET) ir bandyk dar kartą.",
  "deploy.task":
    "Po --task turi būti skaičiai, atskirti kableliais, ne daugiau kaip {most}, pavyzdžiui, 400,0,300,-250, o ne „{value}“.",
  "deploy.listening":
    "Dabar programa pradeda veikti. Toliau matysi, ką ji išveda; Ctrl+C baigia klausytis, o robotas tęsia.",
  "deploy.restarts":
    "Po 5 s plokštė paleis programą iš naujo, ir robotas lauks, kol bus paspaustas jo mygtukas. Programą sustabdo „robonet stop“.",
  "deploy.listeningStop":
    "Dabar programa pradeda veikti. Toliau matysi, ką ji išveda; Ctrl+C tai baigia ir sustabdo robotą.",
  "deploy.goesOn": "Robotas tęsia. Jį sustabdo „robonet stop“.",
  "deploy.waits": "Robotas laukia. Paspausk jo mygtuką: kai atleisi, programa pradės veikti.",
  "deploy.missing": "{lines, plural, =0 {Čia trūksta eilučių.} other {Čia trūksta eilučių: maždaug #.}}",
  "deploy.missingInAll":
    "Negauta eilučių: maždaug {lines}; vietų: {places} (⋯). Šalia jų eilutės gali būti nukirstos (…). Programa išveda daugiau, nei kabelis spėja perduoti: išvesk mažiau arba tarp eilučių palauk.",
  "deploy.full":
    "Laidas apkrautas iki galo: čia be žymos gali trūkti eilučių, o kai kurios gali būti nukirstos. Išvesk mažiau arba tarp eilučių palauk.",
  "deploy.damaged":
    "Sugadintų arba negautų plokštės pranešimų: {count}. Pabandyk trumpesnį kabelį be šakotuvo.",
  "deploy.restarted":
    "Plokštė pradėjo darbą iš naujo: kažkas paspaudė paleidimo iš naujo mygtuką arba trumpam dingo maitinimas.",
  "logs.listening": "Klausau plokštės prievade {port}. Ctrl+C baigia klausytis.",
  "logs.notRunning":
    "Programa dabar neveikia: ji sustabdyta arba po klaidos laukia naujo paleidimo. Paspausk plokštės mygtuką EN (RESET) arba įvesk „robonet deploy“.",
  "logs.otherProgram":
    "Plokštėje prievade {port} yra kita programa, ne {file}: jei ji sustos dėl klaidos, eilučių nurodyti nebus galima. Įrašyk savąją: robonet deploy {file}",
  "stop.done":
    "Plokštės prievade {port} programa ir varikliai sustabdyti. Programa tebėra plokštėje: ji pasileis, kai robotas bus įjungtas kitą kartą arba su „robonet deploy“.",
  "stop.halted":
    "Plokštės prievade {port} varikliai sustabdyti. Juos valdo lustai, kuriuos pasiekia tik programa, todėl plokštėje dabar yra maža programa, kuri juos stabdo.",
  "stop.kept":
    "Tavo programos plokštėje nebėra, bet šiame kompiuteryje ji išsaugota. Kad įkeltum ją atgal: robonet deploy {file}",
  "stop.notKept":
    "Ten buvusios programos plokštėje nebėra, o šiame kompiuteryje jos kopijos nėra. Įkelk ją atgal iš pirminio teksto: robonet deploy my.ts",
  "stop.silent":
    "Neatsako {count, plural, one {# variklio lustas} few {# variklių lustai} other {# variklių lustų}} ({addresses}). Jei ratas vis dar sukasi, išjunk robotą. Tada patikrink laidus ir ar {kit} yra tas rinkinys: robonet stop --kit PAVADINIMAS",
  "stop.untold": "Plokštė nepranešė, kad varikliai sustabdyti. Jei ratas vis dar sukasi, išjunk robotą.",
  "stop.unknownKit":
    "Programa plokštėje sukurta rinkiniui „{kit}“, kuris čia nežinomas. Jei ratas vis dar sukasi, išjunk robotą arba nurodyk rinkinio failą: robonet stop --kit FAILAS",
  "stop.none": "Plokštėje prievade {port} programos nėra.",
  "virtual.ready": "Virtuali plokštė su rinkiniu {kit} yra prievade {port}. Ctrl+C ją pašalina.",
  "virtual.boot": "Ji yra įkrovos režime ir laukia programinės aparatinės įrangos.",
  "virtual.espruino":
    "Šioje plokštėje veikia Espruino. Išbandyk: robonet deploy my.ts --target espruino --port {port}",
  "virtual.espruinoAlone":
    "--espruino negalima naudoti kartu su --boot ar --state: virtuali Espruino plokštė neturi įkrovos režimo, o išjungta pamiršta programą.",
  "virtual.keys":
    "Klavišai: r paspaudžia EN (paleidimas iš naujo), b paspaudžia EN laikant BOOT (įkrovos režimas), p paspaudžia roboto mygtuką, q baigia.",
  "virtual.reset": "Plokštė paleista iš naujo.",
  "virtual.noButton": "Šiame rinkinyje mygtuko nėra.",
  "virtual.chip": "Parinkčiai --chip reikia esp32, esp32c3, esp32s2 arba esp32s3, o ne „{value}“.",
  "virtual.control": "Vietoje {path} lizdo būti negali: {reason}",
  "virtual.noPty":
    "Šis kompiuteris negali sukurti virtualaus nuosekliojo prievado. „Linux“: įdiek build-essential ir python3, tada vėl paleisk „npm ci“. „Windows“ kompiuteriuose jo nėra.",
  "virtual.link": "{path} jau yra ir tai ne nuoroda. Parinkčiai --link pasirink kitą kelią.",
  "virtual.linkInUse":
    "{path} yra kitos veikiančios virtualios plokštės vardas, prievadas {target}. Išjunk ją arba parinkčiai --link pasirink kitą kelią.",
  "virtual.takenOver": "{path} liko nuo plokštės, kurios nebėra; dabar tai šios plokštės vardas.",
  "virtual.keepFailed":
    "Plokštės būsenos nepavyksta įrašyti į failą {file}: {reason}. Tai, kas dabar yra plokštėje, ją išjungus dings.",
  "virtual.state": "{file} nėra virtualios plokštės būsenos failas. Ištrink jį arba pasirink kitą failą.",
} as const;
