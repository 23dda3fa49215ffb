import { expect, test } from 'vitest'
import { postgresPrograms } from '../setup/postgresql-programs'
import { killBar } from './kill'

const programs = postgresPrograms()
if (typeof programs === 'string') console.log(`skipped: kills on PostgreSQL (${programs})`)
else {
  test('on PostgreSQL, too, no acknowledged mark is lost when the server is killed under its writers', async () => {
    const bar = await killBar({ kills: 4, leastAcked: 400, database: 'postgresql' })
    console.log(`seed: ${bar.seed} ${JSON.stringify(bar.detail)}`)
    expect(bar).toMatchObject({ figure: 0, ok: true })
  }, 240_000)
}
