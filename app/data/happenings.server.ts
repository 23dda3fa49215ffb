import { z } from 'zod'
import { AnswerSchema } from '~/domain/answer'
import { BOARD_MODES } from '~/domain/board-mode'
import { OUTCOMES } from '~/domain/ranking'
import type { Happening, Step } from '~/domain/replay/happening'
import { STAGES } from '~/domain/stage'

/** What is read of a ledger for a replay. */
export const stepColumns = {
  seq: true,
  at: true,
  act: true,
  subjectId: true,
  before: true,
  after: true,
  digest: true,
} as const

interface Entry {
  readonly seq: number
  readonly at: Date
  readonly act: string
  readonly subjectId: string
  readonly before: string
  readonly after: string
  readonly digest: string
}

const StageMove = z.object({ stage: z.enum(STAGES) })
const Marked = z.object({ aspectId: z.string(), hundredths: z.number().int(), answer: AnswerSchema })
const Round = z.object({ aspectId: z.string() })
const Signed = z.object({ totalHundredths: z.number().int() })
const Outcome = z.object({ outcome: z.enum(OUTCOMES) })
const Minutes = z.object({ minutes: z.number().int().nullable() })
const Board = z.object({ mode: z.enum(BOARD_MODES), freezeAt: z.iso.datetime().nullable() })
const Freeze = z.object({ at: z.iso.datetime() })
const Version = z.object({ version: z.number().int() })
const Ended = z.object({ released: z.boolean() })

const STAGE_MOVES: ReadonlySet<string> = new Set([
  'event/move-stage',
  'event/freeze-rules',
  'draws/seal-layer-one',
  'draws/seal-layer-two',
  'draws/unseal-event',
  'scoring/start-marking',
  'scoring/sign-team',
  'scoring/lock-event',
  'result/confirm-results',
  'award/confirm-awards',
])

function happeningOf({ act, subjectId, before, after }: Entry): Happening {
  const read = <T>(schema: z.ZodType<T>, text = after) => schema.parse(JSON.parse(text))
  if (STAGE_MOVES.has(act)) return { kind: 'stage', ...read(StageMove) }
  switch (act) {
    case 'scoring/give-mark': {
      const { aspectId, hundredths, answer } = read(Marked)
      const score = answer.kind === 'judgement' ? answer.score : null
      return { kind: 'mark', sheetId: subjectId, aspectId, hundredths, score }
    }
    case 'scoring/open-round':
      return { kind: 'vote-again', seatId: subjectId, ...read(Round, before) }
    case 'scoring/sign-sheet':
      return { kind: 'sign', sheetId: subjectId, ...read(Signed) }
    case 'scoring/reopen-sheet':
      return { kind: 'reopen', sheetId: subjectId }
    case 'scoring/set-outcome':
      return { kind: 'outcome', seatId: subjectId, ...read(Outcome) }
    case 'scoring/record-minutes':
      return { kind: 'minutes', seatId: subjectId, ...read(Minutes) }
    case 'board/set-board': {
      const { mode, freezeAt } = read(Board)
      return { kind: 'board', mode, freezeAt: freezeAt === null ? null : Date.parse(freezeAt) }
    }
    case 'board/freeze-board':
      return { kind: 'freeze', until: Date.parse(read(Freeze).at) }
    case 'ceremony/end-ceremony':
      return { kind: read(Ended).released ? 'release' : 'other' }
    case 'board/release-board':
      return { kind: 'release' }
    case 'result/publish-results':
      return { kind: 'publish', ...read(Version) }
    default:
      return { kind: 'other' }
  }
}

/** One entry of an event's ledger as the replay needs it; throws on an entry of these acts that is not theirs. */
export function stepOf(entry: Entry): Step {
  const { seq, at, digest } = entry
  return { seq, at: at.getTime(), short: digest.slice(0, 8), what: happeningOf(entry) }
}
