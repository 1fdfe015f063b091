export default {
  "serve.building": "Kuriu puslapį (kelios sekundės, tik po pakeitimų) …",
  "serve.built": "Sukurta per {seconds, number, ::.0} s.",
  "serve.notBuilt": "Puslapis nesukurtas, o buvęs nepakeistas: {reason}",
  "serve.ready": "RoboNet Studio: {url}\nBaigti galima su Ctrl+C.",
  "serve.port": "PORT reikia skaičiaus nuo 0 iki 65535, o ne „{value}“.",
  "serve.portTaken":
    "Prievado {port} naudoti negalima: {why, select, denied {neturi leidimo} other {jį naudoja kita programa}}. Pasirink kitą, pavyzdžiui, PORT=8080.",
  "serve.notFound": "Tokio failo čia nėra.",
  "serve.badAddress": "Šio adreso perskaityti negalima.",
  "serve.method": "Failus čia galima tik skaityti (GET, HEAD).",
  "serve.changed": "Failas jau nebe tas, kurio prašyta.",
  "serve.range": "Faile tokios dalies nėra.",
  "serve.host": "Šis serveris atsiliepia tik savo vardu. Atverk adresą, kurį jis parodė pradėdamas veikti.",
  "serve.failed": "Failo perskaityti nepavyko. Klaida yra serverio pusėje.",
} as const;
