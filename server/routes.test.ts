import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guard } from './http/guard.ts'
import { root } from './root.ts'
import { startTest, type World } from './testing/build.ts'

interface Written {
  method: string
  url: string
  config: { may: string }
}

let world: World
const contract = new Map<string, Written>()
const answered = new Map<string, { description?: string }>()

beforeAll(async () => {
  world = await startTest({ seeded: false })
  for (const route of await written()) contract.set(`${route.method} ${route.url}`, route)
  const { body } = await world.nobody.get('/api/openapi.json')
  for (const [path, methods] of Object.entries<Record<string, object>>(body.paths)) {
    const url = path.replaceAll(/\{(\w+)\}/g, ':$1')
    for (const [method, documented] of Object.entries(methods)) {
      answered.set(`${method.toUpperCase()} ${url}`, documented)
    }
  }
})
afterAll(() => world.close())

it('answers nothing but what the contract in schema/api says', () => {
  expect(answered.size).toBeGreaterThan(20)
  expect([...answered.keys()].filter((it) => !contract.has(it))).toEqual([])
})

it('answers everything that the contract says', () => {
  expect([...contract.keys()].filter((it) => !answered.has(it))).toEqual([])
})

it('documents the permission of every route', () => {
  for (const [name, { description }] of answered) {
    expect(`${name}: ${description}`).toBe(
      `${name}: Permission: \`${contract.get(name)?.config.may}\``
    )
  }
})

it('cannot register a route under /api that names no permission', async () => {
  const app = Fastify()
  guard(app, { whoIs: async () => null, rules: {} })
  expect(() => app.get('/api/open-door', () => 'come in')).toThrow('names no permission')
  await app.close()
})

it('asks who it is of everybody, except where anyone may come', async () => {
  for (const [name, { method, url, config }] of contract) {
    if (config.may === 'anyone' || !answered.has(name)) continue
    const address = url.replaceAll(/:\w+/g, 'EX-1')
    const { statusCode } = await world.app.inject({ method: method as 'GET', url: address })
    expect(`${name}: ${statusCode}`).toBe(`${name}: 401`)
  }
})

/** Every route of schema/api/*.ts. */
async function written(): Promise<Written[]> {
  const folder = join(root, 'schema', 'api')
  const files = readdirSync(folder).filter((it) => it.endsWith('.ts'))
  const modules: object[] = await Promise.all(files.map((it) => import(join(folder, it))))
  return modules
    .flatMap((it) => Object.entries(it))
    .filter(([name]) => name.endsWith('Routes'))
    .flatMap(([, routes]) => Object.values<Written>(routes))
}
