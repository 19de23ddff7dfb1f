import { and, eq, isNull } from 'drizzle-orm'
import { bridgeItems, bridges, people } from '#schema/tables/index.ts'
import type { Watchers } from '#schema/words.ts'
import { openStore } from '#server/attachments/store.ts'
import { findBridge } from '#server/bridges/find.ts'
import type { Database } from '#server/database/database.ts'
import { asPerson } from '#server/people/find.ts'
import { addDays } from '#server/organisation/days.ts'
import { beginRecording } from '#server/recordings/begin.ts'
import { giveConsent } from '#server/recordings/consent.ts'
import { findRecording } from '#server/recordings/find.ts'
import { receiveRecording } from '#server/recordings/receive.ts'
import { tones } from '../files.ts'
import { workday } from '../history.ts'

interface SeedRecording {
  giver: string
  receiver: string
  /** Of the item, as the two named it. */
  item: string
  title: string
  name: string
  by: string
  agreed: string[]
  watch: Watchers
  daysAgo: number
  hertz: number[]
}

const RECORDINGS: SeedRecording[] = [
  {
    ...{ giver: 'jiwoo', receiver: 'kyungmin', by: 'kyungmin', agreed: ['jiwoo', 'kyungmin'] },
    item: '관세 환급이 막히면 관세사 말고 누구에게 먼저 전화하는가',
    title: '세관 환급 담당자와 통화하기 전에 확인하는 순서',
    name: '환급 통화 준비.wav',
    ...{ watch: 'bridge', daysAgo: 16, hertz: [262, 330, 392, 330, 262, 294, 349, 294] }
  },
  {
    ...{ giver: 'elena', receiver: 'mihai', by: 'elena', agreed: ['elena', 'mihai'] },
    item: 'Când oprim recepția și când o lăsăm să intre cu diferență',
    title: 'Trei recepții oprite și de ce a patra a intrat',
    name: 'recepții oprite.wav',
    ...{ watch: 'pair', daysAgo: 20, hertz: [220, 277, 330, 277, 220, 247] }
  },
  {
    ...{ giver: 'ewa', receiver: 'marta', by: 'ewa', agreed: ['ewa'] },
    item: 'Agencja celna: do kogo dzwonić, gdy odprawa stoi',
    title: 'Tak brzmi rozmowa z agencją, gdy odprawa stoi od rana',
    name: 'rozmowa z agencją.wav',
    ...{ watch: 'pair', daysAgo: 3, hertz: [196, 247, 294, 247, 196, 220] }
  }
]

/** A few voices, one of them still waiting for a yes. The tones stand for what was said. */
export async function seedRecordings(database: Database, folder: string, today: string) {
  for (const seed of RECORDINGS) await recordOne(database, folder, today, seed)
}

async function recordOne(
  database: Database,
  folder: string,
  today: string,
  { giver, receiver, by, agreed, title, name, watch, daysAgo, hertz, ...seed }: SeedRecording
) {
  const { read } = database
  const day = workday(addDays(today, -daysAgo))
  const at = (time: string) => `${day}T${time}:00.000Z`
  const [place] = await read
    .select({ bridge: bridges.id, item: bridgeItems.id })
    .from(bridgeItems)
    .innerJoin(bridges, eq(bridges.id, bridgeItems.bridge))
    .where(
      and(
        ...[eq(bridges.giver, giver), eq(bridges.receiver, receiver)],
        ...[eq(bridgeItems.title, seed.item), isNull(bridges.endedAt)]
      )
    )
  if (!place) return
  const person = async (id: string) => {
    const [row] = await read.select().from(people).where(eq(people.id, id))
    return row && asPerson(read, row, null)
  }
  const maker = await person(by)
  if (!maker) return
  const bytes = tones(hertz, 0.8)
  const seconds = Math.floor(hertz.length * 0.8)
  const { item, bridge } = place
  const id = await database.transaction(async (tx) => {
    const wish = { item, kind: 'audio', title, name, size: bytes.length, seconds, watch } as const
    const found = await findBridge(tx, maker, bridge)
    return beginRecording(tx, maker, found, { ...wish, people: [giver, receiver] }, at('09:20'))
  })
  const store = openStore(folder)
  await receiveRecording(database, store, maker, { id, from: 0, bytes }, () => at('09:25'))
  for (const who of agreed) {
    const one = await person(who)
    if (!one) continue
    await database.transaction(async (tx) => {
      await giveConsent(tx, one, await findRecording(tx, one, id, at('11:10')), at('11:10'))
    })
  }
}
