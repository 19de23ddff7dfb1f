import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

interface Offered {
  number: string
  matches: string[]
  differs: string[]
  notes: string[]
  same?: boolean
}

async function log(who: string, draft: object): Promise<string> {
  const { status, body } = await world.as(who).post('/api/cases', { language: 'en', ...draft })
  expect(status).toBe(201)
  return body.number
}
async function like(who: string, draft: object): Promise<Offered[]> {
  const { status, body } = await world.as(who).post('/api/cases/similar', draft)
  expect(status).toBe(200)
  return body.hits
}
const grir = {
  title: 'Clearing account keeps a residual after a partial delivery',
  symptom: 'The automatic clearing run leaves a residual on the receipt account',
  process: 'finance.ap.grir',
  accounts: ['191100'],
  system: 'SAP S/4',
  messageCode: 'M8 082'
}

it('offers what shares the words, and nothing for a draft that shares one by chance', async () => {
  const number = await log('marta', grir)
  const hits = await like('haeun', { title: 'Residual stays after partial delivery was cleared' })
  expect(hits.map((it) => it.number)).toEqual([number])
  expect(await like('haeun', { title: 'Delivery van has a flat tyre again' })).toEqual([])
})

it('offers the same message code, and the same account in a process, without a shared word', async () => {
  const words = { title: 'Nothing adds up', symptom: 'Zzz' }
  const [byCode] = await like('haeun', { ...words, messageCode: 'm8082' })
  expect(byCode?.matches).toEqual(['messageCode:M8 082'])
  const place = { process: 'finance.ap.grir', accounts: ['191100'] }
  const [byAccount] = await like('haeun', { ...words, ...place })
  expect(byAccount?.matches).toEqual(['process:finance.ap.grir', 'account:191100'])
  expect(await like('haeun', { ...words, process: 'finance.ap.grir' })).toEqual([])
})

it('says what to think of: amount, entity, language', async () => {
  const { title, symptom } = grir
  const hit = async (rest: object, who = 'haeun') =>
    (await like(who, { title, symptom, ...rest }))[0]
  const number = (await hit({}))?.number
  const use = { outcome: 'worked', entity: 'PL02', amount: 1_200.5, currency: 'EUR' }
  await world.as('anna').post(`/api/cases/${number}/occurrences`, use)
  expect((await hit({ amount: 12_005, currency: 'EUR' }))?.notes).toEqual(['amountMore:10'])
  expect((await hit({ amount: 120.05, currency: 'EUR' }))?.notes).toEqual(['amountLess:10'])
  expect((await hit({ amount: 1_500, currency: 'EUR' }))?.notes).toEqual([])
  expect((await hit({ amount: 12_005, currency: 'KRW' }))?.notes).toEqual([])
  expect((await hit({ entity: 'KR01' }))?.notes).toEqual(['neverIn:KR01'])
  expect((await hit({ language: 'ko' }))?.notes).toEqual(['language:en'])
})

it('an occurrence that its reader may not see says nothing of amounts or places', async () => {
  const words = { title: 'Freight surcharge disputed by carrier', symptom: 'Carrier disputes it' }
  const number = await log('marta', { ...words, entity: 'PL02' })
  const hidden = {
    ...{ outcome: 'failed', entity: 'KR01', amount: 90_000, currency: 'EUR' },
    restrictedTo: { people: ['jiwoo'] }
  }
  const made = await world.as('jiwoo').post(`/api/cases/${number}/occurrences`, hidden)
  expect(made.status).toBe(201)
  const draft = { ...words, amount: 10, currency: 'EUR' }
  expect((await like('sam', draft))[0]?.notes).toEqual([])
  expect((await like('jiwoo', draft))[0]?.notes).toEqual(['amountLess:9000'])
})

it('two open cases that say nearly the same are offered to be merged, others are not', async () => {
  const words = {
    title: 'Toll invoice names a lorry that was sold',
    symptom: 'The monthly toll invoice still charges the lorry sold in spring',
    process: 'admin.fleet'
  }
  const one = await log('marta', words)
  const two = await log('sam', { ...words, title: 'Toll is charged for a sold lorry' })
  const other = await log('sam', { ...words, process: 'admin.travel' })
  const { body } = await world.as('marta').get(`/api/cases/${one}/similar`)
  const same = (number: string) => body.hits.find((it: Offered) => it.number === number)?.same
  expect(same(two)).toBe(true)
  expect(same(other)).toBe(false)
})

it('a case that its reader may not see is never offered', async () => {
  const words = { title: 'Quokkapayment reversed twice', symptom: 'Quokkapayment reversed' }
  await log('marta', { ...words, visibility: 'people', people: ['anna'], messageCode: 'QQ 1' })
  expect(await like('jiwoo', { ...words, messageCode: 'QQ 1' })).toEqual([])
  expect(await like('anna', words)).toHaveLength(1)
})
