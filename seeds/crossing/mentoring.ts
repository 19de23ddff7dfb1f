import { findBridge } from '#server/bridges/find.ts'
import type { Writer } from '#server/database/database.ts'
import { askMentor } from '#server/mentoring/ask.ts'
import { findGoal } from '#server/mentoring/find.ts'
import { addGoal, answerWithGoals, settleGoal } from '#server/mentoring/goals.ts'
import { offerMentoring } from '#server/mentoring/offer.ts'
import { pulseDays } from '#server/mentoring/pulse-days.ts'
import { answerPulse } from '#server/mentoring/pulses.ts'
import { addDays } from '#server/organisation/days.ts'
import { workday, type Company } from '../history.ts'
import type { Crossing } from './crossing.ts'

const OFFERS = [
  {
    by: 'anna',
    places: 2,
    processes: ['finance.ap'],
    words: 'An hour a week, with the screen shared. Bring one real posting that went wrong.'
  },
  {
    by: 'elena',
    places: 2,
    processes: ['finance.gl'],
    words: 'Cu drag, mai ales pentru cine se lovește prima dată de închiderea lunii.'
  },
  {
    by: 'priya',
    places: 3,
    processes: ['it.interfaces'],
    words: 'If an interface fails at month end and you want to read its log yourself, come to me.'
  }
]

/** Offers, a request that waits, goals in people's own words, and how it was going for two. */
export async function seedMentoring(tx: Writer, world: Company, { bridges }: Crossing) {
  const at = (daysAgo: number, time = '08:20') =>
    `${workday(addDays(world.today, -daysAgo))}T${time}:00.000Z`
  for (const [nth, { by, ...offer }] of OFFERS.entries()) {
    await offerMentoring(tx, world.person(by), offer, at(40 - 3 * nth))
  }
  const request = {
    mentor: 'anna',
    process: 'finance.ap.payment',
    words:
      'Widzę, jak szybko wyjaśniasz odrzucone płatności, a mnie za każdym razem zajmuje to pół dnia. Czy znajdziesz dla mnie godzinę w tygodniu po zamknięciu?',
    goals: [
      'Wyjaśnić odrzuconą płatność bez pytania',
      'Wiedzieć, kiedy dzwonić do banku, a kiedy do dostawcy'
    ]
  }
  await askMentor(tx, world.person('marta'), request, at(1, '13:05'))

  const elena = bridges.get('elena-mihai')
  if (elena) await seedElena(tx, world, elena)
  const anna = bridges.get('anna-haeun')
  if (anna) {
    const now = at(10)
    for (const text of [
      '입고와 송장 수량이 왜 다른지 혼자 찾아내기',
      '창고에 언제, 무엇을 물어봐야 하는지 알기',
      '마감 전에 남은 GR/IR 차이를 스스로 정리하기'
    ]) {
      await add(tx, world, 'haeun', anna, text, now)
    }
  }
}

async function seedElena(tx: Writer, world: Company, bridge: string) {
  const mihai = world.person('mihai')
  const { row } = await findBridge(tx, mihai, bridge)
  const first = `${addDays(row.startsOn, 1)}T07:30:00.000Z`
  for (const text of [
    'Să închid luna la depozit fără să sun pe nimeni',
    'Să înțeleg de ce apare stoc negativ, nu doar să îl corectez',
    'Să răspund singur la mesajele din e-Factura'
  ]) {
    await add(tx, world, 'mihai', bridge, text, first)
  }
  const [, , messages] = (await answerWithGoals(tx, mihai, bridge)).items
  const [, second = '', third = ''] = pulseDays(row.startsOn, world.today)
  const later = (day: string, time: string) => `${addDays(day, 1)}T${time}:00.000Z`
  const say = async (who: string, dueOn: string, answer: [number, number, string]) => {
    const person = world.person(who)
    const [useful, pace, text] = answer
    const now = later(dueOn, who === 'elena' ? '09:10' : '07:40')
    const found = await findBridge(tx, person, bridge)
    await answerPulse(tx, person, found, { dueOn, useful, pace, text }, now)
  }
  await say('mihai', second, [3, 2, 'Mi-ar prinde bine mai multe cazuri reale, mai puțină teorie.'])
  await say('elena', second, [4, 3, 'Pune întrebări bune. Trecem la cazuri din depozit.'])
  await say('mihai', third, [5, 3, 'Așa da: fiecare sesiune pe un caz care chiar s-a întâmplat.'])
  await say('elena', third, [5, 3, ''])
  if (!messages) return
  await settleGoal(
    tx,
    mihai,
    await findGoal(tx, mihai, messages.id),
    { state: 'reached', note: 'Două luni la rând fără ajutor.' },
    later(third, '12:00')
  )
}

async function add(
  tx: Writer,
  world: Company,
  who: string,
  bridge: string,
  text: string,
  now: string
) {
  const person = world.person(who)
  await addGoal(tx, person, await findBridge(tx, person, bridge), text, now)
}
