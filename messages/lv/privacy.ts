export default {
  "privacy.title": "Kas par tevi tiek glabāts",
  "privacy.short": "Privātums",
  "privacy.link": "Kas par mani tiek glabāts?",
  "privacy.who":
    "Klase ir programma skolotāja datorā vai skolas datorā. Viss paliek tur un pārlūkā, kurā tu strādā. Internetā nekas netiek sūtīts, un neviens ārpus skolas no RoboNet neko nesaņem. Par to, kas glabājas, atbild skola.",
  "privacy.day": "Diena, kurā klasi „{name}” izdzēsīs kopā ar visu tālāk minēto, kas ir klasē: {day}.",
  "privacy.someDay":
    "Katrai klasei ir diena, kurā to izdzēš kopā ar visu tālāk minēto, kas ir klasē: augusta beigas vai skolotāja izvēlēta diena. Ja tu jau esi klasē, šeit ir redzama tās diena.",
  "privacy.table": "Kas tiek glabāts, kur un cik ilgi",
  "privacy.what": "Kas",
  "privacy.where": "Kur",
  "privacy.until": "Cik ilgi",
  "privacy.where.class": "klasē",
  "privacy.where.browser": "pārlūkā, kurā tu strādā",
  "privacy.where.both": "pārlūkā; klasē tikai tās jaucējvērtība, no kuras zīmju virkni nevar atjaunot",
  "privacy.where.memory": "klases datora atmiņā, nekad diskā",
  "privacy.name.what":
    "Vārds, ar kuru tu ienāci klasē; ja esat divi, abi vārdi. Pietiek ar vārdu vai segvārdu.",
  "privacy.name.until": "līdz tevi vai klasi izdzēš",
  "privacy.pictures.what":
    "Tavu divu bilžu jaucējvērtība, no kuras bildes nevar uzzināt; cik reižu izvēlētas nepareizas bildes.",
  "privacy.pictures.until": "tikpat ilgi vai līdz skolotājs bildes atiestata",
  "privacy.programs.what":
    "Visas tavu programmu versijas, kad katra rakstīta un kad saņemta, un nejaušs apzīmējums pārlūkam, no kura tā saņemta.",
  "privacy.programs.until": "līdz tevi vai klasi izdzēš",
  "privacy.typed.what": "Tas, ko tu pašlaik raksti un kas vēl nav versija.",
  "privacy.typed.until": "līdz tas kļūst par versiju; citādi tikpat ilgi",
  "privacy.stars.what": "Zvaigznes, ko rāda tavs pārlūks.",
  "privacy.stars.until": "līdz tevi vai klasi izdzēš",
  "privacy.checks.what":
    "Kurām programmām un kad tu prasīji pārbaudi un kāds bija rezultāts. Rezultāts ir piesaistīts programmas tekstam, un vārda tajā nav.",
  "privacy.checks.until": "tikpat ilgi; rezultāts – kamēr kādam klasē ir tas pats teksts",
  "privacy.hints.what": "Tas, ko skolotājs tev raksta par programmu, un vai tu to jau redzēji.",
  "privacy.hints.until": "līdz tevi vai klasi izdzēš",
  "privacy.session.what": "Nejauša zīmju virkne (sīkdatne), pēc kuras klase pazīst tavu pārlūku.",
  "privacy.session.until": "300 dienas vai līdz brīdim, kad tu tajā datorā izej no klases",
  "privacy.work.what":
    "Tavu programmu, versiju un zvaigžņu kopija, lai varētu strādāt bez tīkla; klases nosaukums un tavs vārds.",
  "privacy.work.until":
    "līdz brīdim, kad tu tajā datorā izej no klases; tas, ko klase vēl nebija saņēmusi, paliek, līdz tu tur ienāc vēlreiz",
  "privacy.address.what":
    "Tā datora adrese, no kura ierakstīts nepareizs kods vai parole vai kurš jautā pārāk bieži.",
  "privacy.address.until": "desmit minūtes",
  "privacy.notHead": "Ko neglabā",
  "privacy.not":
    "Ne e-pasta adresi, ne paroles, ne personas kodu (vārdu ar to nepieņem), ne atrašanās vietu, ne to, uz kā tu klikšķini, ne pieprasījumu žurnālu. Tava programma darbojas tikai simulatorā.",
  "privacy.seesHead": "Kas to redz",
  "privacy.sees":
    "Skolotājs redz tavu vārdu, programmas un rezultātus. Datiem var piekļūt arī tas, kas uztur klases datoru. Klasesbiedri redz tavu vārdu, kad ienāk klasē; programmu uz ekrāna rāda bez vārda. Bez https nosūtīto varētu izlasīt kāds, kas tajā pašā tīklā tīši noklausās.",
  "privacy.rightsHead": "Ko tu vari lūgt",
  "privacy.rights":
    "Tu un tavi vecāki varat lūgt skolotājam izsniegt visu, kas par tevi glabājas (tas ir viens fails), nomainīt vārdu un izdzēst tevi no klases. Skolotājs to ātri izdara tavā lapā klasē.",
  "privacy.backups":
    "Kopijas, ko skola izveidojusi agrāk (class backup, datora rezerves kopijas, izdrukas, rezultātu faili), no tā nemainās: tās skolai jāizdzēš pašai.",
} as const;
