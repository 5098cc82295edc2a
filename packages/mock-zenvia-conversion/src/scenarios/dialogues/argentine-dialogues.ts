import type { DialogueWords } from './dialogue.ts'

export const ARGENTINE_DIALOGUES: DialogueWords = {
  greetings: ['buen día', 'buenas tardes', 'buenas noches'],
  currencySign: '$',
  articles: { masculine: ['el', 'del'], feminine: ['la', 'de la'] },
  dialogues: [
    {
      type: 'vehicle',
      condition: 'used',
      question: 'Hola, ¿sigue disponible {elmodelo} de la publicación?',
      lines: [
        '¡Hola, {nombre}! Sí, {elmodelo} {anio} está disponible, en {precio}. ¿Le gustaría venir?',
        '¿Cuántos kilómetros tiene?',
        'Tiene {km} km, con los services al día.',
        'Bien, esta semana paso.',
        'Perfecto, estamos en {sucursal}. Pregunte por {agente}.',
      ],
    },
    {
      type: 'vehicle',
      question: '{Saludo}, quería saber el precio al contado {delmodelo}.',
      lines: [
        '{Saludo}, {nombre}. {Elmodelo} al contado está en {precio}.',
        '¿Y financiado?',
        'Con un 30 % de anticipo se puede hasta en 36 cuotas. Ahora le paso la simulación.',
        'Lo consulto con mi pareja y le aviso.',
        'Sin problema, le mantengo el precio hasta fin de mes.',
      ],
    },
    {
      type: 'vehicle',
      question: 'Hola, me interesa {elmodelo}. ¿Toman mi auto en parte de pago?',
      lines: [
        'Hola, {nombre}, soy {agente}. Sí, tomamos usados. ¿Qué modelo es y cuántos kilómetros tiene?',
        'Es un Gol Trend 2017 con 80.000 km.',
        'Gracias. La tasación se hace acá en media hora, sin cargo.',
        'En estos días paso por el local con el auto.',
        'Nos vemos en {sucursal}. Traiga la cédula y el título, por favor.',
      ],
    },
    {
      type: 'vehicle',
      condition: 'new',
      question: '{Saludo}, ¿hay entrega inmediata {delmodelo} 0 km?',
      lines: [
        '{Saludo}, {nombre}. Tenemos una unidad en stock: con la documentación lista se entrega en diez días.',
        '¿De qué color es?',
        'Esa es gris plata. En blanco la demora es de unos 45 días.',
        'El gris me sirve. ¿Cuánto es la reserva?',
        'Se reserva con el 5 %, que se descuenta del precio de {precio}.',
      ],
    },
    {
      type: 'vehicle',
      condition: 'used',
      question: '¿Me puede mandar fotos del interior {delmodelo}?',
      lines: [
        'Claro, {nombre}, en un rato se las mando. Es modelo {anio} y tiene {km} km.',
        'Se ve muy bien. ¿Es de único dueño?',
        'Sí, único dueño, con el historial de service completo.',
        '¿Me puede hacer una reserva hasta el viernes?',
        'Con una seña queda en reserva hasta el viernes a última hora.',
      ],
    },
    {
      type: 'vehicle',
      question: 'Vi {elmodelo}. ¿Hacen entrega en el interior?',
      lines: [
        'Sí, {nombre}, enviamos a todo el país. El flete se cotiza aparte.',
        '¿Cuánto tarda hasta Mendoza?',
        'Entre cinco y ocho días desde que está la transferencia.',
        'Dale, me sirve. ¿Qué papeles necesito?',
        'DNI y constancia de CUIL. Con eso le armo la carpeta.',
      ],
    },
    {
      type: 'vehicle',
      question: '¿Puedo pasar esta semana a ver {elmodelo}?',
      lines: [
        'Sí, {nombre}, cuando quiera. ¿Le reservo una prueba de manejo?',
        'Bueno, el jueves a eso de las 11.',
        'Queda anotado: jueves a las 11 en {sucursal}. Traiga el registro.',
        'Perfecto, muchas gracias.',
        'Gracias a usted. Cualquier cambio me avisa por acá.',
      ],
    },
    {
      type: 'savingPlan',
      question: 'Hola, ¿qué cuotas tiene el plan {delmodelo}?',
      lines: [
        'Hola, {nombre}. Es un plan de 84 cuotas, y la primera incluye la suscripción. Ahora le paso los valores.',
        '¿Se puede licitar?',
        'Sí, desde la segunda cuota. Además hay sorteo todos los meses.',
        'Me parece un poco caro para empezar.',
        'Este mes la suscripción está bonificada al 50 %. Si quiere, le hago el cálculo.',
      ],
    },
    {
      type: 'savingPlan',
      question: '{Saludo}, ¿cuánto es el anticipo del plan {delmodelo}?',
      lines: [
        '{Saludo}, {nombre}. El plan no lleva anticipo: se paga la primera cuota con la suscripción.',
        '¿Y cuándo entregan el auto?',
        'Por sorteo o por licitación. En promedio, el grupo adjudica cuatro autos por mes.',
        'Lo pienso y le escribo.',
        'Dale, le dejo el folleto {delmodelo}.',
      ],
    },
    {
      type: 'insurance',
      question: 'Hola, quiero cotizar el seguro {delmodelo}: {detalle}.',
      lines: [
        'Hola, {nombre}. Con gusto. ¿El auto duerme en cochera, y en qué localidad?',
        'En cochera, en Rosario.',
        'Gracias. Se la calculo y le paso dos compañías para comparar.',
        '¿Tiene descuento por débito automático?',
        'Sí, un 10 % todos los meses.',
      ],
    },
    {
      type: 'realEstate',
      question: '{Saludo}, ¿sigue en venta la propiedad: {titulo}?',
      lines: [
        '{Saludo}, {nombre}. Sí, sigue en venta. ¿Quiere coordinar una visita?',
        '¿Es apta para crédito?',
        'Sí, tiene la escritura en orden y es apta para crédito.',
        'Entonces me gustaría verla.',
        'Le confirmo el horario con el propietario.',
      ],
    },
    {
      type: 'retail',
      question: '¿Tienen en stock {repuesto}?',
      lines: [
        'Sí, {nombre}, está en stock a {precio}. ¿Para qué modelo es?',
        'Para un Corsa 2010.',
        'Le va bien. Lo puede retirar por {sucursal}.',
        '¿Se puede pagar con tarjeta?',
        'Sí, hasta en tres cuotas sin interés.',
      ],
    },
  ],
  openers: {
    vehicle:
      'Hola, {nombre}, soy {agente} de {sucursal}. Vi su consulta por {elmodelo}. ¿Qué le gustaría saber?',
    savingPlan:
      'Hola, {nombre}, soy {agente} de {sucursal}. Pidió información sobre el plan {delmodelo}. ¿Qué le gustaría saber?',
    insurance:
      'Hola, {nombre}, soy {agente} de {sucursal}. Recibimos su pedido de cotización del seguro {delmodelo}. ¿Me cuenta qué cobertura busca?',
    realEstate:
      'Hola, {nombre}, soy {agente} de {sucursal}. Vi su consulta por la propiedad. ¿Qué le gustaría saber?',
    retail: 'Hola, {nombre}, soy {agente}, de repuestos. Vi su consulta. ¿Qué está buscando?',
  },
  bot: {
    open: 'Gracias por escribir a Boreal. En minutos le responde una persona.',
    closed: 'Gracias por escribir a Boreal. Ahora estamos cerrados; le respondemos apenas abrimos.',
  },
  calls: [
    'Pidió cotización con entrega de usado.',
    'Prefiere que lo llamen después de las 18.',
    'Está comparando con otra concesionaria.',
    'Pide financiación a 36 meses.',
    'Lo decide con la familia el fin de semana.',
  ],
  missedCall: 'No atendió, dejé mensaje.',
  visits: [
    'Vino con un familiar, le gustó.',
    'Vino al local, lo está pensando.',
    'Vino y pidió una segunda cotización.',
  ],
  letter: 'Sin teléfono: le mandé la información por mail.',
  walkIn: 'Se acercó al salón y dejó sus datos.',
}
