import type { Lexicon } from "./lexicon";

export const spanish: Lexicon = {
  language: "es",
  stopWords:
    "el la los las un una unos unas lo y e o u de del al a en por para con sin sobre se su sus le les que qué es son fue " +
    "fueron era eran ser ha han había como más no ni ya pero sino también cuando donde este esta estos estas ese esa eso " +
    "tras desde hasta entre según muy me te nos mi tu yo él ella ellos ellas dijo",
  sameForm: [
    "enero|ene",
    "febrero|feb",
    "abril|abr",
    "junio|jun",
    "julio|jul",
    "agosto|ago",
    "septiembre|setiembre|sep|sept",
    "octubre|oct",
    "noviembre|nov",
    "diciembre|dic",
    "percent|%|por ciento",
    "§us|estados unidos|ee. uu|ee uu|eeuu|ee.uu|§eeuu",
    "§onu|naciones unidas",
    "§ue|unión europea",
    "señor|sr",
    "señora|sra",
    "doctor|dr",
    "doctora|dra",
    "km|kilómetro|kilómetros",
    "número|núm",
  ],
  sourcing: [
    "dijo|dice|dijeron|señaló|señala|indicó|indica|explicó|apuntó|agregó|añadió|explica|agrega|añade|manifestó|expresó",
    "según|de acuerdo con|de acuerdo a|citando|cita",
    "informó|informaron|reportó|reportaron",
    "aseguró|asegura|aseguran|afirmó|afirma|afirman|sostuvo|sostiene|denunció|denuncia|advirtió|advierte",
    "anunció|anunciaron|confirmó|confirmaron",
    "fuente|fuentes",
    "funcionario|funcionarios|autoridad|autoridades|portavoces oficiales",
    "portavoz|portavoces|vocero|vocera|voceros",
    "experto|expertos|analista|analistas",
    "testigo|testigos|vecinos",
    "medios|periódico|diario|prensa|agencia",
    "bajo condición de anonimato|pidió no ser identificado|pidieron no ser identificados|bajo anonimato",
  ],
  certainty: [
    "espera|esperan|esperaba|confía|quiere|desea",
    "va a|van a|será|serán|hará|tendrá",
    "sería|serían|habría|habrían|haría",
    "puede|pueden|podría|podrían|quizá|quizás|tal vez|posible|posiblemente",
    "debe|deben|deberá|deberán|tiene que|tienen que",
    "si",
    "cuando|una vez que",
    "planea|planean|prevé|prevén|pretende|busca|buscan",
    "probable|probablemente|está previsto|se prevé",
    "seguro|seguramente|sin duda|ciertamente",
    "supuesto|supuesta|supuestamente|presunto|presunta|presuntamente|al parecer|aparentemente",
    "negó|niega|niegan|negaron|rechazó|rechaza|rechazaron",
    "declinó|rehusó|se negó",
    "no|nunca|jamás|ya no",
    "casi|unos|unas|cerca de|alrededor de|aproximadamente",
    "al menos|más de|por lo menos",
    "menos de|como máximo|hasta",
    "amenazó|amenaza",
    "acordó|acordaron|prometió|prometieron",
  ],
  dates:
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|" +
    "jueves|viernes|sábado|domingo|hoy|ayer|mañana|anoche|mediodía|medianoche",
  numbers:
    "cero|=|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|" +
    "dieciocho|diecinueve|veinte|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|cien=100",
  quantities:
    "década|décadas|siglo|siglos|docena|docenas|cientos|centenar|centenares|mil|miles|millón|millones|mitad|doble|triple|" +
    "varios|varias|muchos|muchas|pocos|pocas|mayoría",
};
