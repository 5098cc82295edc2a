import type { Contract } from '@ensaio/contracts'
import { contractOf } from '@ensaio/contracts/testing'

/** The shop's operations, as openapi-typescript would type them. */
export interface ShopOperations {
  readonly createOrder: {
    readonly parameters: object
    readonly requestBody: { readonly content: { readonly 'application/json': NewOrder } }
    readonly responses: {
      readonly 201: { readonly content: { readonly 'application/json': OrderView } }
      readonly 409: { readonly content: { readonly 'application/json': Problem } }
    }
  }
  readonly getOrder: {
    readonly parameters: { readonly path: { readonly id: string } }
    readonly responses: {
      readonly 200: { readonly content: { readonly 'application/json': OrderView } }
      readonly 404: { readonly content: { readonly 'application/json': Problem } }
    }
  }
}

export interface ShopWebhooks {
  readonly orderShipped: { readonly id: string; readonly note: string }
}

interface NewOrder {
  readonly id: string
  readonly item: string
}

export interface OrderView extends NewOrder {
  readonly state: string
}

interface Problem {
  readonly error: string
}

/** A small made-up API that has one of everything the engine deals with. */
export const shopContract = contractOf(`
info: { title: Shop, version: '1' }
servers: [{ url: 'https://shop.example/api' }]
security: [{ Key: [] }]
x-unknown-path:
  '404': { $ref: '#/components/responses/Problem' }
paths:
  /orders:
    x-other-methods:
      '405': { $ref: '#/components/responses/Problem' }
    post:
      operationId: createOrder
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/NewOrder' } } }
      responses:
        '201': { $ref: '#/components/responses/Order' }
        '400': { $ref: '#/components/responses/Problem' }
        '401': { $ref: '#/components/responses/Problem' }
        '409': { $ref: '#/components/responses/Problem' }
        '413': { $ref: '#/components/responses/Problem' }
        '429': { $ref: '#/components/responses/Problem' }
  /orders/{id}:
    x-other-methods:
      '405': { $ref: '#/components/responses/Problem' }
    get:
      operationId: getOrder
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        '200': { $ref: '#/components/responses/Order' }
        '400': { $ref: '#/components/responses/Problem' }
        '401': { $ref: '#/components/responses/Problem' }
        '404': { $ref: '#/components/responses/Problem' }
        '429': { $ref: '#/components/responses/Problem' }
webhooks:
  orderShipped:
    x-default-paths: [/shipped]
    post:
      operationId: receiveOrderShipped
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [id, note]
              properties: { id: { type: string }, note: { type: string } }
      responses: { '200': { description: taken } }
components:
  securitySchemes:
    Key: { type: apiKey, in: query, name: key }
  responses:
    Order:
      description: the order
      content: { application/json: { schema: { $ref: '#/components/schemas/Order' }, example: { id: o1, item: tea, state: new } } }
    Problem:
      description: what was wrong
      content: { application/json: { schema: { type: object, required: [error], properties: { error: { type: string } } } } }
  schemas:
    NewOrder:
      type: object
      required: [id, item]
      properties: { id: { type: string, minLength: 1 }, item: { type: string } }
    Order:
      type: object
      required: [id, item, state]
      properties: { id: { type: string }, item: { type: string }, state: { type: string } }
`) as Contract<ShopOperations, ShopWebhooks> // the types above are written for this very text
