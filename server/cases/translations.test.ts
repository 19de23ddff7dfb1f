import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
let number: string
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const original = {
  title: 'GR/IR will not clear after a partial delivery',
  symptom: 'A residual stays on 191100',
  process: 'finance.ap.grir',
  cause: 'The vendor bills at shipment',
  tried: ['Clearing by hand', 'Waiting'],
  steps: [{ text: 'Compare quantities', minutes: 2 }, { text: 'Rerun F.13' }],
  proof: 'The residual is zero',
  language: 'en'
}
const korean = {
  revision: 1,
  title: '부분 입고 후 GR/IR이 정리되지 않음',
  symptom: '191100 계정에 잔액이 남음',
  cause: '공급업체가 출고 시점에 청구함',
  steps: ['수량을 비교한다', 'F.13을 다시 실행한다']
}
const inKorean = (of = number) => `/api/cases/${of}/translations/ko`
const known = (version: number) => ({ 'if-match': `"${version}"` })
const translate = (who = 'jiwoo', draft: object = korean, version = 0) =>
  world.as(who).put(inKorean(), draft, known(version))
const read = async (who = 'haeun', of = number) =>
  (await world.as(who).get(`/api/cases/${of}/translations`)).body.items
const change = async (fields: object, base: number) => {
  const answer = await world.as('marta').patch(`/api/cases/${number}`, fields, known(base))
  expect(answer.status).toBe(200)
}
const publishedNow = async () =>
  (await world.as('haeun').get(`/api/cases/${number}`)).body.published as number

beforeEach(async () => {
  const { body } = await world.as('marta').post('/api/cases', original)
  number = body.number
  korean.revision = body.published
})

describe('a translation of a case', () => {
  it('is written by a colleague who may see the case, and read by those who may', async () => {
    const { status, body } = await translate()
    expect(status).toBe(200)
    expect(body).toMatchObject({ language: 'ko', version: 1, stale: false, by: { id: 'jiwoo' } })
    const [it] = await read()
    expect(it.content).toMatchObject({ title: korean.title, steps: korean.steps, proof: '' })
    expect(it.content.tried).toEqual(['', ''])
  })

  it('stands only for what the original says, entry by entry, never in its own language', async () => {
    const refused = async (draft: object) =>
      (await translate('jiwoo', { ...korean, ...draft })).body
    expect((await refused({ steps: ['하나'] })).fields.steps).toContain('2')
    expect((await refused({ cues: '신호' })).fields).toHaveProperty('cues')
    expect((await refused({ title: ' ' })).fields).toHaveProperty('title')
    const english = `/api/cases/${number}/translations/en`
    const own = await world.as('grace').put(english, korean, known(0))
    expect(own.body.fields).toHaveProperty('language')
    expect(await read()).toEqual([])
  })

  it('is never written over what somebody else wrote meanwhile', async () => {
    await translate()
    const others = { ...korean, title: '다른 제목' }
    const { status, body } = await translate('kyungmin', others)
    expect(status).toBe(412)
    expect(body.newest).toMatchObject({ version: 1, content: { title: korean.title } })
    expect((await translate('kyungmin', others, 1)).body).toMatchObject({
      version: 2,
      by: { id: 'kyungmin' }
    })
    // What says nothing new has nobody's name on it.
    expect((await translate('jiwoo', others, 2)).body.by.id).toBe('kyungmin')
  })

  it('is not saved as saying an original that nobody has read for it', async () => {
    await change({ cause: 'Another' }, korean.revision)
    const { status, body } = await translate()
    expect(status).toBe(412)
    expect(body).toMatchObject({ newest: null, published: await publishedNow() })
    expect(await read()).toEqual([])
  })

  it('is found again by its own words, and not by them once it is removed', async () => {
    const find = async () =>
      (
        await world.as('haeun').get(`/api/search?q=${encodeURIComponent('출고 시점')}`)
      ).body.hits.map((hit: { number: string }) => hit.number)
    await translate()
    expect(await find()).toContain(number)
    expect((await world.as('jiwoo').delete(inKorean())).status).toBe(204)
    expect(await find()).not.toContain(number)
  })

  it('is removed by whoever wrote it, who may change the case, or an administrator', async () => {
    const removedBy = async (who: string) => {
      const [it] = await read(who)
      const { status } = await world.as(who).delete(inKorean())
      expect(it.removable, who).toBe(status === 204)
      return status
    }
    await translate()
    expect(await removedBy('haeun')).toBe(403)
    for (const who of ['jiwoo', 'marta', 'anna', 'helen']) {
      if (!(await read()).length) await translate()
      expect(await removedBy(who), who).toBe(204)
    }
    expect((await world.as('helen').delete(inKorean())).status).toBe(404)
  })

  it('is as restricted as its case', async () => {
    await translate()
    const people = { visibility: 'people', people: ['jiwoo'] }
    await change(people, await publishedNow())
    expect(await read('jiwoo')).toHaveLength(1)
    const urls = [`/api/cases/${number}/translations`, '/api/cases/EX-900000/translations']
    const [there, nowhere] = await Promise.all(urls.map((url) => world.as('haeun').get(url)))
    expect([there?.status, there?.body]).toEqual([404, nowhere?.body])
    expect((await world.as('haeun').put(inKorean(), korean, known(1))).status).toBe(404)
  })

  it('keeps its case from being withdrawn as a mistaken log', async () => {
    await translate()
    const { status } = await world.as('marta').post(`/api/cases/${number}/withdrawal`, {})
    expect(status).toBe(409)
  })
})

