import { tryAll } from './try.ts'
import { ours } from './engines/ours.ts'
const t = (name: string, tuning: any) => ours(name, { tuning })
const P = { pool: 'pooled', dedupe: true }
await tryAll(
  [
    t('base', {}),
    t('dedupe', { dedupe: true }),
    t('max', { pool: 'max' }),
    t('pooled', P),
    t('idfPlus pooled', { ...P, idfPlus: true }),
    t('pooled stem .8', { ...P, stem: 0.8 }),
    t('pooled stem .6', { ...P, stem: 0.6 }),
    t('pooled b.5', { ...P, b: 0.5 }),
    t('pooled b.3', { ...P, b: 0.3 }),
    t('k1 2.4', { ...P, k1: 2.4 }),
    t('k1 4', { ...P, k1: 4 }),
    t('k1 .6', { ...P, k1: 0.6 }),
    t('parts .5', { ...P, parts: 0.5 }),
    t('parts .7', { ...P, parts: 0.7 }),
    t('parts max', { ...P, partsCombine: 'max' }),
    t('near .5', { ...P, near: 0.5 }),
    t('near 1', { ...P, near: 1 }),
    t('near 1 pow .5', { ...P, near: 1, nearPower: 0.5 }),
    t('near 1 q0', { ...P, near: 1, nearQuery: 0 }),
    t('near 1 q2', { ...P, near: 1, nearQuery: 2 }),
    t('cov .25', { ...P, coverage: 0.25 }),
    t('cov .5', { ...P, coverage: 0.5 }),
    t('cov 1', { ...P, coverage: 1 })
  ],
  'tuning',
  undefined,
  ['clean']
)
