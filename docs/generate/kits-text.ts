import type { Language } from "../../messages/messages.ts";

/** The teacher's part of `docs/kits.md` in a language that is not English. */
export interface KitsText {
  readonly before: string;
  /** Columns of the table of all kits, of materials and of wires. */
  readonly kitColumns: readonly string[];
  readonly materialColumns: readonly string[];
  readonly wireColumns: readonly string[];
  readonly allWires: string;
  readonly board: string;
  readonly file: string;
  readonly wiringOf: (name: string) => string;
  readonly program: (file: string) => string;
  readonly pins: (used: number, all: number) => string;
  /** By the kit's id: what it is for. */
  readonly about: Readonly<Record<string, string>>;
  readonly after: string;
}

export const kitsText: Readonly<Record<Exclude<Language, "en">, KitsText>> = {
  lv: {
    before: `# Komplekti

[English](kits.md) · [Lietuviškai](kits.lt.md)

Komplekts ir robots, aprakstīts kā dati: plate, kontakti, detaļas, riteņi, baterija. No tā rodas \`robot\` skolēna programmā,
simulētais robots, slēguma pārbaude, pirkumu saraksts un slēguma zīmējums. Komplekts, ko tagad lieto, ir failā
\`devicescript.json\`; šeit aprakstītie ir mapē \`kits/\`, un to nosaukumus pieņem katra komanda ar \`--kit\`. Šo lapu izveido
\`npm run docs\`.

\`\`\`
npx robonet kit list --lang lv
npx robonet kit wiring robonet-mini --lang lv --svg mini.svg
npx robonet run my.ts --kit robonet-mini --lang lv
\`\`\`

Kā lasīt zīmējumu: plates kontakti ir tur, kur tie ir uz plates, skatoties no augšas. Pie katra vada gala rakstīts, kur ir
tā otrs gals, tāpēc der arī melnbalta izdruka. Līnijas, kas krustojas, ir savienotas tikai tur, kur ir punkts. GND, 3V3, 5V un
BAT+ ir barošanas līnijas: maketplates rindas vai viens vads ar daudziem atzariem. **Pirms slēdz vadus, izņem baterijas, un
pirms ieslēdz robotu, lai slēgumu apskata vēl kāds.**

Zīmējumi izriet no datu lapām un plašu kontaktu shēmām. Neviens no astoņiem robotiem pēc tiem vēl nav uzbūvēts: salīdzini
uzrakstus ar saviem moduļiem un, pirms pievieno plati, ar multimetru izmēri katru līniju.`,
    kitColumns: ["komplekts", "svars, garums × platums", "izmantotie kontakti", "pilns ātrums"],
    materialColumns: ["skaits", "kas", "kāds", "ievēro"],
    wireColumns: ["no", "uz", "vadā"],
    allWires: "Visi vadi",
    board: "Plate",
    file: "Fails",
    wiringOf: (name) => `${name} slēgums`,
    program: (file) => `[Programma](../${file}) šim robotam:`,
    pins: (used, all) => `${used} no ${all}`,
    about: {
      "robonet-one":
        "Nodarbību robots: divi motori ar reduktoru pie DRV8833, leņķa sensors pie katra riteņa, divi līnijas sensori un attāluma sensors.",
      "robonet-color":
        "RoboNet One ar krāsu sensoru, kas skatās uz grīdu: robots visam 2. līmenim. Attāluma sensors ir ultraskaņas, jo VL53L0X un krāsu sensoram ir viena un tā pati I2C adrese 0x29, un bez tās neiztiek neviens. Skaņai vienam mērījumam vajag 120 ms, tāpēc šis robots skatās astoņas reizes sekundē, bet RoboNet One – trīsdesmit; tas dzird arī to, kas ir līdz 30° sānis. Krāsu sensoram vajag savas lampiņas gaismu: piestiprini to 5 līdz 10 mm virs grīdas.",
      "robonet-side":
        "RoboNet One ar otru attāluma sensoru, kas skatās pa labi, 60 mm pirms ass: robots, kas brauc gar sienām un cauri labirintiem. Abi sensori ir VL53L0X, tāpēc katrs mēra trīsdesmit reizes sekundē un redz šauru konusu; sānu sensora XSHUT ar vadu savienots ar 18. kontaktu, un tā programma abus atšķir. Sensors ir pirms ass, tāpēc redz, ka siena tuvojas, tiklīdz robots pret to pagriežas.",
      "robonet-mini":
        "Mazs robots ar plati, kurai ir vienpadsmit kontakti. Motoriem, riteņu leņķiem, žiroskopam un attālumam ir kopīga I2C kopne ar diviem kontaktiem. Katrs DRV8830 tur savu motoru pie nemainīga sprieguma arī tad, kad baterijas spriegums krītas, un leņķa sensors neizlaiž nevienu soli. Barošanai jābūt zem 6,8 V: četriem NiMH akumulatoriem ir 4,8 V, bet uzreiz pēc uzlādes 5,6 V.",
      "robonet-four":
        "Automobilis ar četriem dzenošiem riteņiem, kādu pārdod komplektā. Sešpadsmit PWM izejas pie I2C vada divus tiltus un servomotoru, tāpēc četri plates PWM kontakti paliek brīvi. Stūrēt tas nevar: kad tas griežas, riepas slīd sāniski un riteņi nobrauc vairāk, nekā robots pagriežas. Leņķiem uzticies žiroskopam, attālumam – riteņiem. PWM mikroshēmas adrese ir 0x41: aizlodē tās tiltiņu A0, jo 0x40 ir labā riteņa AS5600L.",
      "robonet-sumo":
        "Mini sumo robots: ne vairāk kā 500 g un 100 × 100 mm, melnā 770 mm ringā ar baltu malu. Divi līnijas sensori priekšējos stūros redz malu (`robot.line.left`, `robot.line.right`), divi attāluma sensori skatās uz priekšu, katrs pagriezts 10° uz āru (`robot.leftEye`, `robot.rightEye`): abi redz to, kas ir priekšā, viens pats pasaka, kurā pusē. `robot.distance` šim robotam nav, tāpēc nodarbības, kurās tas vajadzīgs, šim robotam neder; cik tālu ir tuvākais šķērslis, pasaka `Math.min(await robot.leftEye.read(), await robot.rightEye.read())`. Motori ir N20 ar reduktoru 75:1 un lielu jaudu (Pololu: 450 apgriezieni minūtē, 1,0 kg·cm, 1,5 A, kad ass ir noturēta, pie 6 V): riteņi izslīd, pirms motori apstājas. Magnēti ir riteņu ārpusē, leņķa sensori – sānu sienās. Nosver robotu un pievieno balastu virs ass.",
      "robonet-sumo-1kg":
        "LEGO klases sumo robots: ne vairāk kā 1 kg un 150 × 150 mm, tajā pašā ringā, kur mini sumo. Motori un sensori ir tie paši, kas RoboNet Sumo, un programmā tos sauc tāpat, tāpēc viena robota programma der arī otram; citādi ir 40 mm riteņi un AA akumulatori. Tas stumj tikpat spēcīgi kā mazākais, bet pašu to izkustināt ir grūtāk.",
      "robonet-folkrace":
        "Folkreisa robots: ne vairāk kā 150 × 200 mm un 1 kg, starp 120 mm augstām sienām, kopā ar vēl četriem. Divi attāluma sensori skatās uz priekšu, katrs pagriezts 35° uz āru (`robot.leftEye`, `robot.rightEye`): kurš rāda mazāk, tajā pusē siena ir tuvāk. Motori ir tie paši, kas RoboNet Sumo, ar 40 mm riteņiem, tāpēc tas brauc metru sekundē; sensori mēra trīsdesmit reizes sekundē, un tieši tas liek braukt lēnāk.",
    },
    after: `## Kurš attāluma sensors

| sensors | kopne | sniedzas | redz | mērījumi sekundē | ievēro |
| --- | --- | --- | --- | --- | --- |
| **VL53L0X** | I2C 0x29 | 1,2 m | 25° | 30 | stikls, melns putumateriāls un saule; diviem vajag vadu no viena XSHUT |
| **RCWL-9620** | I2C 0x57 | 4,5 m | 60° | 8 | audums; gludas sienas slīpi |
| **HC-SR04** | divi kontakti un SPI bloks | šeit 2 m | 30° | 16 | uz plates vēl nav izmēģināts; 5 V, tāpēc atbalss signālam vajag dalītāju |

**HC-SR04**, kas daudzām skolām jau ir, simulatorā darbojas, bet par tādu, kas darbotos uz plates, neviens vēl nav ziņojis. Ja
pērc no jauna un negribi riskēt, pērc RCWL-9620 vai VL53L0X.

## Cik tas maksā un kur pasūtīt

**Cenu šeit nav.** Tur, kur šī lapa tapa, tās nevarēja uzzināt, un moduļu cenas mainās no mēneša uz mēnesi un no veikala uz
veikalu. Pirkumu sarakstu parāda \`npx robonet kit wiring KOMPLEKTS --lang lv\`: lūdz veikalam piedāvājumu pēc tā.

Veikali, kuros, cik zinām, tādas lietas ir; kas tajos tagad ir noliktavā, arī nav pārbaudīts:

| kas | kur |
| --- | --- |
| plates, atsevišķas mikroshēmas, VL53L0X, DRV8833, PCA9685, sprieguma pazeminātāji | TME, Mouser, Farnell; Lemona (Latvija, Lietuva) |
| moduļi hobija robotiem: TCRT5000, VL53L0X, GY-521, HC-SR04, motori ar reduktoru, riteņi, atbalsta riteņi, turētāji | Lemona; Anodas (Lietuva); Botland (Polija) |
| AS5600 moduļi, šķērsvirzienā magnetizēti magnēti | Botland; atsevišķi AS5600 un AS5600L – TME, Mouser, Farnell |
| sumo robota N20 motori (75:1, 6 V, liela jauda), 32 mm riteņi | Botland, kur ir Pololu preces |
| RCWL-9620 (M5Stack modulis „Ultrasonic I2C”, U098-B1) | Mouser, Botland |

## Savs robots

\`\`\`
npx robonet kit new my-robot --from robonet-one --lang lv
npx robonet kit check my-robot --lang lv
npx robonet kit wiring my-robot --lang lv --svg my-robot.svg
\`\`\`

\`kit new\` pārkopē komplektu failā \`kits/my-robot.json\`, ko tu pielāgo savam robotam; \`kit check\` zina plates robežas un
pasaka, kas nav kārtībā. Ko nozīmē katra faila atslēga, kā skaita riteņu apgriezienus un kādi ir izmērītie skaitļi, rakstīts
[angļu lapā](kits.md#describe-your-own-robot).

Nav pārbaudīts tas, kas nav detaļas signāls: baterijas vai sprieguma pazeminātāja strāva, pārāk tievi vadi, motors, kam vajag
vairāk, nekā dod tā draiveris. Pirms ņem citus motorus, pajautā kādam, kas to zina.
`,
  },
  lt: {
    before: `# Rinkiniai

[English](kits.md) · [Latviski](kits.lv.md)

Rinkinys yra robotas, aprašytas duomenimis: plokštė, kontaktai, dalys, ratai, baterija. Iš jo atsiranda \`robot\` mokinio
programoje, simuliuojamas robotas, sujungimų patikra, pirkinių sąrašas ir sujungimų brėžinys. Dabar naudojamas rinkinys yra
faile \`devicescript.json\`; čia aprašytieji yra aplanke \`kits/\`, ir jų pavadinimus priima kiekviena komanda su \`--kit\`. Šį
puslapį sukuria \`npm run docs\`.

\`\`\`
npx robonet kit list --lang lt
npx robonet kit wiring robonet-mini --lang lt --svg mini.svg
npx robonet run my.ts --kit robonet-mini --lang lt
\`\`\`

Kaip skaityti brėžinį: plokštės kontaktai yra ten, kur jie yra plokštėje, žiūrint iš viršaus. Prie kiekvieno laido galo
parašyta, kur yra kitas jo galas, todėl tinka ir nespalvotas spaudinys. Susikertančios linijos sujungtos tik ten, kur yra
taškas. GND, 3V3, 5V ir BAT+ yra maitinimo linijos: maketavimo plokštės eilės arba vienas laidas su daug atšakų. **Prieš jungiant
laidus reikia išimti baterijas, o prieš įjungiant robotą sujungimus turi apžiūrėti dar vienas žmogus.**

Brėžiniai sudaryti pagal duomenų lapus ir plokščių kontaktų schemas. Nė vienas iš aštuonių robotų pagal juos dar nepastatytas:
palygink užrašus su savo moduliais ir, prieš prijungiant plokštę, multimetru išmatuok kiekvieną liniją.`,
    kitColumns: ["rinkinys", "svoris, ilgis × plotis", "naudojami kontaktai", "didžiausias greitis"],
    materialColumns: ["kiekis", "kas", "koks", "svarbu"],
    wireColumns: ["iš", "į", "laide"],
    allWires: "Visi laidai",
    board: "Plokštė",
    file: "Failas",
    wiringOf: (name) => `${name} sujungimai`,
    program: (file) => `[Programa](../${file}) šiam robotui:`,
    pins: (used, all) => `${used} iš ${all}`,
    about: {
      "robonet-one":
        "Pamokų robotas: du varikliai su reduktoriumi prie DRV8833, kampo jutiklis prie kiekvieno rato, du linijos jutikliai ir atstumo jutiklis.",
      "robonet-color":
        "RoboNet One su spalvų jutikliu, kuris žiūri į grindis: robotas visam 2 lygiui. Atstumo jutiklis yra ultragarsinis, nes VL53L0X ir spalvų jutiklio I2C adresas tas pats, 0x29, ir nė vienas be jo neapsieina. Garsui vienam matavimui reikia 120 ms, todėl šis robotas žiūri aštuonis kartus per sekundę, o RoboNet One – trisdešimt; jis girdi ir tai, kas yra iki 30° į šoną. Spalvų jutikliui reikia jo paties lemputės šviesos: pritvirtink jį 5–10 mm virš grindų.",
      "robonet-side":
        "RoboNet One su antru atstumo jutikliu, kuris žiūri į dešinę, 60 mm prieš ašį: robotas, kuris važiuoja palei sienas ir per labirintus. Abu jutikliai yra VL53L0X, todėl kiekvienas matuoja trisdešimt kartų per sekundę ir mato siaurą kūgį; šoninio jutiklio XSHUT laidu sujungtas su 18 kontaktu, ir taip programa juos atskiria. Jutiklis yra prieš ašį, todėl pamato, kad siena artėja, vos robotas į ją pasisuka.",
      "robonet-mini":
        "Mažas robotas su plokšte, turinčia vienuolika kontaktų. Varikliai, ratų kampai, giroskopas ir atstumas dalijasi dviem I2C magistralės kontaktais. Kiekvienas DRV8830 laiko savo variklio įtampą pastovią, nors baterijos įtampa krinta, o kampo jutiklis nepraleidžia nė žingsnio. Maitinimas turi būti mažesnis kaip 6,8 V: keturi NiMH akumuliatoriai turi 4,8 V, o ką tik įkrauti – 5,6 V.",
      "robonet-four":
        "Automobilis su keturiais varomaisiais ratais, parduodamas kaip rinkinys. Šešiolika PWM išėjimų per I2C valdo du tiltus ir servovariklį, todėl keturi plokštės PWM kontaktai lieka laisvi. Vairuoti ratų jis negali: kai sukasi, padangos slysta į šoną, ir ratai nuvažiuoja daugiau, nei robotas pasisuka. Kampams pasitikėk giroskopu, atstumui – ratais. PWM lusto adresas yra 0x41: užlituok jo tiltelį A0, nes 0x40 yra dešiniojo rato AS5600L.",
      "robonet-sumo":
        "Mini sumo robotas: ne daugiau kaip 500 g ir 100 × 100 mm, juodame 770 mm ringe su baltu kraštu. Du linijos jutikliai priekiniuose kampuose mato kraštą (`robot.line.left`, `robot.line.right`), du atstumo jutikliai žiūri pirmyn, kiekvienas pasuktas 10° į išorę (`robot.leftEye`, `robot.rightEye`): abu mato tai, kas priekyje, vienas pasako, kurioje pusėje. `robot.distance` šis robotas neturi, todėl pamokos, kuriose jo reikia, šiam robotui netinka; kaip toli artimiausia kliūtis, pasako `Math.min(await robot.leftEye.read(), await robot.rightEye.read())`. Varikliai yra N20 su reduktoriumi 75:1 ir didele galia („Pololu“: 450 apsisukimų per minutę, 1,0 kg·cm, 1,5 A, kai ašis laikoma, esant 6 V): ratai praslysta anksčiau, nei varikliai sustoja. Magnetai yra ratų išorėje, kampo jutikliai – šoninėse sienelėse. Pasverk robotą ir pridėk balasto virš ašies.",
      "robonet-sumo-1kg":
        "LEGO klasės sumo robotas: ne daugiau kaip 1 kg ir 150 × 150 mm, tame pačiame ringe kaip mini sumo. Varikliai ir jutikliai tie patys kaip RoboNet Sumo, ir programoje jie vadinami taip pat, todėl vieno roboto programa tinka ir kitam; kitokie tik 40 mm ratai ir AA akumuliatoriai. Jis stumia taip pat stipriai kaip mažasis, bet jį patį pajudinti sunkiau.",
      "robonet-folkrace":
        "Folkreiso robotas: ne daugiau kaip 150 × 200 mm ir 1 kg, tarp 120 mm aukščio sienelių, kartu su dar keturiais. Du atstumo jutikliai žiūri pirmyn, kiekvienas pasuktas 35° į išorę (`robot.leftEye`, `robot.rightEye`): kuris rodo mažiau, toje pusėje sienelė arčiau. Varikliai tie patys kaip RoboNet Sumo, su 40 mm ratais, todėl jis važiuoja metrą per sekundę; jutikliai matuoja trisdešimt kartų per sekundę, ir būtent tai verčia važiuoti lėčiau.",
    },
    after: `## Kuris atstumo jutiklis

| jutiklis | magistralė | siekia | mato | matavimų per sekundę | svarbu |
| --- | --- | --- | --- | --- | --- |
| **VL53L0X** | I2C 0x29 | 1,2 m | 25° | 30 | stiklas, juodas porolonas ir saulė; dviem reikia laido nuo vieno XSHUT |
| **RCWL-9620** | I2C 0x57 | 4,5 m | 60° | 8 | audinys; lygios sienos kampu |
| **HC-SR04** | du kontaktai ir SPI blokas | čia 2 m | 30° | 16 | plokštėje dar neišbandyta; 5 V, todėl aido signalui reikia daliklio |

**HC-SR04**, kurį turi daug mokyklų, simuliatoriuje veikia, bet apie tokį, kuris veiktų plokštėje, dar niekas nepranešė. Jei
perki naują ir nori žinoti, kad veiks, pirk RCWL-9620 arba VL53L0X.

## Kiek tai kainuoja ir kur užsisakyti

**Kainų čia nėra.** Ten, kur šis puslapis parašytas, jų nebuvo galima sužinoti, o modulių kainos keičiasi kas mėnesį ir
skiriasi parduotuvėse. Pirkinių sąrašą parodo \`npx robonet kit wiring RINKINYS --lang lt\`: pagal jį prašyk pasiūlymo.

Parduotuvės, kuriose, kiek žinome, tokių dalykų yra; ar jų dabar turima, taip pat netikrinta:

| kas | kur |
| --- | --- |
| plokštės, atskiri lustai, VL53L0X, DRV8833, PCA9685, įtampos žeminimo moduliai | TME, Mouser, Farnell; Lemona (Latvija, Lietuva) |
| moduliai mėgėjų robotams: TCRT5000, VL53L0X, GY-521, HC-SR04, varikliai su reduktoriumi, ratai, atraminiai ratukai, laikikliai | Lemona; Anodas (Lietuva); Botland (Lenkija) |
| AS5600 moduliai, skersai įmagnetinti magnetai | Botland; atskiri AS5600 ir AS5600L – TME, Mouser, Farnell |
| sumo roboto N20 varikliai (75:1, 6 V, didelės galios), 32 mm ratai | Botland, kur yra „Pololu“ prekių |
| RCWL-9620 (M5Stack modulis „Ultrasonic I2C“, U098-B1) | Mouser, Botland |

## Savas robotas

\`\`\`
npx robonet kit new my-robot --from robonet-one --lang lt
npx robonet kit check my-robot --lang lt
npx robonet kit wiring my-robot --lang lt --svg my-robot.svg
\`\`\`

\`kit new\` nukopijuoja rinkinį į failą \`kits/my-robot.json\`, kurį pritaikai savo robotui; \`kit check\` žino plokštės ribas ir
pasako, kas negerai. Ką reiškia kiekvienas failo raktas, kaip skaičiuojami ratų apsisukimai ir kokie išmatuoti skaičiai, parašyta
[angliškame puslapyje](kits.md#describe-your-own-robot).

Netikrinama tai, kas nėra dalies signalas: baterijos ar įtampos žeminimo modulio srovė, per ploni laidai, variklis, kuriam reikia
daugiau, nei duoda jo valdiklis. Prieš imant kitus variklius, reikia paklausti žinančio žmogaus.
`,
  },
};
