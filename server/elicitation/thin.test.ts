import { expect, it } from 'vitest'
import { isThin } from './thin.ts'

it.each([
  'Nothing special about it, really, I look at it and then I post it as I always have.',
  'Just experience.',
  'It’s common sense, you see it when you open the list in the morning.',
  '특별한 건 없어요. 열어 보면 보입니다.',
  '딱히 없습니다',
  '그냥 경험으로 아는 거죠, 오래 하다 보면.',
  'Ничего особенного, открываю и смотрю, как и всегда.',
  'По опыту вижу.',
  'Nic szczególnego, po prostu otwieram i widzę.',
  'Z doświadczenia, tego się nie da opisać.',
  'Nimic special, mă uit și văd imediat despre ce e vorba.',
  'Pur și simplu știu.',
  'I look.',
  '봅니다'
])('asks again, closer, after “%s”', (answer) => {
  expect(isThin(answer, 'cues')).toBe(true)
})

it.each([
  'I sort the list by amount, then look for pairs with opposite signs.',
  'FBL3N, account 2050',
  '금액순으로 정렬한 뒤 부호가 반대인 짝을 찾습니다.',
  'Сортирую по сумме и ищу пары с разными знаками.',
  'Sortuję po kwocie i szukam par z przeciwnymi znakami.',
  'Sortez după sumă și caut perechi cu semne opuse.',
  'Nothing special on most days, but on the last working day of a quarter the bank sends two files, ' +
    'and the second one repeats the first half: I compare the totals before I import either of them.'
])('goes on after “%s”', (answer) => {
  expect(isThin(answer, 'cues')).toBe(false)
})

it('takes a name for an answer where it asked whom to call', () => {
  expect(isThin('Jolanta, the bank', 'contacts')).toBe(false)
  expect(isThin('Nobody, nothing special', 'contacts')).toBe(true)
})
