export default {
  "room.classGone": "Šios klasės čia nebėra.",
  "room.wrongCode":
    "Nė viena klasė neturi tokio kodo. Pažiūrėk į ekraną dar kartą: šešios raidės ir skaitmenys.",
  "room.wrongSecret":
    "Tai ne šios vietos du paveikslėliai tokia tvarka. {left, plural, one {Liko # bandymas} few {Liko # bandymai} many {Liko # bandymo} other {Liko # bandymų}}; po to vieta kelioms minutėms bus užrakinta. Mokytojas gali leisti pasirinkti paveikslėlius iš naujo.",
  "room.locked":
    "Per daug kartų pasirinkti neteisingi paveikslėliai. Vieta užrakinta {minutes, plural, one {# minutei} few {# minutėms} many {# minutės} other {# minučių}}. Mokytojas gali ją atrakinti iš karto.",
  "room.noNicknames": "Į šią klasę galima įeiti tik su vardu iš sąrašo. Pasirink savąjį.",
  "room.full": "Klasė pilna: joje {most} vietų.",
  "room.personalCode":
    "Tai panašu į asmens kodą: 11 skaitmenų. RoboNet neturi jo saugoti. Ištrink jį; užtenka vardo arba slapyvardžio.",
  "room.noName": "Trūksta vardo.",
  "room.manyNames": "Vienoje vietoje yra vienas vardas arba du, kai dirbama poroje.",
  "room.longName": "Varde gali būti ne daugiau kaip {most} raidžių.",
  "room.oddName": "Varde gali būti raidės, skaitmenys, tarpai ir brūkšneliai, bet ne <, >, + ar &.",
  "room.wrongPassphrase": "Tai neteisingas slaptažodis.",
  "room.tooOften":
    "Per dažnai per trumpą laiką. Bandyk dar kartą po {seconds, plural, one {# sekundės} few {# sekundžių} many {# sekundės} other {# sekundžių}}.",
  "room.otherPage": "Ši užklausa ateina ne iš klasės puslapio.",
  "room.joinFirst": "Šioje naršyklėje dar neprisijungta prie klasės. Prisijunk su kodu.",
  "room.logInFirst": "Ši dalis skirta mokytojui. Prisijunk su slaptažodžiu.",
  "room.badRequest": "Klasė nesupranta šios užklausos ({what}). Įkelk puslapį iš naujo.",
  "room.tooLarge": "Vienu kartu tai daugiau nei {megabytes} MB. Niekas iš to nebuvo išsaugota.",
  "room.failed":
    "Klasei šiuo metu nepavyko to padaryti. Tavo darbas tebėra naršyklėje; puslapis bandys dar kartą.",
  "room.noRoom": "Klasė dabar neturi vietos diske, todėl tai joje neišsaugota. Pasakyk tai mokytojui.",
  "room.lessonClosed": "Ši pamoka dabar neatverta.",
  "room.noLesson": "Pamokos „{lesson}“ čia nėra.",
  "room.noHint": "Šios užuominos nebėra.",
  "room.noProgram": "Šios programos nebėra.",
  "room.classNameTaken": "Klasė „{name}“ jau yra.",
  "room.pastDay": "Diena, kurią klasė bus ištrinta, turi būti ateityje.",
  "room.noAddress": "Tai ne adresas. Jis atrodo taip: http://192.168.1.7:4173; jis rodomas ekrane.",
  "room.classAway":
    "Adresu {origin} jokia klasė neatsako. Ar šis kompiuteris tame pačiame tinkle ir ar adresas toks pat kaip ekrane?",
  "room.classUntrusted":
    "Adresu {origin} esanti klasė turi sertifikatą, kurio šis kompiuteris nepažįsta. Paprašyk mokytojo atverti klasę be --https arba paleisk RoboNet su NODE_EXTRA_CA_CERTS, nurodančiu klasės sertifikato failą.",
  "room.notAClass": "Adresu {origin} kažkas atsako, bet tai ne RoboNet klasė.",
  "room.https":
    "Klasė naudoja https. Jos sertifikato nepatvirtino jokia sertifikavimo įstaiga, todėl kiekviena naršyklė kartą įspėja: pasirink „Išplėstiniai“ ir tęsk, kai puslapio sertifikate matai šį SHA-256 kontrolinį kodą:\n{fingerprint}\nTada tinkle niekas negali perskaityti siunčiamų duomenų, o puslapyje veikia roboto kabelis. Be tinklo puslapis neveikia: su tokiu sertifikatu naršyklės jo neišsaugo. Sertifikatas yra faile {file}; jei kompiuteryje nurodyta juo pasitikėti, naršyklė neįspėja, o puslapis veikia ir be tinklo.",
  "room.ready": "Klasė atverta. Mokiniai naršyklėje atveria šį adresą:",
  "room.code": "Klasė „{name}“, kodas {code}",
  "room.noClass": "Dar nėra nė vienos klasės: puslapyje prisijunk kaip mokytojas ir sukurk ją.",
  "room.teacherPage": "Tau kaip mokytojui: {url}",
  "room.noNetwork":
    "Šis kompiuteris neprijungtas prie tinklo, todėl klasę pasiekia tik jo paties naršyklė. Prijunk kompiuterį prie kabineto tinklo ir paleisk iš naujo.",
  "room.stop": "Ctrl+C baigia klasės darbą. Visi darbai saugomi čia: {place}.",
  "room.stopping": "Klasė baigia darbą. Pirmiausia užbaigiami pradėti patikrinimai.",
  "room.stopped": "Klasė baigė darbą. Paleisk ją ta pačia komanda, ir viskas bus vietoje.",
  "room.newPassphrase": "Pasirink mokytojo puslapio slaptažodį, bent {least} ženklų. Rašant jo nesimato.",
  "room.passphrase": "Slaptažodis: ",
  "room.passphraseAgain": "Dar kartą: ",
  "room.passphraseShort": "Per trumpas: reikia bent {least} ženklų.",
  "room.passphraseOther": "Slaptažodžiai skiriasi. Rašyk dar kartą.",
  "room.passphraseMissing":
    "Klasė dar neturi slaptažodžio, o terminalo, kuriame būtų galima jo paklausti, nėra. Įrašyk jį į aplinkos kintamąjį ROBONET_PASSPHRASE, bent {least} ženklų.",
  "room.passphraseChosen": "Slaptažodis pasirinktas. Saugoma tik jo maiša; perskaityti jo negali niekas.",
  "room.passphraseKept":
    "Klasė jau turi slaptažodį; ROBONET_PASSPHRASE nenaudojamas. Su --new-passphrase naujasis pakeis senąjį.",
  "room.diskFull":
    "Diskas pilnas: šiuo metu nieko iš mokinių darbų išsaugoti negalima. Atlaisvink jame vietos. Niekas neprarasta: darbai yra mokinių naršyklėse ir bus išsiųsti dar kartą, o klasė pati tęs darbą.",
  "room.databaseAway":
    "Duomenų bazės serveris neatsako ({reason}). Darbai yra mokinių naršyklėse ir bus išsiųsti dar kartą, o klasė pati tęs darbą, kai serveris vėl veiks.",
  "room.trouble": "Klasei kažko nepavyko: {reason}",
} as const;
