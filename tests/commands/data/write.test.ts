import { beforeEach, expect, test, vi } from 'vitest'
import { onNews } from '../../../app/data/news.server'
import { db } from '../../../app/data/prisma.server'
import { write } from '../../../app/data/write.server'
import { verifyChain } from '../../../app/domain/journal'
import { ok, refuse } from '../../../app/kit/result'
import { freshDatabase } from '../../setup/fresh-database'

const by = { id: 'a-1', name: '周记账', duty: 'organizer', device: 'desk' }
const at = new Date('2026-05-01T01:02:03.456Z')
const happening = { chain: 'house', by, at, act: 'season/create-season', subject: 'season', subjectId: 's-1' }
const season = { code: 'S1', name: '第一赛季', year: 2026 }

beforeEach(freshDatabase)

test('a refusal undoes what was written before it and tells nobody', async () => {
  const heard = vi.fn()
  const stop = onNews(heard)
  const result = await write(async (tx, { journal, touch }) => {
    await tx.season.create({ data: season, select: { id: true } })
    journal(happening)
    touch('watch')
    return refuse({ code: 'season-closed' })
  })
  stop()
  expect(result).toEqual(refuse({ code: 'season-closed' }))
  expect(await db().season.count()).toBe(0)
  expect(await db().journalEntry.count()).toBe(0)
  expect(await db().topic.count()).toBe(0)
  expect(heard).not.toHaveBeenCalled()
})

test('an error undoes everything, tells nobody, and the next write goes through', async () => {
  const heard = vi.fn()
  const stop = onNews(heard)
  const broken = write(async (tx, { touch }) => {
    await tx.season.create({ data: season, select: { id: true } })
    touch('watch')
    throw new Error('a bug')
  })
  await expect(broken).rejects.toThrow('a bug')
  expect(heard).not.toHaveBeenCalled()
  expect(
    await write(async (tx) => ok((await tx.season.create({ data: season, select: { code: true } })).code)),
  ).toEqual(ok('S1'))
  stop()
})

test('a success is told once, after the commit, with its topics counted up', async () => {
  const seen: unknown[] = []
  const stop = onNews((topics) => void seen.push([...topics]))
  for (const code of ['S1', 'S2']) {
    await write(async (tx, { touch }) => {
      await tx.season.create({ data: { ...season, code }, select: { id: true } })
      touch('watch')
      touch('board:A')
      touch('watch')
      return ok()
    })
  }
  stop()
  expect(seen).toEqual([
    ['watch', 'board:A'],
    ['watch', 'board:A'],
  ])
  expect(await db().topic.findMany({ orderBy: { name: 'asc' } })).toEqual([
    { name: 'board:A', revision: 2 },
    { name: 'watch', revision: 2 },
  ])
})

test('a listener that fails neither undoes the change nor keeps it from the others', async () => {
  const heard = vi.fn()
  const stops = [
    onNews(() => {
      throw new Error('deaf')
    }),
    onNews(heard),
  ]
  const result = await write(async (_, { touch }) => {
    touch('watch')
    return ok(1)
  })
  for (const stop of stops) stop()
  expect(result).toEqual(ok(1))
  expect(heard).toHaveBeenCalledTimes(1)
  expect(console.error).toHaveBeenCalledTimes(1)
  vi.mocked(console.error).mockClear()
})

test('forty writes at once on two chains leave both chains whole and without gaps', async () => {
  const chains = ['house', 'event-1']
  await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      write(async (_tx, { journal, touch }) => {
        journal({
          ...happening,
          chain: chains[n % 2] ?? '',
          subjectId: `s-${n}`,
          before: null,
          after: { n, 名: '值' },
        })
        touch('watch')
        return ok()
      }),
    ),
  )
  for (const chain of chains) {
    const entries = await db().journalEntry.findMany({ where: { chain }, orderBy: { seq: 'asc' } })
    const head = await db().journalHead.findUniqueOrThrow({ where: { chain } })
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    expect(verifyChain(entries, head)).toMatchObject({ ok: true, head: { seq: 20 } })
  }
  expect(await db().topic.findUnique({ where: { name: 'watch' } })).toMatchObject({ revision: 40 })
})

test('an entry changed behind the journal is found at its place', async () => {
  for (const n of [1, 2, 3]) {
    await write(async (_tx, { journal }) => {
      journal({ ...happening, subjectId: `s-${n}` })
      return ok()
    })
  }
  await db().journalEntry.update({
    where: { chain_seq: { chain: 'house', seq: 2 } },
    data: { actorName: '别人' },
  })
  const entries = await db().journalEntry.findMany({ where: { chain: 'house' }, orderBy: { seq: 'asc' } })
  expect(verifyChain(entries)).toEqual({ ok: false, at: 2, why: 'digest' })
})

test('two hundred read-modify-writes at once lose no update', async () => {
  await db().season.create({ data: { ...season, year: 0 } })
  await Promise.all(
    Array.from({ length: 200 }, () =>
      write(async (tx) => {
        const { year } = await tx.season.findUniqueOrThrow({ where: { code: 'S1' }, select: { year: true } })
        await tx.season.update({ where: { code: 'S1' }, data: { year: year + 1 }, select: { id: true } })
        return ok()
      }),
    ),
  )
  expect(await db().season.findUnique({ where: { code: 'S1' } })).toMatchObject({ year: 200 })
})

test('a write begun inside another one is refused at once instead of waiting for itself', async () => {
  const nested = write(async () => write(async () => ok()))
  await expect(nested).rejects.toThrow('inside another one')
  expect(await write(async () => ok(1))).toEqual(ok(1))
})
