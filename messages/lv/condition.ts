/** What is told of an expression that a person types to be told of a watched program. */
export default {
  "condition.unreadable": "„{text}” nav saprotams: pie {column}. zīmes kaut kā trūkst vai ir par daudz.",
  "condition.assignment":
    "„{text}” kaut ko mainītu, bet šeit var tikai skatīties. Lai salīdzinātu, raksti ===.",
  "condition.notByLooking":
    "„{part}” nevar noskaidrot, tikai skatoties. Var izmantot mainīgos, laukus, skaitļus, tekstus, salīdzinājumus, aritmētiku un Math.abs, ceil, floor, max, min, round, sqrt.",
  "condition.unknownName":
    "Šeit nav mainīgā „{name}”. {nearest, select, none {} other {Varbūt domāji „{nearest}”? }}{count, plural, =0 {Šeit nav neviena mainīgā.} other {Ir: {known}.}}",
  "condition.fieldOfNothing": "„{object}” šeit nav vērtības, tāpēc nav arī lauka „{field}”.",
  "condition.longText": "Teksts „{text}” ir garāks par 1000 zīmēm; šeit to nevar salīdzināt.",
  "condition.hitCount": "No „{text}” nav skaidrs, kura reize ir domāta. Raksti, piemēram, 5, >= 5 vai % 5.",
} as const;
