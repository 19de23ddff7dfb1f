import type { Writer } from '#server/database/database.ts'
import { findBridge } from '#server/bridges/find.ts'
import { giveLetter, writeWords } from '#server/crossed/letter-words.ts'
import { addDays } from '#server/organisation/days.ts'
import { workday, type Company } from '../history.ts'
import type { Crossing } from './crossing.ts'

interface SeedWords {
  by: string
  text: string
}

/** What those who stayed wrote to George when his bridge was signed off. */
const TO_GEORGE: (SeedWords & { daysAgo: number })[] = [
  {
    by: 'sam',
    daysAgo: 376,
    text: 'The first dunning run that I did alone took me two hours, with your line about unallocated cash beside the keyboard. I still look there first.'
  },
  {
    by: 'grace',
    daysAgo: 371,
    text: 'Nobody else here could tell from the tone of an e-mail whether a customer would pay. You wrote down how to find out, and now it is not only you. Thank you for staying long enough to teach it.'
  }
]

/** Words to the giver of an old bridge, and the letter given; to one under way, the first of them. */
export async function seedLetters(tx: Writer, world: Company, { bridges }: Crossing) {
  const at = (daysAgo: number, time: string) =>
    `${workday(addDays(world.today, -daysAgo))}T${time}:00.000Z`
  const write = async (bridge: string, { by, text }: SeedWords, now: string) => {
    const person = world.person(by)
    await writeWords(tx, person, await findBridge(tx, person, bridge), text, now)
  }

  const george = bridges.get('george-sam')
  if (george) {
    for (const { daysAgo, ...words } of TO_GEORGE) {
      await write(george, words, at(daysAgo, '14:10'))
    }
    const grace = world.person('grace')
    await giveLetter(tx, grace, await findBridge(tx, grace, george), at(369, '09:30'))
  }
  const jiwoo = bridges.get('jiwoo-kyungmin')
  if (jiwoo) {
    const text =
      '선배님, 마감 때마다 전화드리지 않고도 해결한 건이 하나씩 늘고 있습니다. 늘 이유부터 설명해 주셔서 감사합니다.'
    await write(jiwoo, { by: 'kyungmin', text }, at(9, '05:40'))
  }
}
