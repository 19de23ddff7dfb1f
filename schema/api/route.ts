import type { TSchema } from 'typebox'
import type { Permission } from '../permissions.ts'

export interface RouteSchema {
  summary: string
  params?: TSchema
  querystring?: TSchema
  body?: TSchema
  response: Record<number, TSchema>
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/**
 * One request that the product answers, and the permission that it takes. Fastify registers it,
 * OpenAPI documents it, the web client types itself by it.
 */
export function route<const M extends Method, const U extends string, S extends RouteSchema>(
  method: M,
  url: U,
  may: Permission,
  schema: S
) {
  return { method, url, config: { may }, schema }
}
