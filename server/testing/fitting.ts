import fc from 'fast-check'

/** What of JSON Schema the documents use. */
export interface Schema {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  items?: Schema
  minItems?: number
  maxItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
}

/** Gives values that are there already, for what is called so. */
export type Known = (name: string, schema: Schema) => readonly string[]

/** What fits a schema, often something that is there already; or, if `wild`, what nearly does. */
export function fitting(schema: Schema, known: Known, wild = false, name = ''): Value {
  const inside = (it: Schema, called = name) => fitting(it, known, wild, called)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((it) => inside(it)))
  switch (schema.type) {
    case 'object':
      return object(schema, wild, inside)
    case 'array':
      return fc.array(inside(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3)
      })
    case 'integer':
    case 'number':
      return wild ? fc.oneof(number(schema), oddNumber(schema)) : number(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return wild
        ? fc.oneof(string(schema, known(name, schema)), anything)
        : string(schema, known(name, schema))
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

type Value = fc.Arbitrary<unknown>
const MOST_OPTIONAL = 4

/** A few of what may be left out: with all of it some rule between the fields is nearly always broken. */
function object(
  { properties = {}, required = [] }: Schema,
  wild: boolean,
  inside: (schema: Schema, name: string) => Value
): Value {
  const values = Object.entries(properties).map(([name, it]) => [name, inside(it, name)] as const)
  const optional = values.map(([name]) => name).filter((name) => !required.includes(name))
  const chosen = fc.subarray(optional, { maxLength: Math.min(optional.length, MOST_OPTIONAL) })
  const needed = wild ? fc.subarray(required) : fc.constant(required)
  return fc.tuple(chosen, needed).chain(([some, all]) => {
    const names = new Set([...some, ...all])
    return fc.record(Object.fromEntries(values.filter(([name]) => names.has(name))))
  })
}

function number({ type, minimum = 0, maximum = 9_999 }: Schema): fc.Arbitrary<number> {
  const [min, max] = [Math.ceil(minimum), Math.floor(maximum)]
  const near = fc.integer({ min, max: Math.min(max, min + 5) })
  const far = fc.integer({ min, max })
  if (type === 'integer') return fc.oneof(near, far)
  return fc.oneof(near, far, fc.double({ min: minimum, max: maximum, noNaN: true }))
}

const oddNumber = ({ minimum = 0, maximum = 9_999 }: Schema) =>
  fc.oneof(
    fc.integer({ min: -5, max: 2 ** 33 }),
    fc.constantFrom(minimum - 1, maximum + 1, 0.5, 1e300)
  )

const FORMATS: Record<string, string[]> = {
  date: ['2026-11-22', '2026-12-31', '2024-02-29', '0001-01-01', '9999-12-31'],
  'date-time': ['2026-11-22T09:00:00.000Z', '2026-11-22T23:59:60+09:00'],
  email: ['somebody@kestrel.example', 'marta@kestrel.example']
}

/** Text that trips: quotes, other scripts, signs of query languages, halves of characters, NUL. */
const TRIPS = [
  ...['', ' ', '*', '"', "'; --", '%', '%00', '\0', '\ud800', '한글*', '\u202e', 'İ', '__proto__'],
  ...['EX-1', 'EX-99999999', '2026-02-30', '0000-01-01', 'PL61 1090 1014 0000 0712 1981 2874']
]
const WORDS = ['Invoice', 'GR/IR', 'F.13', 'Przelew', '대사', 'счёт', 'închidere', 'M8 082', '131']

/** Words, as people write them. */
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...TRIPS))

function string(schema: Schema, there: readonly string[]): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 1_000 } = schema
  const long = fc.constant('x'.repeat(maxLength))
  const inside = (text: string) => text.slice(0, maxLength).padEnd(minLength, 'x')
  const made = shaped(schema) ?? fc.oneof(words, anything).map(inside)
  const free = !schema.pattern && !schema.format
  return fc.oneof(
    { weight: there.length ? 80 : 0, arbitrary: fc.constantFrom(...(there.length ? there : [''])) },
    { weight: 20, arbitrary: made },
    { weight: free ? 1 : 0, arbitrary: long }
  )
}

function shaped({ pattern, format, maxLength = 1_000 }: Schema) {
  if (format) return fc.constantFrom(...(FORMATS[format] ?? ['']))
  if (!pattern) return undefined
  if (pattern === '\\S') return words.map((text) => text.slice(0, maxLength).trim())
  return fc.stringMatching(new RegExp(pattern), { size: 'small' })
}
