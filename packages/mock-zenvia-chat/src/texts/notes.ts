/** What agents note for colleagues. */
export const NOTES: readonly string[] = [
  'Enviar etiqueta de postagem até amanhã.',
  'Cliente prefere contato pela manhã.',
  'Já tinha falado com a equipe na semana passada sobre o mesmo pedido.',
  'Aguardando confirmação do estoque.',
  'Segunda via do boleto enviada por e-mail.',
  'Oferecido cupom de 10%, cliente vai pensar.',
  'Endereço atualizado no cadastro.',
  'Combinado retorno assim que a transportadora responder.',
  'Produto com defeito de fábrica, abrir garantia.',
  'Pediu para falar somente por mensagem, não ligar.',
]
