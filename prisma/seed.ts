import { closeDb } from '../app/data/prisma.server'
import { layOutSeason } from './season/lay-out'

// `npm run seed -- 20260925`: the invented season into the empty database of DATABASE_URL.
const { password, staff, contestantToken } = await layOutSeason(
  Number(process.argv[2] ?? 20_260_925),
  (line) => console.log(line),
)
console.log(JSON.stringify({ password, staff, contestantLink: `/my/enter/${contestantToken}` }))
await closeDb()
