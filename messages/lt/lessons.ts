export default {
  "lesson.part":
    "{part, select, drive {variklių su ratų enkoderiais} odometry {variklių su ratų enkoderiais} line {linijos jutiklių} distance {atstumo jutiklio} side {atstumo jutiklio šone} color {spalvų jutiklio} motion {giroskopo} button {mygtuko} sound {zumerio} light {lemputės} other {dalies „{part}“}}",
  "lesson.otherKit": "Šiai pamokai reikia {parts}, todėl simuliatoriuje yra {kit}.",
  "lesson.builtFor":
    "Šiai pamokai reikia {parts}, todėl programa sukurta robotui {kit}. Kitą robotą nurodyk su --kit.",
  "lesson.halfMade":
    "Ši pamoka nebaigta: trūksta {missing}. Užbaik pamoką (docs/add-a-lesson.md) arba ištrink aplanką. Kitos pamokos veikia be jos.",
  "lesson.kitLacks":
    "Su {kit} šios pamokos atlikti negalima: trūksta {parts} (robot.{first}). Pasirink kitą robotą su --kit arba --kit nenurodyk: tada tinkamas bus parinktas pats.",
  "lesson.noKit":
    "Šiai pamokai reikia {parts}. Naudojamas robotas {count, plural, one {šios dalies} other {šių dalių}} neturi, o aplanke kits/ nėra rinkinio, kuris turėtų viską, ko reikia pamokai. Pridėk rinkinį arba išimk dalį iš „parts“ faile lesson.json.",
  "new.lessonName":
    "„{name}“ negali būti pamokos id. Naudok mažąsias raides, skaitmenis ir brūkšnelius, pradėk raide: read-the-distance",
  "new.level": "Aplanke lessons/ nėra {level} lygio. Yra: {known}. Naujam lygiui pirmiausia sukurk aplanką.",
  "new.nextLesson":
    "Tai maža pamoka, kuri jau veikia. Toliau: parašyk savo visur, kur yra TODO.\n  npx robonet lessons check {name}\nparodo tas vietas ir išbando visas programas. Žingsnis po žingsnio veda docs/add-a-lesson.md. Pamokos vietą bendrame plane įrašyk į docs/generate/curriculum-plan.ts.",
} as const;
