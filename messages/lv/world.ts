export default {
  "world.xml":
    "Tas nav pareizs SVG: {fault, select, unclosed {elements <{name}> nav aizvērts} repeated {atribūts {name} norādīts divreiz} value {atribūtam {name} nav vērtības pēdiņās} start {tas nesākas ar elementu} other {zīmējumu tajā nevar izlasīt}}. Saglabā to vēlreiz savā zīmēšanas programmā.",
  "world.notSvg":
    "Tas nav SVG zīmējums: tajā nav elementa <svg>. Uzzīmē pasauli, piemēram, programmā Inkscape un saglabā to kā vienkāršu SVG.",
  "world.viewBox":
    'Zīmējumam nav derīga viewBox. Pirmajā rindā ieraksti izmēru milimetros, piemēram, viewBox="0 0 1200 800".',
  "world.noStart":
    'Robotam nav sākuma vietas. Vienam elementam dod klasi „start” un novieto to ar transform="translate(200 300) rotate(0)".',
  "world.sameStart":
    "Ir divas sākuma vietas ar nosaukumu „{id}”. Katram elementam ar klasi „start” dod savu id.",
  "world.noPlace": "Zīmējumā nav sākuma vietas „{place}”. Ir: {places}.",
  "world.startInside":
    "Robots ({size} mm) sākuma vietā neietilpst: traucē {element}. Pārvieto sākuma vietu vai {element}, vai atstāj tur vairāk vietas.",
  "world.startInsideSeed":
    "Ar sēklu {seed, number, ::group-off} robots ({size} mm) sākuma vietā neietilpst: traucē {element}. Samazini to, ko maina sēkla, vai atstāj tur vairāk vietas.",
  "world.attribute": '{attribute}="{value}" nav saprotams. Raksti tā: {attribute}="{expected}".',
  "world.outOfBounds":
    'Elementa {element} {attribute}="{value}" neder. Raksti skaitli no {least} līdz {most}.',
  "world.move.long":
    "Elementa {element} atribūtā data-move ir vairāk nekā {points} punktu, vai arī tas ilgst vairāk nekā {seconds} s. Saīsini to; tas pats atkārtojas.",
  "world.move.times":
    "Elementa {element} atribūtā data-move punkts {point} ir pēc {before}, tāpēc tā laikam jābūt vēlākam.",
  "world.move.fast":
    "Elements {element} virzītos uz {point} ar ātrumu {speed} mm/s. Tas drīkst būt ne lielāks par {most} mm/s: dod vairāk laika vai īsāku ceļu.",
  "world.move.back":
    "Elementa {element} data-move jāsākas un jābeidzas tur, kur tas ir uzzīmēts, jo tas atkārtojas. Beidz, piemēram, ar 0,0@4.",
  "world.tooManyMoving":
    "Atribūts data-move ir vairāk nekā {most} sienām un kastēm. Ļauj kustēties mazāk elementiem.",
  "world.transform":
    'Elementa {element} pārveidojums nav saprotams: {transform}. Raksti tā: transform="translate(200 300) rotate(90)".',
  "world.placeTaken": "Divi roboti grib vienu un to pašu sākuma vietu „{place}”. Katram vajag savu.",
  "world.tooFewStarts":
    "Robotu skaits ir {robots}, sākuma vietu skaits – {starts}. Uzzīmē sākuma vietu katram robotam.",
  "world.entity":
    "Zīmējums prasa kaut ko ārpus sevis: {entity}. Savā zīmēšanas programmā saglabā to vēlreiz kā vienkāršu SVG.",
  "world.depth": "Grupas ir ieliktas cita citā vairāk nekā {deepest} līmeņos. Dažas no tām atgrupē.",
  "world.noUnit":
    'Zīmējums ir {size} vienības liels, bet nav teikts, kādās vienībās. Pasaki, cik milimetru ir vienība (robonet run --mm-per-unit 1), vai pirmajā rindā ieraksti izmēru milimetros, piemēram, width="1200mm".',
  "world.stretched":
    "Zīmējums ir izstiepts: width un height prasa citu formu nekā viewBox. Dod tiem vienādu formu.",
  "world.tooLarge": "Grīda būtu {size}. Tā var būt ne garāka par {mostM} m. Vai bija domāta cita mērvienība?",
  "world.tooSmall":
    "Grīda būtu {size}. Tai jābūt vismaz {leastMm} mm platai. Vai bija domāta cita mērvienība?",
  "world.tooMuchText": "Zīmējums ir lielāks par {mostMb} MB. Vienkāršo to vai samazini tajā attēlus.",
  "world.tooMany": "Zīmējumā ir vairāk nekā {most, number} elementu. Vienkāršo to.",
  "world.circle": "Elementā „{id}” ir tā paša elementa kopija (use), un tā bez gala. Izdzēs šo kopiju.",
  "world.tooManySides": "Sienām un kastēm kopā ir vairāk nekā {most, number} stūru. Vienkāršo tās.",
  "world.tooManyDashes":
    "Raustītā līnijā ir vairāk nekā {most, number} svītriņu. Uzzīmē to vienlaidus vai ar garākām svītriņām.",
  "world.pictureTooLarge":
    "Attēla „{element}” izmērs ir {size} pikseļu. Tajā drīkst būt ne vairāk kā {most} miljoni pikseļu: samazini to.",
  "world.sameId": "Diviem elementiem ar klasi „{kind}” ir id „{id}”. Katram dod savu id.",
  "world.hiddenStart": "Sākuma vieta „{id}” ir paslēpta. Parādi to vai tās slāni.",
  "world.startOutside":
    "Sākuma vieta ir punktā {at} mm, ārpus {size} mm lielās grīdas. Pārvieto to uz grīdas.",
  "world.note.class": "Klase „{class}” nav zināma. Vai domāji „{meant}”?",
  "world.note.attribute": "Atribūts „{attribute}” nav zināms. Vai domāji „{meant}”?",
  "world.note.noEffect":
    "Elementa {element} atribūts {attribute} neko nemaina. Tas paredzēts klasei: {kinds}.",
  "world.note.unseen": "{element} ({kind}) zīmējumā nav redzams, tāpēc robotam tā nav.",
  "world.note.noArea": "Elementam {element} ({kind}) nav laukuma. Dod tam aizpildījumu vai apvilkumu.",
  "world.note.noStroke": "Elementam {element} (line) nav apvilkuma, tāpēc robots tur līniju neredz.",
  "world.note.text": "Teksts ir izlaists: robots to neredz. Ja tam jābūt redzamam, pārvērt to par kontūrām.",
  "world.note.foreign": "Zīmējumā ieliktās tīmekļa lapas (foreignObject) ir izlaistas.",
  "world.note.style": "Zīmējumā ir stils, ko RoboNet nepazīst, tāpēc tas ir izlaists: {style}",
  "world.note.picture":
    "Attēlā „{element}” nekas nav redzams: to nevar nolasīt, vai arī tas viss ir caurspīdīgs. Saglabā to kā PNG un ieliec vēlreiz.",
  "world.note.missing":
    "Elementā {element} {attribute} norāda uz „{address}”, bet zīmējumā tā nav. Vai tas ir izdzēsts, vai atrodas citā failā?",
  "world.note.circle":
    "Elements {element} ņem krāsas pats no sevis (norādes veido apli), tāpēc pārlūks tās nerāda. Izdzēs „href”.",
  "world.note.nameOnly":
    '„{element}” ir tikai nosaukums: robotam tā ir krāsa uz grīdas. Ja tur jābūt „{meant}”, pieraksti class="{meant}".',
  "world.note.animation":
    "Animācijas ir izlaistas: robots uztver zīmējumu bez tām. Sienu vai kasti var kustināt ar data-move.",
  "world.note.value":
    "Pārlūks vērtību „{style}” neņem vērā, tāpēc arī robots to neredz. Vai tajā nav pārrakstīšanās kļūdas?",
  "world.note.unit":
    "Garums „{style}” ir atkarīgs no fonta vai loga, tāpēc katrā datorā tas var būt citāds. Raksti to mm vai px.",
  "world.note.image": "Viens attēls ir izlaists: redzami ir tikai zīmējumā iegulti PNG, JPEG un GIF attēli.",
  "world.tooSlow": "Zīmējumu neizdevās nolasīt {seconds} sekundēs. Vienkāršo to.",
  "world.table.head": "kas|nosaukums|izmērs mm|kur|vēl",
  "world.table.floor": "grīda",
  "world.table.start": "sākums",
  "world.table.wall": "siena",
  "world.table.box": "kaste",
  "world.table.line": "līnija",
  "world.table.patch": "laukums",
  "world.table.zone": "zona",
  "world.table.top": "augstums {mm} mm",
  "world.table.friction": "saķere {share}",
  "world.table.way": "kustas, {seconds} s",
  "world.table.void": "tukšums",
} as const;
