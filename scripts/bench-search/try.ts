import { tasks, type Half } from './tasks.ts'
import { measure } from './measures.ts'
import { mistyped, withoutDiacritics } from './typing.ts'
import type { Engine } from './engines/engine.ts'
export async function tryAll(
  engines: Engine[],
  half: Half,
  only = ['en', 'ko', 'ru', 'pl', 'ro', 'mixed'],
  variants = ['clean', 'typo', 'nodiac']
) {
  const all = tasks(half)
  console.log(
    half.padEnd(44),
    variants
      .flatMap((v) =>
        (v === 'nodiac' ? ['pl', 'ro'] : only).map((t) =>
          (t + (v === 'clean' ? '' : v === 'typo' ? '~' : '-')).padStart(6)
        )
      )
      .join(' ')
  )
  const per = new Map<string, Map<string, any>>()
  for (const e of engines) {
    const t0 = performance.now()
    const row: string[] = []
    const built = new Map()
    for (const v of variants)
      for (const t of all) {
        if (!only.includes(t.name)) continue
        if (v === 'nodiac' && !['pl', 'ro'].includes(t.name)) continue
        let s = built.get(t.name)
        if (!s) built.set(t.name, (s = await e.build(t.texts)))
        const qs = t.questions.map((q, i) => ({
          ...q,
          query:
            v === 'typo'
              ? mistyped(q.query, i)
              : v === 'nodiac'
                ? withoutDiacritics(q.query)
                : q.query
        }))
        row.push((await measure(s, qs)).mrr.toFixed(4).replace(/^0/, '').padStart(6))
      }
    console.log(
      e.name.slice(0, 44).padEnd(44),
      row.join(' '),
      ((performance.now() - t0) / 1000).toFixed(1) + 's'
    )
  }
}
