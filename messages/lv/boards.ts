export default {
  "board.unplugged":
    "Plate portā {port} ir pazudusi: atvienojies kabelis vai pazudusi barošana. Pievieno to un mēģini vēlreiz.",
  "board.silent":
    "Portā {port} neviens neatbild. Vai robots ir ieslēgts? Kabelim, kas der tikai uzlādei, nav datu vadu: pamēģini citu. Jaunai platei vispirms vajag programmaparatūru: robonet flash",
  "board.otherDevice":
    "Portā {port} kaut kas atbild, bet tā nav RoboNet plate. Ja tā ir ESP32 plate, vispirms ieraksti tajā programmaparatūru: robonet flash",
  "board.other":
    "Plate portā {port} saprot Jacdac, bet nevar saņemt programmas. Ieraksti tajā programmaparatūru: robonet flash",
  "board.bootMode":
    "Plate portā {port} gaida jaunu programmaparatūru (sāknēšanas režīms) un nepilda nevienu programmu. Nospied tās atiestates pogu (EN vai RST), neturot sāknēšanas pogu, un mēģini vēlreiz.",
  "board.stoppedAnswering":
    "Plate portā {port} vairs neatbild. Atvieno kabeli, pievieno to no jauna un mēģini vēlreiz.",
  "board.refused":
    "Platē portā {port} šai programmai nav vietas ({bytes, plural, zero {# baitu} one {# baits} other {# baiti}}). Saīsini programmu vai iztukšo plati: robonet flash",
  "board.notWhole":
    "Programma divas reizes nenonāca līdz platei portā {port} vesela, tāpēc tā netika palaista. Pamēģini citu kabeli bez centrmezgla.",
  "board.oldFirmware":
    "Programma ir veidota programmaparatūrai {wanted}, bet platē portā {port} ir {found}. Ieraksti tajā jauno: robonet flash",
  "board.noProgram":
    "Platē portā {port} nav programmas, tāpēc nav ko klausīties. Ieraksti kādu: robonet deploy my.ts",
  "port.none":
    "Neviena plate nav pievienota. Pievieno robotu ar USB kabeli, kas pārsūta datus. Portu var norādīt arī pats: --port",
  "port.several": "Pievienoto plašu skaits ir {count}: {ports}. Norādi, kuru izmantot: --port {first}",
  "port.missing": "Porta {port} nav. Esošos portus parāda „robonet boards”.",
  "port.busy":
    "Portu {port} jau izmanto cita programma: otrs robonet, seriālā porta monitors vai lapa pārlūkprogrammā. Aizver to un mēģini vēlreiz.",
  "port.permission":
    "Tev nav atļauts atvērt portu {port}. {group, select, none {Lūdz datora pārzinim tiesības izmantot seriālos portus.} other {To drīkst tikai grupas „{group}” dalībnieki: izpildi „sudo usermod -a -G {group} $USER”, tad izej no sistēmas un ienāc no jauna.}}",
  "port.failed": "Portu {port} nevar atvērt: {reason}",
  "boards.connecting": "Savienojos ar plati portā {port} …",
  "boards.head": "ports|mikroshēma|sērijas numurs",
  "boards.none": "Neviena plate nav pievienota.",
  "boards.which": "Kuru plati? Ieraksti tās numuru no 1 līdz {count}: ",
  "deploy.same": "Platē portā {port} šī programma jau ir.",
  "deploy.sent":
    "{file} ir platē portā {port}: {bytes, plural, zero {# baitu} one {# baits} other {# baiti}} {seconds, number, ::.0} sekundēs, pārbaudīts.",
  "deploy.taskKept": "Plate glabā skaitļus, ko dod robot.task.numbers(): {numbers}.",
  "deploy.taskNotKept":
    "Plate, kas ir pie {port}, nav saglabājusi --task skaitļus. Nospied uz plates EN (RESET) un mēģini vēlreiz.",
  "deploy.task":
    "Aiz --task jābūt skaitļiem ar komatiem starp tiem, ne vairāk kā {most}, piemēram, 400,0,300,-250, nevis „{value}”.",
  "deploy.listening":
    "Tagad programma sākas. Tālāk būs redzams, ko tā izvada; Ctrl+C beidz klausīties, bet robots turpina.",
  "deploy.restarts":
    "Pēc 5 sekundēm plate palaidīs programmu no jauna, un robots gaidīs, kad nospiedīs tā pogu. Programmu aptur „robonet stop”.",
  "deploy.listeningStop":
    "Tagad programma sākas. Tālāk būs redzams, ko tā izvada; Ctrl+C to beidz un aptur robotu.",
  "deploy.goesOn": "Robots turpina. Apturēt to var ar „robonet stop”.",
  "deploy.waits": "Robots gaida. Nospied tā pogu: kad to atlaidīsi, programma sāksies.",
  "deploy.missing": "{lines, plural, =0 {Šeit trūkst rindu.} other {Šeit trūkst rindu: aptuveni #.}}",
  "deploy.missingInAll":
    "Nesaņemto rindu skaits ir aptuveni {lines}, vietu skaits – {places} (⋯). Rindas tām blakus var būt aprautas (…). Programma izvada vairāk, nekā kabelis spēj pārsūtīt: izvadi mazāk vai starplaikos pagaidi.",
  "deploy.full":
    "Kabelis ir noslogots līdz galam: te bez atzīmes var trūkt rindu, un dažas var būt aprautas. Izvadi mazāk vai starplaikos pagaidi.",
  "deploy.damaged":
    "Bojātu vai nesaņemtu plates ziņojumu skaits: {count}. Pamēģini īsāku kabeli bez centrmezgla.",
  "deploy.restarted":
    "Plate ir sākusi darbu no jauna: kāds nospieda atiestates pogu vai uz brīdi pazuda barošana.",
  "logs.listening": "Klausos plati portā {port}. Ctrl+C beidz klausīties.",
  "logs.notRunning":
    "Programma tagad nedarbojas: tā ir apturēta vai pēc kļūdas gaida jaunu palaišanu. Nospied uz plates EN (RESET) vai ieraksti „robonet deploy”.",
  "logs.otherProgram":
    "Platē portā {port} ir cita programma, nevis {file}: ja tā apstāsies ar kļūdu, rindas nevarēs nosaukt. Ieraksti savu: robonet deploy {file}",
  "stop.done":
    "Plates programma portā {port} un motori ir apturēti. Programma joprojām ir platē: tā sāksies, kad robotu ieslēgs nākamreiz, vai ar „robonet deploy”.",
  "stop.halted":
    "Plates motori portā {port} ir apturēti. Tos vada mikroshēmas, kurām piekļūst tikai programma, tāpēc platē tagad ir maza programma, kas tos aptur.",
  "stop.kept":
    "Tavas programmas platē vairs nav, bet šajā datorā tā ir saglabāta. Lai to ieliktu atpakaļ: robonet deploy {file}",
  "stop.notKept":
    "Programmas, kas tur bija, platē vairs nav, un šajā datorā nav tās kopijas. Ieliec to atpakaļ no pirmkoda: robonet deploy my.ts",
  "stop.silent":
    "Neatbild {count, plural, zero {# motoru mikroshēmu} one {# motora mikroshēma} other {# motoru mikroshēmas}} ({addresses}). Ja kāds ritenis vēl griežas, izslēdz robotu. Tad pārbaudi vadus un to, vai {kit} ir īstais komplekts: robonet stop --kit NOSAUKUMS",
  "stop.untold": "Plate nepaziņoja, ka motori ir apturēti. Ja kāds ritenis vēl griežas, izslēdz robotu.",
  "stop.unknownKit":
    "Programma platē ir būvēta komplektam „{kit}”, kas šeit nav zināms. Ja kāds ritenis vēl griežas, izslēdz robotu vai norādi komplekta failu: robonet stop --kit FAILS",
  "stop.none": "Platē portā {port} nav programmas.",
  "virtual.ready": "Virtuālā plate ar komplektu {kit} ir portā {port}. Ctrl+C to aizvāc.",
  "virtual.boot": "Tā ir sāknēšanas režīmā un gaida programmaparatūru.",
  "virtual.espruino":
    "Šajā platē darbojas Espruino. Pamēģini: robonet deploy my.ts --target espruino --port {port}",
  "virtual.espruinoAlone":
    "--espruino nevar lietot kopā ar --boot vai --state: virtuālajai Espruino platei nav sāknēšanas režīma, un programmu tā pēc izslēgšanas neatceras.",
  "virtual.keys":
    "Taustiņi: r nospiež EN (atiestate), b nospiež EN, turot BOOT (sāknēšanas režīms), p nospiež robota pogu, q beidz.",
  "virtual.reset": "Plate ir atiestatīta un sāk darbu no jauna.",
  "virtual.noButton": "Šajā komplektā pogas nav.",
  "virtual.chip": "--chip vajag esp32, esp32c3, esp32s2 vai esp32s3, nevis „{value}”.",
  "virtual.control": "Vietā {path} nevar būt ligzdas: {reason}",
  "virtual.noPty":
    "Šis dators nevar izveidot virtuālu seriālo portu. Linux: uzstādi build-essential un python3 un palaid „npm ci” no jauna. Windows datoros tāda nav.",
  "virtual.link": "{path} jau pastāv un nav saite. Izvēlies --link citu ceļu.",
  "virtual.linkInUse":
    "{path} ir citas virtuālās plates nosaukums; tā darbojas portā {target}. Izslēdz to vai izvēlies --link citu ceļu.",
  "virtual.takenOver": "{path} bija palicis no plates, kuras vairs nav; tagad tas ir šīs plates nosaukums.",
  "virtual.keepFailed":
    "Plates stāvokli nevar ierakstīt failā {file}: {reason}. Tas, kas tagad ir platē, izslēdzot pazudīs.",
  "virtual.state": "{file} nav virtuālās plates stāvokļa fails. Izdzēs to vai izvēlies citu failu.",
} as const;
