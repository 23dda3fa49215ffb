import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { ceremonyBook } from '../../../app/files/ceremony-book.server'
import { ceremonyList, seasonCeremonyList } from '../../../app/queries/organizer/ceremony-list.server'
import { ceremonyEvent } from '../../given/ceremony'
import { given } from '../../given/given'

async function read(bytes: Buffer) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Uint8Array.from(bytes).buffer)
  const rows: unknown[][] = []
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
  return rows
}

test('the list for slides has exactly the eight heads, best first, surname apart, and no formula', async () => {
  const { code, at } = await ceremonyEvent()
  const list = await ceremonyList({ id: at.eventId, code })
  const [heads, first, ...rest] = await read(await ceremonyBook(list ?? []))
  expect(heads).toEqual([
    'Position',
    'Member',
    'Member Name',
    'Skill Number',
    'Medal',
    'First Name',
    'Last Name',
    'WorldSkills Scale Score',
  ])
  expect(first).toEqual([1, '红塔区', "'=杨雪梅的单位", code, 'Gold', '雪梅', '杨', 720])
  expect(rest.map(([position, , , , medal]) => [position, medal])).toEqual([
    [2, 'Silver'],
    [3, 'Bronze'],
  ])
})

test('there is no list before publication, and the season’s list holds every published event', async () => {
  const { id, code } = await given.season()
  const one = await ceremonyEvent({ season: { id } })
  const two = await ceremonyEvent({ season: { id } })
  const early = await given.event({ season: { id }, stage: 'marking' })
  expect(await ceremonyList({ id: early.id, code: early.code })).toBeNull()
  const skills = (await seasonCeremonyList(code))?.map(({ skill }) => skill)
  expect([...new Set(skills)].sort()).toEqual([one.code, two.code].sort())
  expect(await seasonCeremonyList('NOBODY')).toBeNull()
})
