import { beforeEach, expect, it, vi } from 'vitest'
import { call } from './api.ts'
import { setLanguage } from './language/index.ts'
import { Problem } from './problem.ts'

const answer = (status: number, body: unknown, type = 'application/problem+json') =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(
    new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': type }
    })
  )

beforeEach(async () => {
  vi.restoreAllMocks()
  await setLanguage('pl')
})

it('asks in the language of the reader, and leaves out what is empty', async () => {
  const fetch = answer(200, { total: 0 }, 'application/json')
  await call('GET /api/search', { query: { q: 'ąę &', system: '' } })
  const [path, init] = fetch.mock.calls[0] ?? []
  expect(path).toBe('/api/search?q=%C4%85%C4%99+%26')
  expect(init?.headers).toMatchObject({ 'accept-language': 'pl' })
})

it('throws the sentences that the server found', async () => {
  answer(422, { status: 422, title: 'T', detail: 'D', fields: { email: 'F' } })
  const problem = await call('DELETE /api/session').catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ status: 422, detail: 'D', fields: { email: 'F' } })
})

it('has a sentence of its own when the server is not reached or speaks in riddles', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  await expect(call('DELETE /api/session')).rejects.toMatchObject({
    status: 0,
    title: 'Brak połączenia'
  })
  answer(502, '<html>', 'text/html')
  await expect(call('DELETE /api/session')).rejects.toMatchObject({
    status: 502,
    title: 'Coś poszło nie tak'
  })
})

it('asks a busy server again when it says when, but writes nothing twice', async () => {
  vi.useFakeTimers()
  const busy = () => new Response('{}', { status: 503, headers: { 'retry-after': '1' } })
  const there = new Response('{"total":0}', { headers: { 'content-type': 'application/json' } })
  const fetch = vi.spyOn(globalThis, 'fetch')
  fetch.mockResolvedValueOnce(busy()).mockResolvedValueOnce(there)
  const asked = call('GET /api/search', { query: { q: 'a' } })
  await vi.advanceTimersByTimeAsync(1_000)
  await expect(asked).resolves.toEqual({ total: 0 })
  fetch.mockReset().mockImplementation(async () => busy())
  await expect(call('DELETE /api/session')).rejects.toMatchObject({ status: 503 })
  expect(fetch).toHaveBeenCalledTimes(1)
  const never = call('GET /api/search', { query: { q: 'a' } }).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await never).toMatchObject({ status: 503 })
  expect(fetch).toHaveBeenCalledTimes(5)
  vi.useRealTimers()
})

// Only checked by the compiler: what no route takes cannot be asked.
export const refused = () => [
  // @ts-expect-error no such route
  call('GET /api/nothing'),
  // @ts-expect-error a body is needed
  call('POST /api/session'),
  // @ts-expect-error no such language
  call('PATCH /api/me', { body: { language: 'de' } })
]
