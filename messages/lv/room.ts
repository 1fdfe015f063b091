export default {
  "room.classGone": "Šīs klases te vairs nav.",
  "room.wrongCode": "Nevienai klasei nav šāda koda. Paskaties vēlreiz uz ekrānu: seši burti un cipari.",
  "room.wrongSecret":
    "Šīs nav šīs vietas divas bildes šādā secībā. {left, plural, zero {Atlikuši # mēģinājumi} one {Atlicis # mēģinājums} other {Atlikuši # mēģinājumi}}; pēc tam vieta uz dažām minūtēm tiks slēgta. Skolotājs var ļaut izvēlēties bildes no jauna.",
  "room.locked":
    "Pārāk daudz reižu izvēlētas nepareizas bildes. Vieta ir slēgta uz {minutes, plural, zero {# minūtēm} one {# minūti} other {# minūtēm}}. Skolotājs var to atvērt uzreiz.",
  "room.noNicknames": "Šajā klasē var ieiet tikai ar vārdu no saraksta. Izvēlies savējo.",
  "room.full": "Klase ir pilna: tajā ir {most} vietu.",
  "room.personalCode":
    "Tas izskatās pēc personas koda: 11 cipari. RoboNet to nedrīkst glabāt. Izdzēs to; pietiek ar vārdu vai segvārdu.",
  "room.noName": "Trūkst vārda.",
  "room.manyNames": "Vienā vietā ir viens vārds vai divi, ja strādā pārī.",
  "room.longName": "Vārdā var būt ne vairāk kā {most} burti.",
  "room.oddName": "Vārdā var būt burti, cipari, atstarpes un defises, bet ne <, >, + vai &.",
  "room.wrongPassphrase": "Šī nav pareizā parole.",
  "room.tooOften":
    "Pārāk bieži īsā laikā. Mēģini vēlreiz pēc {seconds, plural, zero {# sekundēm} one {# sekundes} other {# sekundēm}}.",
  "room.otherPage": "Šis pieprasījums nenāk no klases lapas.",
  "room.joinFirst": "Šajā pārlūkā tu vēl neesi klasē. Ieej ar kodu.",
  "room.logInFirst": "Šī daļa ir skolotājam. Ieej ar paroli.",
  "room.badRequest": "Klase nesaprot šo pieprasījumu ({what}). Ielādē lapu vēlreiz.",
  "room.tooLarge": "Vienā reizē tas ir vairāk par {megabytes} MB. Nekas no tā netika saglabāts.",
  "room.failed": "Klasei tas šobrīd neizdevās. Tavs darbs joprojām ir pārlūkā; lapa mēģinās vēlreiz.",
  "room.noRoom": "Klasei pašlaik diskā nav vietas, tāpēc tas tur netika saglabāts. Pasaki to skolotājam.",
  "room.lessonClosed": "Šī nodarbība pašlaik nav atvērta.",
  "room.noLesson": "Nodarbības „{lesson}” te nav.",
  "room.noHint": "Šī padoma vairs nav.",
  "room.noProgram": "Šīs programmas vairs nav.",
  "room.classNameTaken": "Klase „{name}” jau ir.",
  "room.pastDay": "Dienai, kurā klase tiks dzēsta, jābūt nākotnē.",
  "room.noAddress": "Šī nav adrese. Tai jāizskatās kā http://192.168.1.7:4173; tā ir redzama uz ekrāna.",
  "room.classAway":
    "Adresē {origin} neviena klase neatbild. Vai šis dators ir tajā pašā tīklā un adrese ir tāda pati kā uz ekrāna?",
  "room.classUntrusted":
    "Klasei adresē {origin} ir sertifikāts, kuru šis dators nepazīst. Palūdz skolotājam atvērt klasi bez --https vai palaid RoboNet ar NODE_EXTRA_CA_CERTS, kas norāda uz klases sertifikāta failu.",
  "room.notAClass": "Adresē {origin} kaut kas atbild, bet tā nav RoboNet klase.",
  "room.https":
    "Klase lieto https. Tās sertifikātu nav apliecinājusi neviena sertificēšanas iestāde, tāpēc katrs pārlūks vienreiz brīdina: izvēlies „Papildu” un turpini, kad lapas sertifikātā redzams šis SHA-256 pirkstu nospiedums:\n{fingerprint}\nTad tīklā neviens nevar izlasīt nosūtīto, un lapā darbojas robota kabelis. Bez tīkla lapa nedarbojas: ar šādu sertifikātu pārlūki to nesaglabā. Sertifikāts ir failā {file}; ja datorā norādīts tam uzticēties, pārlūks nebrīdina un lapa darbojas arī bez tīkla.",
  "room.ready": "Klase ir atvērta. Skolēni pārlūkā atver šo adresi:",
  "room.code": "Klase „{name}”, kods {code}",
  "room.noClass": "Vēl nav nevienas klases: lapā ieej kā skolotājs un izveido to.",
  "room.teacherPage": "Tev kā skolotājam: {url}",
  "room.noNetwork":
    "Šis dators nav pieslēgts tīklam, tāpēc klasi var atvērt tikai tā paša datora pārlūkā. Pieslēdz datoru telpas tīklam un palaid klasi vēlreiz.",
  "room.stop": "Ctrl+C beidz klases darbu. Viss paveiktais ir saglabāts šeit: {place}.",
  "room.stopping": "Klase beidz darbu. Vispirms tiek pabeigtas iesāktās pārbaudes.",
  "room.stopped": "Klase ir beigusi darbu. Palaid to vēlreiz ar to pašu komandu, un viss būs savā vietā.",
  "room.newPassphrase": "Izvēlies skolotāja lapas paroli, vismaz {least} rakstzīmes. Rakstot tā nav redzama.",
  "room.passphrase": "Parole: ",
  "room.passphraseAgain": "Vēlreiz: ",
  "room.passphraseShort": "Par īsu: vajag vismaz {least} rakstzīmes.",
  "room.passphraseOther": "Paroles atšķiras. Raksti vēlreiz.",
  "room.passphraseMissing":
    "Klasei vēl nav paroles, un nav termināļa, kurā to pajautāt. Ieraksti to vides mainīgajā ROBONET_PASSPHRASE, vismaz {least} rakstzīmes.",
  "room.passphraseChosen":
    "Parole ir izvēlēta. Glabājas tikai tās jaucējvērtība; izlasīt paroli nevar neviens.",
  "room.passphraseKept":
    "Klasei jau ir parole; ROBONET_PASSPHRASE netiek izmantots. Ar --new-passphrase jaunā parole aizstās veco.",
  "room.diskFull":
    "Disks ir pilns: pašlaik no skolēnu darbiem neko nevar saglabāt. Atbrīvo tajā vietu. Nekas nav zudis: darbi ir skolēnu pārlūkos un tiks nosūtīti vēlreiz, un klase pati turpinās darbu.",
  "room.databaseAway":
    "Datubāzes serveris neatbild ({reason}). Darbi ir skolēnu pārlūkos un tiks nosūtīti vēlreiz, un klase pati turpinās darbu, kad serveris atkal darbosies.",
  "room.trouble": "Klasei kaut kas neizdevās: {reason}",
} as const;
