import type { Lexicon } from "./lexicon";

export const portuguese: Lexicon = {
  language: "pt",
  stopWords:
    "o a os as um uma uns umas e ou mas de do da dos das em no na nos nas por pelo pela para com sem sobre se seu sua seus " +
    "suas que quem é são foi foram era eram ser tem têm havia como mais não nem já também quando onde este esta esse essa " +
    "isso ao aos à às até entre ele ela eles elas disse",
  sameForm: [
    "janeiro|jan",
    "fevereiro|fev",
    "abril|abr",
    "agosto|ago",
    "setembro",
    "outubro",
    "novembro|nov",
    "dezembro|dez",
    "percent|%|por cento|porcento",
    "§us|estados unidos|§eua|eua",
    "§onu|nações unidas",
    "§ue|união europeia",
    "senhor|sr",
    "senhora|sra",
    "doutor|dr",
    "km|quilômetro|quilômetros|quilómetro|quilómetros",
  ],
  sourcing: [
    "disse|diz|disseram|afirmou|afirma|declarou|explicou|acrescentou",
    "segundo|de acordo com|conforme|citando",
    "informou|informaram|noticiou|relatou",
    "alegou|alega|garantiu|sustentou|denunciou",
    "anunciou|anunciaram|confirmou|confirmaram",
    "fonte|fontes",
    "autoridade|autoridades|funcionário|funcionários|dirigentes",
    "porta-voz|porta-vozes",
    "especialista|especialistas|analista|analistas",
    "testemunha|testemunhas|moradores",
    "imprensa|jornal|emissora|agência",
    "sob condição de anonimato|pediu anonimato|pediram anonimato",
  ],
  certainty: [
    "espera|esperam|esperava|quer|deseja",
    "vai|vão|será|serão|fará",
    "seria|seriam|teria|teriam",
    "pode|podem|poderia|poderiam|talvez|possível|possivelmente",
    "deve|devem|deverá|precisa|tem que|tem de",
    "caso|se ele|se ela",
    "quando|assim que",
    "planeja|planeia|pretende|pretendem|busca|prevê",
    "provável|provavelmente|previsto|prevista",
    "certo|certamente|com certeza|sem dúvida",
    "suposto|suposta|supostamente|alegado|alegadamente|aparentemente|parece",
    "negou|nega|negaram|rejeitou|rejeita",
    "recusou|recusa|recusou-se",
    "não|nunca|jamais|já não",
    "quase|cerca de|aproximadamente|em torno de",
    "pelo menos|mais de|ao menos",
    "menos de|no máximo|até",
    "ameaçou|ameaça|advertiu|alertou",
    "prometeu|prometeram|concordou",
  ],
  dates:
    "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda-feira|terça-feira|" +
    "quarta-feira|quinta-feira|sexta-feira|sábado|domingo|hoje|ontem|amanhã|meio-dia|meia-noite",
  numbers:
    "zero|=|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dezesseis|dezessete|dezoito|" +
    "dezenove|vinte|duas=2|trinta=30|quarenta=40|cinquenta=50|sessenta=60|setenta=70|oitenta=80|noventa=90|cem=100",
  quantities:
    "década|décadas|século|séculos|dúzia|dúzias|dezena|dezenas|centena|centenas|mil|milhares|milhão|milhões|bilhão|" +
    "bilhões|metade|dobro|triplo|vários|várias|muitos|muitas|poucos|poucas|maioria",
};
