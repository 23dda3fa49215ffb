import { beforeEach, describe, expect, test } from 'vitest'
import { sealLayerOne } from '../../../app/commands/draws/seal-layer-one.server'
import { sealLayerTwo } from '../../../app/commands/draws/seal-layer-two.server'
import { tellOwnNumber } from '../../../app/commands/draws/tell-own-number.server'
import { unsealEvent } from '../../../app/commands/draws/unseal-event.server'
import { db } from '../../../app/data/prisma.server'
import { openMapping } from '../../../app/data/seal.server'
import type { Duty } from '../../../app/domain/duty'
import type { Stamp } from '../../../app/domain/journal'
import { readDrawFile, verifyDraw } from '../../../app/domain/draw-file'
import { drawFile } from '../../../app/queries/draws/draw-file.server'
import { drawPage } from '../../../app/queries/draws/draw-page.server'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-20T00:30:00Z')
let event: Awaited<ReturnType<typeof given.event>>
let present: Awaited<ReturnType<typeof given.entries>>
let one: Stamp
let two: Stamp
let supervisor: Stamp

async function officer(duty: Duty): Promise<Stamp> {
  return stamp(await given.account({ duties: [{ duty, eventId: event.id }] }), duty)
}

beforeEach(async () => {
  event = await given.event({ stage: 'check-in' })
  present = await given.entries(event, 6, { attendance: 'present' })
  await given.entries(event, 1, { attendance: 'absent' })
  one = await officer('draw-one')
  two = await officer('draw-two')
  supervisor = await officer('supervisor')
})

const seal = async () => {
  await sealLayerOne({ eventId: event.id, by: one, now })
  await sealLayerTwo({ eventId: event.id, by: two, now })
}
const at = (stage: string) => db().event.update({ where: { id: event.id }, data: { stage } })

describe('layer one', () => {
  test('numbers those present, commits, journals without the mapping', async () => {
    const sealed = await sealLayerOne({ eventId: event.id, by: one, now })
    expect(sealed).toMatchObject({ ok: true, value: { present: 6 } })
    const layer = await db().sealedLayer.findFirst({ where: { eventId: event.id } })
    expect(layer).toMatchObject({ layer: 1, officerId: one.id, revealed: null })
    expect(layer?.ciphertext).not.toContain(present[0]!.id)
    const entry = await db().journalEntry.findFirst({
      where: { chain: event.id, act: 'draws/seal-layer-one' },
    })
    expect(entry?.after).toContain(layer?.commitment)
    expect(JSON.stringify(entry)).not.toContain(present[0]!.id)
  })

  test('waits for everybody to be present or absent', async () => {
    await given.entries(event, 2)
    expect(await sealLayerOne({ eventId: event.id, by: one, now })).toMatchObject({
      refusal: { code: 'draw-attendance-open', waiting: 2 },
    })
  })

  test('happens once', async () => {
    await sealLayerOne({ eventId: event.id, by: one, now })
    expect(await sealLayerOne({ eventId: event.id, by: one, now })).toMatchObject({
      refusal: { code: 'draw-already-sealed' },
    })
  })

  test('is not for somebody who judges in the event', async () => {
    const [judge] = await given.panel(event, 1)
    const refused = await sealLayerOne({ eventId: event.id, by: stamp(judge!, 'draw-one'), now })
    expect(refused).toMatchObject({ refusal: { code: 'draw-officer-judges' } })
  })
})

describe('layer two', () => {
  test('needs another person than layer one', async () => {
    await sealLayerOne({ eventId: event.id, by: one, now })
    expect(await sealLayerTwo({ eventId: event.id, by: one, now })).toMatchObject({
      refusal: { code: 'draw-same-officer' },
    })
  })

  test('needs layer one first', async () => {
    expect(await sealLayerTwo({ eventId: event.id, by: two, now })).toMatchObject({
      refusal: { code: 'wrong-stage' },
    })
  })

  test('makes as many three-digit seats as people are present, tied to nobody', async () => {
    await seal()
    const seats = await db().blindSeat.findMany({ where: { eventId: event.id } })
    expect(seats).toHaveLength(6)
    expect(seats.every((seat) => /^\d{3}$/.test(seat.code) && seat.entryId === null)).toBe(true)
  })

  test('no order of the seats follows the registration', async () => {
    const orders = new Set<string>()
    for (let round = 0; round < 4; round++) {
      event = await given.event({ stage: 'check-in' })
      present = await given.entries(event, 6, { attendance: 'present' })
      one = await officer('draw-one')
      two = await officer('draw-two')
      await seal()
      await at('locked')
      await unsealEvent({ eventId: event.id, by: await officer('supervisor'), now })
      const seats = await db().blindSeat.findMany({ where: { eventId: event.id }, orderBy: { code: 'asc' } })
      orders.add(seats.map((seat) => present.findIndex((entry) => entry.id === seat.entryId)).join())
    }
    expect(orders.size).toBeGreaterThan(1)
  })
})

