import type { Probe } from '#schema/words.ts'
import { wordsIn } from './gaps.ts'

/** What people say who have forgotten that they know something. */
const NOTHING_SPECIAL = [
  /nothing (special|in particular|much|really|to it)/,
  /\b(common sense|second nature|no idea|as usual|just (know|experience)|you just (know|see))\b/,
  /\b(by feel|gut feeling|it'?s? obvious|routine)\b/,
  /(특별|별다)(한|른) (건|것|게|점)|별거 없|별것 없|딱히|그냥|경험(으로|이죠|입니다|상)|감으로|평소대로|평소처럼/,
  /ничего (особенного|такого|сложного)|как обычно|по опыту|просто (опыт|знаю|вижу)|интуици|не знаю/,
  /nic (szczególnego|specjalnego|takiego|wielkiego)|po prostu (wiem|widzę|doświadczenie)/,
  /jak zwykle|z doświadczenia|intuicj|nie wiem|na wyczucie/,
  /nimic (special|deosebit|anume)|pur și simplu|ca de obicei|din experiență|intuiți|nu știu/
]

/** A long answer that begins so goes on to say something. */
const LONG = 20
const SHORT = 5

/** Whether an answer is so thin that the next question should come closer. */
export function isThin(answer: string, probe: Probe): boolean {
  const words = wordsIn(answer)
  const text = answer.normalize('NFC').toLowerCase()
  if (words < LONG && NOTHING_SPECIAL.some((it) => it.test(text))) return true
  // A name, an account, a transaction or an amount is short and says all the same.
  if (probe === 'contacts' || /\d/.test(answer)) return false
  return words < SHORT
}