describe('when the original says something else', () => {
  it('names the fields, shows what they said, and takes other spaces for nothing new', async () => {
    await translate()
    await change({ cause: 'The vendor  bills at shipment ', proof: 'Zero' }, korean.revision)
    const [it] = await read('jiwoo')
    expect(it).toMatchObject({
      stale: true,
      staleFields: ['proof'],
      before: { proof: original.proof }
    })
  })

  it('takes the translation of each step along with the step, and marks the new one', async () => {
    await translate()
    const steps = [{ text: 'Ask the vendor' }, { text: 'Rerun F.13', minutes: 9 }]
    await change({ steps }, korean.revision)
    const [it] = await read()
    expect(it).toMatchObject({ staleFields: ['steps'], changed: { steps: [0] } })
    expect(it.content.steps).toEqual(['수량을 비교한다', 'F.13을 다시 실행한다'])
    await change({ steps: steps.toReversed() }, await publishedNow())
    expect((await read())[0]).toMatchObject({ changed: { steps: [1] } })
    expect((await read())[0].content.steps[0]).toBe('F.13을 다시 실행한다')
  })

  it('shows an earlier original only to those who may read it or translated it', async () => {
    await translate()
    await change({ proof: 'Zero' }, korean.revision)
    expect((await read('haeun'))[0]).toMatchObject({ stale: true, before: null })
    expect((await read('anna'))[0].before).toEqual({ proof: original.proof })
  })

  it('is behind only once the new revision is published', async () => {
    await world.as('anna').post(`/api/cases/${number}/validation`, {})
    await translate()
    await change({ proof: 'Zero' }, korean.revision)
    expect((await read())[0].stale).toBe(false)
    // Anna wrote none of it.
    await world.as('anna').post(`/api/cases/${number}/validation`, {})
    expect((await read())[0].stale).toBe(true)
  })

  it('tells whoever translated it, once, until it says the new one', async () => {
    const told = async () => {
      await world.app.notices.look()
      const { items } = (await world.as('jiwoo').get('/api/notices?held=true')).body
      return items.filter(
        (one: { kind: string; case: { number: string } }) =>
          one.kind === 'translation.stale' && one.case.number === number
      )
    }
    await translate()
    await change({ tags: ['pallet'] }, korean.revision)
    expect(await told()).toEqual([])
    await change({ proof: 'Zero' }, await publishedNow())
    expect(await told()).toMatchObject([
      { own: false, by: { id: 'marta' }, href: `/cases/${number}/translate/ko` }
    ])
    await world.as('anna').post(`/api/cases/${number}/questions`, { text: 'Why?' })
    expect(await told()).toHaveLength(1)
    await translate('jiwoo', { ...korean, revision: await publishedNow() }, 1)
    expect(await told()).toEqual([])
  })
})

it('a secret leaves the translations too, entry by entry, and the index with them', async () => {
  const secret = 'PL61109010140000071219812874'
  await translate('jiwoo', { ...korean, tried: [secret, secret], cause: `계좌 ${secret}` })
  const redaction = { secret, reason: 'An account of a person' }
  const { body: look } = await world.as('helen').post('/api/redactions/preview', { secret })
  expect(look).toMatchObject({ translations: 1, cases: [{ number }] })
  await world.as('helen').post('/api/redactions', redaction)
  const [it] = await read()
  expect(it.content).toMatchObject({ tried: ['█████', '█████'], cause: '계좌 █████' })
  expect(it.version).toBe(2)
  const { body } = await world.as('haeun').get(`/api/search?q=${secret}`)
  expect(body.total).toBe(0)
})
