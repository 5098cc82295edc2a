// Whom the account of every scenario employs, as far as interactions of the pact name them.

/** An agent, a department or a tag, as answers name it and filters ask for it. */
export interface Named {
  readonly id: string
  readonly name: string
}

export const natalia: Named = { id: '101', name: 'Natália Nogueira' }
export const marcos: Named = { id: '102', name: 'Marcos Moreira' }

export const returns: Named = { id: '7', name: 'Trocas e devoluções' }
export const sales: Named = { id: '8', name: 'Vendas' }

export const exchange: Named = { id: '31', name: 'Troca' }
export const refund: Named = { id: '32', name: 'Devolução' }
