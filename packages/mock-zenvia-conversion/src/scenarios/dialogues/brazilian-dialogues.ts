import type { DialogueWords } from './dialogue.ts'

export const BRAZILIAN_DIALOGUES: DialogueWords = {
  greetings: ['bom dia', 'boa tarde', 'boa noite'],
  currencySign: 'R$',
  articles: { masculine: ['o', 'do'], feminine: ['a', 'da'] },
  dialogues: [
    {
      type: 'vehicle',
      condition: 'used',
      question: 'Olá, {elmodelo} do anúncio ainda está disponível?',
      lines: [
        'Olá, {nombre}! Está disponível, sim: {modelo} {anio}, por {precio}. Quer vir ver?',
        'Quantos km rodados?',
        'Está com {km} km, revisões em dia.',
        'Ótimo, esta semana eu passo aí.',
        'Combinado, estamos na {sucursal}. É só procurar por {agente}.',
      ],
    },
    {
      type: 'vehicle',
      question: '{Saludo}, qual é o valor à vista {delmodelo}?',
      lines: [
        '{Saludo}, {nombre}! À vista, {elmodelo} sai por {precio}.',
        'E financiado?',
        'Com 30% de entrada dá para parcelar em até 48 vezes. Já te mando a simulação.',
        'Vou conversar em casa e aviso.',
        'Sem problema, seguro esse valor até o fim do mês.',
      ],
    },
    {
      type: 'vehicle',
      question: 'Gostei {delmodelo}. Vocês aceitam o meu usado na troca?',
      lines: [
        'Olá, {nombre}, aqui é {agente}. Aceitamos, sim. Qual é o modelo e a quilometragem?',
        'É um Gol 2017 com 80 mil km.',
        'Certo. A avaliação leva meia hora aqui na loja, sem custo.',
        'Nos próximos dias eu passo com o carro.',
        'Espero você na {sucursal}. Traga o documento do carro, por favor.',
      ],
    },
    {
      type: 'vehicle',
      condition: 'new',
      question: '{Saludo}, tem {elmodelo} zero km a pronta entrega?',
      lines: [
        '{Saludo}, {nombre}! Temos uma unidade em estoque. Com a documentação pronta, entregamos em dez dias.',
        'Que cor?',
        'Essa é prata. Na branca o prazo é de uns 45 dias.',
        'A prata serve. De quanto é o sinal?',
        'O sinal é de 5%, descontado do valor de {precio}.',
      ],
    },
    {
      type: 'vehicle',
      condition: 'used',
      question: 'Consegue me mandar mais fotos {delmodelo}?',
      lines: [
        'Claro, {nombre}, já te mando. É {anio}, com {km} km.',
        'Parece em ótimo estado. Teve quantos donos?',
        'Único dono, com manual e chave reserva.',
        'Pode reservar até sexta?',
        'Com um sinal eu reservo até sexta no fim do dia.',
      ],
    },
    {
      type: 'vehicle',
      question: 'Vi {elmodelo}. Vocês entregam em outra cidade?',
      lines: [
        'Entregamos, sim, {nombre}, em todo o país. O frete é calculado à parte.',
        'Quanto tempo leva até Londrina?',
        'De cinco a oito dias depois da transferência.',
        'Está bom. De quais documentos você precisa?',
        'RG, CPF e comprovante de residência. Com isso eu já abro o processo.',
      ],
    },
    {
      type: 'vehicle',
      question: 'Dá para fazer um test drive {delmodelo} esta semana?',
      lines: [
        'Dá, sim, {nombre}! Que dia e horário ficam bons?',
        'Quinta, lá pelas 11h.',
        'Agendado: quinta às 11h na {sucursal}. Traga a CNH.',
        'Perfeito, até quinta.',
        'Até lá! Se mudar alguma coisa, me avisa por aqui.',
      ],
    },
    {
      type: 'savingPlan',
      question: 'Oi, quanto fica a parcela do consórcio {delmodelo}?',
      lines: [
        'Olá, {nombre}! São 84 parcelas, e a primeira inclui a adesão. Já te passo os valores.',
        'Dá para dar lance?',
        'Dá, desde a segunda parcela. E tem sorteio todo mês.',
        'Achei um pouco caro para começar.',
        'Este mês a adesão está com 50% de desconto. Se quiser, faço a conta.',
      ],
    },
    {
      type: 'savingPlan',
      question: '{Saludo}, o consórcio {delmodelo} precisa de entrada?',
      lines: [
        '{Saludo}, {nombre}! Não precisa: você paga só a primeira parcela com a adesão.',
        'E quando sai o carro?',
        'Por sorteio ou por lance. Em média, o grupo contempla quatro por mês.',
        'Vou pensar e te escrevo.',
        'Fico à disposição. Deixo aqui o material {delmodelo}.',
      ],
    },
    {
      type: 'insurance',
      question: 'Olá, queria cotar o seguro {delmodelo}: {detalle}.',
      lines: [
        'Olá, {nombre}! Claro. O carro fica em garagem, e em qual cidade?',
        'Em garagem, em Campinas.',
        'Anotei. Vou calcular e te mando duas seguradoras para comparar.',
        'Tem desconto no débito automático?',
        'Tem, 10% todo mês.',
      ],
    },
    {
      type: 'realEstate',
      question: '{Saludo}, o imóvel ainda está à venda: {titulo}?',
      lines: [
        '{Saludo}, {nombre}! Está, sim. Quer marcar uma visita?',
        'Aceita financiamento?',
        'Aceita. A documentação está em ordem.',
        'Então gostaria de ver.',
        'Confirmo o horário com o proprietário e te aviso.',
      ],
    },
    {
      type: 'retail',
      question: 'Vocês têm em estoque: {repuesto}?',
      lines: [
        'Temos, sim, {nombre}, por {precio}. Para qual modelo?',
        'Para um Corsa 2010.',
        'Serve. Pode retirar na {sucursal}.',
        'Dá para pagar no cartão?',
        'Dá, em até três vezes sem juros.',
      ],
    },
  ],
  openers: {
    vehicle:
      'Olá, {nombre}, aqui é {agente}, da {sucursal}. Vi a sua consulta sobre {elmodelo}. Como posso ajudar?',
    savingPlan:
      'Olá, {nombre}, aqui é {agente}, da {sucursal}. Você pediu informações sobre o consórcio {delmodelo}. O que gostaria de saber?',
    insurance:
      'Olá, {nombre}, aqui é {agente}, da {sucursal}. Recebemos o seu pedido de cotação do seguro {delmodelo}. Que cobertura você procura?',
    realEstate:
      'Olá, {nombre}, aqui é {agente}, da {sucursal}. Vi a sua consulta sobre o imóvel. O que gostaria de saber?',
    retail:
      'Olá, {nombre}, aqui é {agente}, de peças e acessórios. Vi a sua consulta. O que você procura?',
  },
  bot: {
    open: 'Obrigado por falar com a Boreal. Em instantes alguém responde.',
    closed:
      'Obrigado por falar com a Boreal. Agora estamos fechados; respondemos assim que abrirmos.',
  },
  calls: [
    'Quer trocar o carro até o fim do mês.',
    'Pediu proposta com entrada de 30%.',
    'Prefere contato depois das 18h.',
    'Está comparando com outra concessionária.',
    'Decide com a família no fim de semana.',
  ],
  missedCall: 'Não atendeu, deixei recado.',
  visits: [
    'Veio com a família, gostou.',
    'Veio à loja, ficou de pensar.',
    'Veio e pediu uma segunda proposta.',
  ],
  letter: 'Sem telefone: enviei as informações por e-mail.',
  walkIn: 'Passou na loja e deixou os dados.',
}
