import type { World } from './build.ts'

/** A case that one person has solved in some periods, with a decision in it; gives its number. */
export async function aRoutine(
  world: World,
  who: string,
  periods: string[],
  entity = 'KR01'
): Promise<string> {
  const { body } = await world.as(who).post('/api/cases', {
    ...{ title: 'VAT refund is held back', symptom: 'The refund does not arrive', language: 'en' },
    ...{ process: 'tax.reporting', counterpartKind: 'taxOffice', materialityBand: 'material' },
    ...{ steps: [{ text: 'Call the officer' }], cause: 'A missing form', proof: 'It is paid' },
    ...{ judgement: 'A call first: a letter starts the clock', minutes: 180 },
    contacts: [{ name: 'Officer Yoon', how: 'By telephone' }]
  })
  for (const period of periods) {
    const run = { outcome: 'worked', minutes: 30, entity, period }
    await world.as(who).post(`/api/cases/${body.number}/occurrences`, run)
  }
  return body.number
}
