import { beforeEach, expect, test } from 'vitest'
import { addPolicyVersion } from '../../../app/commands/policies/add-policy-version.server'
import { db } from '../../../app/data/prisma.server'
import { parseForm } from '../../../app/http/form.server'
import { verifyJournal } from '../../../app/queries/audit/verify-journal.server'
import { PolicyFields, policyOf } from '../../../app/routes/awards/policy-fields'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

const now = new Date('2026-05-22T03:00:00Z')

beforeEach(freshDatabase)

type Lists = Record<string, string | readonly string[]>

function form(changes: Lists = {}): FormData {
  const plain: Lists = {
    code: 'xingyu',
    name: '兴玉英才支持计划',
    budget: '150000.00',
    source: '示例文件',
    validFrom: '2026-01-01T00:00',
    validTo: '',
    requireDispatch: 'on',
    scope: ['NAT_COMP', 'WSC'],
    rowClass: ['NAT_COMP', 'NAT_COMP'],
    rowTier: ['gold', 'silver'],
    rowRole: ['contestant', 'contestant'],
    rowUnit: ['person', 'person'],
    rowAmount: ['3333.34', ''],
  }
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...plain, ...changes })) {
    for (const one of typeof value === 'string' ? [value] : value) data.append(name, one)
  }
  return data
}

function fieldsOf(changes: Lists) {
  const read = parseForm(form(changes), PolicyFields)
  return read.ok ? {} : read.refusal.fields
}

async function store(changes: Lists = {}) {
  const read = parseForm(form(changes), PolicyFields)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const by = stamp(await given.account(), 'award-office')
  return addPolicyVersion({ ...policyOf(read.value, null), by, now })
}

test('yuan are kept to the fen and lines without an amount are left out', () => {
  const read = parseForm(form(), PolicyFields)
  expect(read.ok && policyOf(read.value, null)).toMatchObject({
    budgetFen: 15_000_000,
    validFrom: new Date('2025-12-31T16:00:00Z'),
    validTo: null,
    sample: false,
    rules: {
      requireDispatch: true,
      rows: [{ classCode: 'NAT_COMP', tier: 'gold', role: 'contestant', unit: 'person', amountFen: 333_334 }],
    },
  })
})

test.each([
  ['full-width digits', { rowAmount: ['１２３.00', ''] }, { 'rowAmount.0': { code: 'full-width' } }],
  [
    'a third decimal',
    { rowAmount: ['1.005', ''] },
    { 'rowAmount.0': { code: 'too-many-decimals', decimals: 2 } },
  ],
  ['a negative amount', { rowAmount: ['-1', ''] }, { 'rowAmount.0': { code: 'too-small', min: '0.00' } }],
  ['a formula for an amount', { rowAmount: ['=1+1', ''] }, { 'rowAmount.0': { code: 'not-a-number' } }],
  ['a name that is too long', { name: '长'.repeat(61) }, { name: { code: 'too-long', max: 60 } }],
  ['a name with control characters', { name: 'a\u0007b' }, { name: { code: 'control-characters' } }],
  ['a day that does not exist', { validTo: '2026-02-31T00:00' }, { validTo: { code: 'not-a-time' } }],
  ['a class nobody knows', { scope: ['MOON'] }, { 'scope.0': { code: 'unreadable' } }],
  ['a field sent twice', { name: ['甲', '乙'] }, { name: { code: 'repeated' } }],
])('%s is refused where it stands', (_what, changes, fields) => {
  expect(fieldsOf(changes)).toEqual(fields)
})

test('lists of different lengths are refused', () => {
  expect(parseForm(form({ rowTier: ['gold'] }), PolicyFields).ok).toBe(false)
})

test('a change is the next version and leaves the one before as it was', async () => {
  await store()
  const before = await db().rewardPolicy.findFirst({ where: { version: 1 } })
  expect(await store({ rowAmount: ['5000', '4000'] })).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await db().rewardPolicy.findFirst({ where: { version: 1 } })).toEqual(before)
})

test('formula text is kept as text', async () => {
  const stored = await store({ source: '=HYPERLINK("http://x","y")' })
  expect(stored.ok).toBe(true)
  const row = await db().rewardPolicy.findFirst({ select: { rules: true } })
  expect(JSON.parse(row?.rules ?? '{}')).toMatchObject({ source: '=HYPERLINK("http://x","y")' })
})

test('two amounts for one prize, an amount outside the scope and reversed dates are refused', async () => {
  const twice = await store({ rowTier: ['gold', 'gold'], rowAmount: ['1', '2'] })
  expect(twice).toMatchObject({ refusal: { code: 'policy-row-repeated', tier: 'gold' } })
  const outside = await store({ rowClass: ['NAT_C1', 'NAT_COMP'] })
  expect(outside).toMatchObject({ refusal: { code: 'policy-row-outside-scope', classCode: 'NAT_C1' } })
  const reversed = await store({ validTo: '2025-01-01T00:00' })
  expect(reversed).toMatchObject({ refusal: { code: 'policy-dates-reversed' } })
  expect(await db().rewardPolicy.count()).toBe(0)
})

test('verification finds the entry somebody changed, and a chain cut off at its end', async () => {
  await store()
  await store()
  expect(await verifyJournal(null)).toMatchObject([{ chain: 'house', entries: 2, check: { ok: true } }])
  await db().journalEntry.updateMany({ where: { seq: 2 }, data: { after: '{"budgetFen":1}' } })
  expect((await verifyJournal(null))[0]?.check).toEqual({ ok: false, at: 2, why: 'digest' })
  await db().journalEntry.deleteMany({ where: { seq: 2 } })
  expect((await verifyJournal(null))[0]?.check).toEqual({ ok: false, at: 1, why: 'head' })
  expect(await verifyJournal([])).toEqual([])
})

test('what the form cannot offer is carried into the next version, not lost with it', () => {
  const read = parseForm(form(), PolicyFields)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const byRank = {
    classCode: 'PROV_COMP',
    rankFrom: 1,
    rankTo: 3,
    role: 'contestant',
    unit: 'person',
    amountFen: 5,
  } as const
  const shown = { classCode: 'WSC', tier: 'gold', role: 'contestant', unit: 'person', amountFen: 7 } as const
  const before = {
    scope: ['WSC'],
    requireDispatch: true,
    source: '',
    stacking: 'top-up',
    rows: [byRank, shown],
  } as const
  const { rules } = policyOf(read.value, { ...before, scope: [...before.scope], rows: [...before.rows] })
  expect(rules.stacking).toBe('top-up')
  expect(rules.rows).toContainEqual(byRank)
  expect(rules.rows).not.toContainEqual(shown)
})
