import { createHash } from 'node:crypto'
import { readWaiting } from '../attachments/texts.ts'
import { startSession } from '../people/sessions.ts'
import type { World } from './build.ts'

const cookies = new WeakMap<World, Map<string, Promise<string>>>()

/** Like world.as(…), for bytes instead of JSON. */
async function cookieOf(world: World, who: string): Promise<string> {
  const known = cookies.get(world) ?? new Map<string, Promise<string>>()
  cookies.set(world, known)
  const cookie =
    known.get(who) ??
    world.database
      .transaction((tx) => startSession(tx, who, 'a test of files', world.clock.now()))
      .then((secret) => `bridgebook=${secret}`)
  known.set(who, cookie)
  return cookie
}

/** Sends bytes from a place on. */
export async function sendBytes(
  world: World,
  who: string,
  id: string,
  from: number,
  bytes: Buffer,
  of = 'attachments'
) {
  const response = await world.app.inject({
    method: 'PUT',
    url: `/api/${of}/${id}/bytes?from=${from}`,
    payload: bytes,
    headers: { cookie: await cookieOf(world, who), 'content-type': 'application/octet-stream' }
  })
  return { status: response.statusCode, body: JSON.parse(response.payload || 'null') }
}

/** Fetches bytes as they come. */
export async function fetchBytes(
  world: World,
  who: string,
  url: string,
  headers: Record<string, string> = {}
) {
  const cookie = await cookieOf(world, who)
  const response = await world.app.inject({ method: 'GET', url, headers: { ...headers, cookie } })
  return { status: response.statusCode, bytes: response.rawPayload, headers: response.headers }
}

interface File {
  case?: string
  occurrence?: string
  name?: string
}

/** Attaches a small file whole. What the last answer was, and the id. */
export async function attach(world: World, who: string, file: File, bytes: Buffer) {
  const wish = { name: 'a file.txt', ...file, size: bytes.length }
  const begun = await world.as(who).post('/api/attachments', wish)
  if (begun.status !== 201) return { id: '', ...begun }
  const id = String(begun.body.id)
  return { id, ...(await sendBytes(world, who, id, 0, bytes)) }
}

/** Reads the words of what has been attached: tests ask for what else goes on by itself. */
export const readTexts = (world: World) =>
  readWaiting(world.database, world.app.files, world.clock.now)

export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
