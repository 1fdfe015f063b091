export default {
  "worker.needsServer":
    "Aiz --database jābūt PostgreSQL servera adresei (postgres://…), nevis „{value}”. Mapē glabātas klases programmas pārbauda tikai tās pašas dators.",
  "worker.twoPlaces": "Norādi vai nu --data, vai --database: klase glabājas vienā vietā.",
  "worker.noClass":
    "Šajā datubāzē vēl nav atvērta neviena šīs versijas klase. Vispirms atver to: robonet class --database …",
  "worker.otherVersion":
    "Klasei un šim datoram ir atšķirīgas RoboNet vai nodarbību versijas, tāpēc atšķirtos arī vērtējumi. Ieliec abos datoros vienu un to pašu RoboNet un palaid šo komandu vēlreiz.",
  "worker.ready":
    "Šis dators pārbauda to klašu programmas, kuras glabājas šeit: {place} (vienlaikus: {size}). Ctrl+C to beidz.",
  "worker.stopping": "Vispirms tiek pabeigtas iesāktās pārbaudes.",
  "worker.stopped":
    "Šis dators vairs nepalīdz. Tas pārbaudīja {tried, plural, zero {# programmas} one {# programmu} other {# programmas}}.",
  "worker.databaseAway":
    "Datubāzes serveris neatbild ({reason}). Šis dators pats turpinās darbu, kad serveris atkal darbosies.",
  "worker.came": "Dators „{name}” palīdz pārbaudīt programmas (vienlaikus: {size}).",
  "worker.left": "Dators „{name}” vairs nepalīdz pārbaudīt programmas.",
  "worker.lost":
    "Dators „{name}” vairs neatbild. {programs, plural, =0 {Tas neko nepārbaudīja.} zero {# programmas, ko tas pārbaudīja, pārbaudīs citi datori.} one {# programmu, ko tas pārbaudīja, pārbaudīs cits dators.} other {# programmas, ko tas pārbaudīja, pārbaudīs citi datori.}}",
  "worker.threadEnded": "Simulators apstājās programmas pārbaudes vidū. Šo programmu pārbauda vēlreiz.",
  "worker.givenUp":
    "Vairāki datori apstājās šīs programmas pārbaudes vidū, tāpēc tā vairs netiek pārbaudīta. Pamaini programmu un pārbaudi vēlreiz.",
} as const;