describe('unsealing', () => {
  test('verifies both commitments, names the seats and reveals what to verify', async () => {
    await seal()
    await at('locked')
    expect(await unsealEvent({ eventId: event.id, by: supervisor, now })).toEqual({
      ok: true,
      value: { seats: 6 },
    })
    const seats = await db().blindSeat.findMany({ where: { eventId: event.id } })
    expect(new Set(seats.map((seat) => seat.entryId))).toEqual(new Set(present.map((entry) => entry.id)))
    const page = await drawPage(event, { early: true })
    expect(page.layers.map((layer) => layer.proof?.verified)).toEqual([true, true])
  })

  test('before the lock is refused', async () => {
    await seal()
    expect(await unsealEvent({ eventId: event.id, by: supervisor, now })).toMatchObject({
      refusal: { code: 'wrong-stage' },
    })
  })

  test('by somebody who sealed a layer is refused', async () => {
    await seal()
    await at('locked')
    expect(await unsealEvent({ eventId: event.id, by: one, now })).toMatchObject({
      refusal: { code: 'draw-same-officer' },
    })
  })

  test.each([1, 2])(
    'a commitment of layer %i that does not fit is named and nothing changes',
    async (layer) => {
      await seal()
      await at('locked')
      const where = { eventId_layer: { eventId: event.id, layer } }
      await db().sealedLayer.update({ where, data: { commitment: '0'.repeat(64) } })
      expect(await unsealEvent({ eventId: event.id, by: supervisor, now })).toEqual({
        ok: false,
        refusal: { code: 'draw-commitment-broken', layer },
      })
      expect(await db().blindSeat.count({ where: { eventId: event.id, entryId: { not: null } } })).toBe(0)
      expect(await db().sealedLayer.count({ where: { eventId: event.id, revealed: { not: null } } })).toBe(0)
    },
  )

  test('a ciphertext that was changed is a broken commitment too', async () => {
    await seal()
    await at('locked')
    const where = { eventId_layer: { eventId: event.id, layer: 1 } }
    const { ciphertext } = await db().sealedLayer.findUniqueOrThrow({ where })
    const last = ciphertext.at(-3) === 'A' ? 'B' : 'A'
    await db().sealedLayer.update({
      where,
      data: { ciphertext: ciphertext.slice(0, -3) + last + ciphertext.slice(-2) },
    })
    expect(await unsealEvent({ eventId: event.id, by: supervisor, now })).toMatchObject({
      refusal: { code: 'draw-commitment-broken', layer: 1 },
    })
  })
})

describe('blindness', () => {
  test('nothing an officer is answered or shown before unsealing holds an entry and a number', async () => {
    const answers = [
      await sealLayerOne({ eventId: event.id, by: one, now }),
      await sealLayerTwo({ eventId: event.id, by: two, now }),
      await drawPage(event, { early: true }),
      await db().journalEntry.findMany({ where: { chain: event.id } }),
    ]
    const seats = await db().blindSeat.findMany({
      where: { eventId: event.id },
      select: { code: true, entryId: true },
    })
    for (const answer of answers) {
      const text = JSON.stringify(answer)
      for (const entry of present) {
        expect(text).not.toContain(entry.id)
        expect(text).not.toContain(entry.name)
      }
    }
    expect(seats.every((seat) => seat.entryId === null)).toBe(true)
  })

  test('a contestant hears his own number only, after the second seal, and the journal keeps no number', async () => {
    const season = { id: event.seasonId }
    const applicant = await db().applicant.create({
      data: {
        seasonId: season.id,
        kind: 'contestant',
        name: '选手',
        phone: '',
        linkHash: `hash-${event.id}`,
      },
    })
    const [own, other] = present
    await db().entry.update({ where: { id: own!.id }, data: { applicantId: applicant.id } })
    const by: Stamp = { id: applicant.id, name: '选手', duty: 'contestant', device: '' }
    const asking = { entryId: own!.id, applicantId: applicant.id, by, now }
    expect(await tellOwnNumber(asking)).toMatchObject({ refusal: { code: 'wrong-stage' } })
    await seal()
    const told = await tellOwnNumber(asking)
    const [one, two] = [await openMapping(db(), event.id, 1), await openMapping(db(), event.id, 2)]
    const number = one?.mapping.find(([id]) => id === own!.id)?.[1]
    const seat = two?.mapping.find(([from]) => from === number)?.[1]
    expect(told).toEqual({ ok: true, value: { seat } })
    expect(await tellOwnNumber({ ...asking, entryId: other!.id })).toMatchObject({
      refusal: { code: 'no-such' },
    })
    const entry = await db().journalEntry.findFirst({ where: { act: 'draws/tell-own-number' } })
    expect(entry?.after).toBe('')
  })
})

describe('the draw file', () => {
  test('is there for anybody from the publication on, not before, and verifies', async () => {
    await seal()
    await at('locked')
    await unsealEvent({ eventId: event.id, by: supervisor, now })
    expect(await drawFile(event.id)).toBeNull()
    await at('announced')
    const read = readDrawFile((await drawFile(event.id)) ?? '')
    if (!read.ok) throw new Error(read.refusal.place)
    expect(verifyDraw(read.value)).toEqual({ ok: true, layers: 2, entries: 6 })
    const [first, ...rest] = read.value.layers
    const turned = {
      ...first!,
      mapping: first!.mapping.map(([input], at) => [input, String(at)] as [string, string]),
    }
    expect(verifyDraw({ ...read.value, layers: [turned, ...rest] })).toMatchObject({ ok: false, layer: 1 })
  })
})
