import { beforeEach, expect, test } from 'vitest'
import { deletePart } from '~/commands/schemes/delete-part.server'
import { replaceScheme } from '~/commands/schemes/replace-scheme.server'
import { saveAspect } from '~/commands/schemes/save-aspect.server'
import { saveModule } from '~/commands/schemes/save-module.server'
import { db } from '~/data/prisma.server'
import { given, stamp } from '../../given/given'
import { aspect, twoModules } from '../../given/events'
import { freshDatabase } from '../../setup/fresh-database'

const now = new Date('2026-05-01T02:00:00Z')
const organizer = stamp({ id: 'organizer', name: '组委会' }, 'organizer')
const who = () => ({ by: organizer, now })

beforeEach(freshDatabase)

async function criterionOf(eventId: string): Promise<string> {
  return (await db().criterion.findFirstOrThrow({ where: { module: { eventId } }, select: { id: true } })).id
}

test('a module is added, renamed, and deleted while it is empty', async () => {
  const event = await given.event({ stage: 'draft' })
  const module = { eventId: event.id, code: 'C', name: '<b>安全</b>', maxHundredths: 1000 }
  const made = await saveModule({ ...module, moduleId: null, ...who() })
  if (!made.ok) throw new Error(made.refusal.code)
  expect(await saveModule({ ...module, moduleId: null, ...who() })).toMatchObject({
    refusal: { code: 'scheme-code-taken' },
  })
  expect(await deletePart({ eventId: event.id, kind: 'module', id: made.value.id, ...who() })).toEqual({
    ok: true,
  })
})

test('a part that still holds others stays', async () => {
  const event = await given.event({ stage: 'draft' })
  const id = event.modules[0]?.id ?? ''
  const deleted = await deletePart({ eventId: event.id, kind: 'module', id, ...who() })
  expect(deleted).toMatchObject({ refusal: { code: 'scheme-part-not-empty' } })
})

test('an aspect whose step does not divide its marks is refused', async () => {
  const event = await given.event({ stage: 'draft' })
  const wrong = aspect({ code: 'X', maxHundredths: 110 })
  const saved = await saveAspect({
    eventId: event.id,
    criterionId: await criterionOf(event.id),
    aspectId: null,
    aspect: wrong,
    ...who(),
  })
  expect(saved).toMatchObject({ refusal: { code: 'scheme-aspect-wrong', finding: 'step-uneven' } })
})

test('a criterion of another event is not found', async () => {
  const [mine, theirs] = [await given.event({ stage: 'draft' }), await given.event({ stage: 'draft' })]
  const saved = await saveAspect({
    eventId: mine.id,
    criterionId: await criterionOf(theirs.id),
    aspectId: null,
    aspect: aspect({ code: 'X' }),
    ...who(),
  })
  expect(saved).toEqual({ ok: false, refusal: { code: 'no-such', what: 'criterion' } })
})

test('an import replaces everything, before the briefing only', async () => {
  const event = await given.event({ stage: 'review' })
  const scheme = { modules: twoModules() }
  const asked = { eventId: event.id, scheme, source: 'scheme.xlsx' }
  expect(await replaceScheme({ ...asked, ...who() })).toEqual({ ok: true, value: { aspects: 4 } })
  expect(await db().module.count({ where: { eventId: event.id } })).toBe(2)
  await db().event.update({ where: { id: event.id }, data: { stage: 'briefing' } })
  expect(await replaceScheme({ ...asked, ...who() })).toEqual({
    ok: false,
    refusal: { code: 'scheme-frozen' },
  })
})
