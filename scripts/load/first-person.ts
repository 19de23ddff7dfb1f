import { SETUP_TOKEN } from './house.ts'

const first = {
  token: SETUP_TOKEN,
  organisation: 'A house for tests',
  name: 'Olga Pierwsza',
  email: 'olga@house.example',
  password: 'seven mice in the attic',
  entity: { code: 'PL01', name: 'The house', country: 'PL', currency: 'PLN' }
}

/** Sets up an empty server; gives personal tokens, so that no writer waits for another's limit. */
export async function tokensOfFirstPerson(base: string, count: number): Promise<string[]> {
  const { headers } = await sent(`${base}/api/setup`, first)
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const tokens: string[] = []
  for (let at = 0; at < count; at++) {
    const answer = await sent(`${base}/api/me/tokens`, { name: `writer ${at}` }, { cookie })
    tokens.push(((await answer.json()) as { token: string }).token)
  }
  return tokens
}

async function sent(url: string, body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body)
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer
}
