import { tryAll } from './try.ts'
import { ours } from './engines/ours.ts'
const t = (name: string, tuning: any) => ours(name, { tuning })
const P = { pool: 'pooled', dedupe: true, idfPlus: true, stem: 0.6, partsCombine: 'max' }
await tryAll(
  [
    t('P', P),
    t('sum', { ...P, pool: 'sum' }),
    t('max', { ...P, pool: 'max' }),
    t('parts sum', { ...P, partsCombine: 'sum' }),
    t('stem .5', { ...P, stem: 0.5 }),
    t('stem .7', { ...P, stem: 0.7 }),
    t('near .3', { ...P, near: 0.3 }),
    t('near .6', { ...P, near: 0.6 }),
    t('near .5 pow .5', { ...P, near: 0.5, nearPower: 0.5 }),
    t('near 1 q0', { ...P, near: 1, nearQuery: 0 }),
    t('aside .2', { ...P, aside: 0.2 }),
    t('aside .5', { ...P, aside: 0.5 }),
    t('aside 1', { ...P, aside: 1 }),
    t('aside 1 sat 1', { ...P, aside: 1, asideSat: 1 }),
    t('aside 2 sat 1', { ...P, aside: 2, asideSat: 1 }),
    t('cov .25', { ...P, coverage: 0.25 }),
    t('b .5', { ...P, b: 0.5 }),
    t('k1 2', { ...P, k1: 2 })
  ],
  'tuning',
  undefined,
  ['clean']
)
